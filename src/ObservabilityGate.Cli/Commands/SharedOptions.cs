using System.CommandLine;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<DirectoryInfo> Repository() => new("--repo", "-C")
    {
        Description = "The repository, or any folder in it. Default: the current folder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
    };

    public static Option<string> Depth() =>
        OneOf("--depth", "full: follow calls through the whole repository. compiler: see what the compiler sees of one project.", "full", "compiler");

    public static Option<string> Git() =>
        OneOf("--git", "The git engine; auto is chosen by what the repository needs.", "auto", "libgit2", "program");

    /// <summary>An option that takes one of a few words; the first is the default.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] };
        return option.AcceptOnlyFromAmong(words);
    }

    public static CodeDepth DepthOf(string word) => word == "compiler" ? CodeDepth.Compiler : CodeDepth.Full;

    public static Option<ReferenceDepth> References() => new("--references")
    {
        Description = "The best references that may be used: assets (of the last restore), stubs, packs.",
        DefaultValueFactory = _ => ReferenceDepth.Assets,
        Hidden = true,
    };

    public static Option<string> Index() =>
        OneOf("--index", "auto: keep what files declare and mention in the user's cache folder, for the next run. off: neither read nor write it.", "auto", "off");

    public static BackEndChoice BackEnd(string name) => name switch
    {
        "libgit2" => BackEndChoice.LibGit2,
        "program" => BackEndChoice.Program,
        _ => BackEndChoice.Auto,
    };
}
