using ObservabilityGate.Cli.Gate.Policy;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>The policy file and the baseline of one side.</summary>
internal sealed record PolicySource(GatePolicy Policy, Baseline? Baseline);

/// <summary>
/// The policies of both sides. The head's decides, and the base's is the floor under it: what only the head silences is loosened by the change. Where the base has
/// nothing to say, or nothing that can be read, the head's stands alone, and the run says so.
/// </summary>
/// <param name="Head">What decides.</param>
/// <param name="Base">What the head may not fall below; the head's own where there is none.</param>
/// <param name="Added">Baseline entries that the change adds.</param>
/// <param name="Notes">What a reader must know of it.</param>
internal sealed record PolicySides(PolicySource Head, PolicySource Base, IReadOnlyList<BaselineEntry> Added, IReadOnlyList<string> Notes)
{
    public static readonly PolicySides None = new(new(GatePolicy.Default, null), new(GatePolicy.Default, null), [], []);

    /// <exception cref="UsageException">A policy file of the head cannot be understood; the message names the place.</exception>
    public static PolicySides Read(GateSides sides)
    {
        var notes = new List<string>();
        PolicySource head;
        bool hasHeadPolicy;
        try
        {
            var policy = ReadPolicy(sides.Head);
            hasHeadPolicy = policy is not null;
            policy ??= GatePolicy.Default;
            head = new(policy, ReadBaseline(sides.Head, policy.Baseline.Value));
            if (head.Baseline is null && policy.Baseline.Line > 0)
                notes.Add($"there is no baseline at {policy.Baseline.Value}, which {GatePolicy.File}:{policy.Baseline.Line} names");
        }
        catch (PolicyFileException e)
        {
            throw new UsageException(e.Message);
        }

        if (sides.BaseSide?.Sha is null)
            return new(head, head, [], notes);

        var basePolicy = OfBase(() => ReadPolicy(sides.Base), notes);
        if (basePolicy is null && hasHeadPolicy)
            notes.Add($"the base has no {GatePolicy.File} that can be read: that of the head is used");
        if (basePolicy is not null && sides.Changes.FirstOrDefault(c => c.Path == GatePolicy.File) is { } edit)
            notes.Add($"the change {(edit.Head is null ? "deletes" : "edits")} {GatePolicy.File}: it is held to the base's policy in this run, and decides alone from the next one on");
        var floor = basePolicy ?? head.Policy;

        // A first policy file must not lead away from the baseline that is there.
        var baseline = OfBase(() => ReadBaseline(sides.Base, (basePolicy ?? GatePolicy.Default).Baseline.Value) ?? (basePolicy is null ? ReadBaseline(sides.Base, head.Policy.Baseline.Value) : null), notes);
        if (baseline is null && head.Baseline is not null)
            notes.Add("the base has no baseline that can be read: that of the head is used");
        var added = baseline is not null && head.Baseline is not null ? head.Baseline.Beyond(baseline) : [];
        return new(head, new(floor, baseline ?? head.Baseline), added, notes);
    }

    /// <summary>What is broken at base is there already; who mends it must not be stopped by it.</summary>
    private static T? OfBase<T>(Func<T?> read, List<string> notes)
        where T : class
    {
        try
        {
            return read();
        }
        catch (PolicyFileException e)
        {
            notes.Add($"of the base: {e.Message}");
            return null;
        }
    }

    private static GatePolicy? ReadPolicy(Snapshot snapshot) =>
        TextOf(snapshot, GatePolicy.File) is { } text ? GatePolicyReader.Read(GatePolicy.File, text) : null;

    private static Baseline? ReadBaseline(Snapshot snapshot, string path) =>
        TextOf(snapshot, path) is { } text ? BaselineText.Read(path, text) : null;

    private static string? TextOf(Snapshot snapshot, string path)
    {
        if (snapshot.Exists(path))
            return snapshot.ReadText(path) ?? throw new PolicyFileException(path, 1, 0, "the file is binary");

        return snapshot.Entries.Any(e => e.Path == path && e.Kind != EntryKind.File)
            ? throw new PolicyFileException(path, 1, 0, "a symbolic link or submodule is not read")
            : null;
    }
}
