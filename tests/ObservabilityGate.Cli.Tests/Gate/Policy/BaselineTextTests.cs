using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Gate.Policy;

namespace ObservabilityGate.Cli.Tests.Gate.Policy;

/// <summary>The form of the baseline file, and what is paired with what in it.</summary>
public sealed class BaselineTextTests
{
    private const string Hostile = "a\u001b[31m\r\n\"\\\u202e<b>é";

    private static BaselineEntry Entry(string symbol, string file = "A.cs", string rule = "OBG1001", int ordinal = 0, string? reason = null, DateOnly? expires = null) =>
        new(rule, symbol, ordinal, file, reason, expires, 0);

    [Fact]
    public void WrittenBaseline_IsSortedWithOneEntryALine()
    {
        var text = BaselineText.Write([Entry("B"), Entry("A", rule: "OBG1003"), Entry("A", ordinal: 1), Entry("A", reason: "old", expires: new(2026, 1, 2))]);

        Assert.Equal(
            "{\n  \"schema\": 1,\n  \"findings\": [\n"
            + "    { \"rule\": \"OBG1001\", \"symbol\": \"A\", \"file\": \"A.cs\", \"reason\": \"old\", \"expires\": \"2026-01-02\" },\n"
            + "    { \"rule\": \"OBG1001\", \"symbol\": \"A\", \"ordinal\": 1, \"file\": \"A.cs\" },\n"
            + "    { \"rule\": \"OBG1003\", \"symbol\": \"A\", \"file\": \"A.cs\" },\n"
            + "    { \"rule\": \"OBG1001\", \"symbol\": \"B\", \"file\": \"A.cs\" }\n"
            + "  ]\n}\n",
            text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void HostileText_SurvivesTheFileAndMovesNoCursor(string lineEnd)
    {
        var text = BaselineText.Write([Entry(Hostile, reason: Hostile)]);

        Assert.DoesNotContain(text, c => c is '\u001b' or '\r' or '\u202e');
        var read = Assert.Single(BaselineText.Read("b.json", "\uFEFF" + text.ReplaceLineEndings(lineEnd)).Entries);
        Assert.Equal((Hostile, Hostile, 4), (read.Symbol, read.Reason, read.Line));
    }

    [Theory]
    [InlineData("", "b.json:1: this is no JSON")]
    [InlineData("{\n<<<<<<< ours\n", "b.json:2: this is no JSON; was a merge left unfinished?")]
    [InlineData("[]", "b.json:1: an object with 'schema' and 'findings' is expected here")]
    [InlineData("{\"schema\": 2}", "b.json:1: schema 2 is not known")]
    [InlineData("{\"schema\": 1.5}", "b.json:1: 'schema' must be a whole number")]
    [InlineData("{\"findings\": []}", "b.json:1: there is no 'schema'")]
    [InlineData("{\"schema\": 1,\n\"finding\": []}", "b.json:2: unknown field 'finding'; did you mean 'findings'?")]
    [InlineData("{\"schema\": 1, \"findings\": [\n1]}", "b.json:2: a finding must be an object")]
    [InlineData("{\"schema\": 1, \"findings\": [\n{\"rule\": 1}]}", "b.json:2: 'rule' must be a text")]
    [InlineData("{\"schema\": 1, \"findings\": [\n\n{\"rule\": \"OBG1001\"}]}", "b.json:3: the finding has no 'symbol'")]
    [InlineData("{\"schema\": 1, \"findings\": [{\"symbl\": \"a\"}]}", "b.json:1: unknown field 'symbl'; did you mean 'symbol'?")]
    [InlineData("{\"schema\": 1, \"findings\": [{\"rule\": \"a\", \"rule\": \"b\"}]}", "b.json:1: 'rule' is there twice")]
    [InlineData("{\"schema\": 1, \"findings\": [{\"rule\": \"a\", \"symbol\": \"b\", \"file\": \"c\", \"expires\": \"soon\"}]}", "b.json:1: 'expires' is no date")]
    [InlineData("{\"schema\": 1, \"findings\": []} x", "b.json:1: this is no JSON")]
    [InlineData("{\"schema\": 1, \"findings\": [{\"rule\": \"\\ud800\"}]}", "b.json:1:")]
    public void FaultyBaseline_IsRefusedWithItsLine(string text, string message) =>
        Assert.Contains(message, Assert.Throws<PolicyFileException>(() => BaselineText.Read("b.json", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void MergeOfTwoBranches_ThatLeavesACommaTooMany_IsRead() =>
        Assert.Single(BaselineText.Read("b.json", "{\"schema\": 1, \"findings\": [{\"rule\": \"a\", \"symbol\": \"b\", \"file\": \"c\"},]}").Entries);

    [Fact]
    public void NamesakeInAnotherFile_IsNotCoveredWhileTheFirstIsThere()
    {
        var baseline = new Baseline("b.json", [Entry("Program.MapGet /", "A/Program.cs")]);
        var subject = new Subject("OBG1001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, "B/Program.cs", "Program.MapGet /", 0, null);

        Assert.Null(baseline.Find(subject, new(2026, 1, 1), (file, _) => file == "A/Program.cs"));
        Assert.NotNull(baseline.Find(subject, new(2026, 1, 1), (_, _) => false));
        Assert.NotNull(baseline.Find(subject with { Symbol = "Renamed", FormerSymbol = "Program.MapGet /" }, new(2026, 1, 1), (_, _) => false));
        Assert.Null(baseline.Find(subject with { Ordinal = 1 }, new(2026, 1, 1), (_, _) => false));
    }

    [Fact]
    public void Expiry_CountsThroughItsLastDay()
    {
        var baseline = new Baseline("b.json", [Entry("A", expires: new(2026, 6, 30))]);
        var subject = new Subject("OBG1001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, "A.cs", "A", 0, null);

        Assert.NotNull(baseline.Find(subject, new(2026, 6, 30), (_, _) => true));
        Assert.Null(baseline.Find(subject, new(2026, 7, 1), (_, _) => true));
    }

    [Fact]
    public void MovedEntry_AddsNothingToABaseline()
    {
        var before = new Baseline("b.json", [Entry("A", "Old.cs"), Entry("B", "B.cs")]);
        var after = new Baseline("b.json", [Entry("A", "New.cs"), Entry("B", "B.cs"), Entry("B", "C.cs"), Entry("D")]);

        Assert.Equal(["B C.cs", "D A.cs"], after.Beyond(before).Select(e => $"{e.Symbol} {e.File}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PrunedBaseline_KeepsReasonsAndAddsNothing()
    {
        BaselineEntry[] old = [Entry("A", "Old.cs", reason: "why"), Entry("Gone")];

        var (pruned, kept) = BaselineRun.Merge([Entry("A", "New.cs"), Entry("B")], old, isPruning: true);
        var (written, _) = BaselineRun.Merge([Entry("A", "New.cs"), Entry("B")], old, isPruning: false);

        Assert.Equal([Entry("A", "New.cs", reason: "why")], pruned);
        Assert.Equal(1, kept);
        Assert.Equal([Entry("A", "New.cs", reason: "why"), Entry("B")], written);
    }
}
