using ObservabilityGate.Cli.Git;

namespace ObservabilityGate.Cli.Tests.Git;

public sealed class GitConfigFileTests
{
    [Theory]
    [InlineData("[core]\n\tbare = true\n", "core||bare=true")]
    [InlineData("[core] bare = true", "core||bare=true")]
    [InlineData("[CORE]\r\n  Bare\r\n", "core||bare=true")]
    [InlineData("[core]\nbare =\n", "core||bare=")]
    [InlineData("[remote \"Up \\\"x\\\"\"]\n promisor=yes ; really\n", "remote|Up \"x\"|promisor=yes")]
    [InlineData("[remote.origin]\npromisor = true # old spelling", "remote|origin|promisor=true")]
    [InlineData("# [extensions]\n; objectFormat = sha256\n", "")]
    [InlineData("[a]\nk = \"quoted # text\"\n", "a||k=quoted # text")]
    [InlineData("no section\n[a]\nk=1\n[b]\nk=2\n", "a||k=1 b||k=2")]
    [InlineData("[unclosed\nk=1", "||k=1")]
    [InlineData("", "")]
    public void Text_gives_its_settings(string text, string expected)
    {
        var settings = GitConfigFile.Parse(text).Settings.Select(s => $"{s.Section}|{s.Subsection}|{s.Key}={s.Value}");
        Assert.Equal(expected, string.Join(' ', settings));
    }

    [Fact]
    public void Last_value_wins()
    {
        Assert.Equal("b", GitConfigFile.Parse("[x]\nk=a\n[x \"sub\"]\nk=c\n[x]\nk=b\n").Value("x", "k"));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("Yes", true)]
    [InlineData("on", true)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("off", false)]
    public void Truth_is_what_git_takes_for_true(string? value, bool expected) => Assert.Equal(expected, GitConfigFile.IsTrue(value));

    [Fact]
    public void Missing_file_has_no_settings() => Assert.Empty(GitConfigFile.Read("/does/not/exist").Settings);
}
