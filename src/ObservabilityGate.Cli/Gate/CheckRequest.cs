using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Cli.Gate.Exact;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Git.Events;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>What is compared.</summary>
internal enum CheckMode
{
    /// <summary>Two commits: the merge base and the head.</summary>
    Commits,

    /// <summary>HEAD and the index.</summary>
    Staged,

    /// <summary>HEAD and the working tree with its untracked files.</summary>
    WorkTree,

    /// <summary>Nothing and the given files of the working tree.</summary>
    Files,

    /// <summary>Nothing and the whole head.</summary>
    All,
}

/// <summary>Whether history that a clone lacks may be fetched.</summary>
internal enum FetchChoice
{
    /// <summary>On a build server whose event is known, where clones are shallow and nobody else uses them.</summary>
    Unset,

    Auto,
    Never,
}

/// <summary>Which endpoints answer for findings that were there before.</summary>
internal enum CheckScope
{
    /// <summary>Endpoints whose body is touched.</summary>
    Members,

    /// <summary>Endpoints on a changed line.</summary>
    Lines,

    /// <summary>Every endpoint of a changed file.</summary>
    Files,

    /// <summary>Every endpoint.</summary>
    All,

    /// <summary>None: only new findings count.</summary>
    New,
}

/// <summary>One run of <c>obsgate check</c>, as the command line asks for it.</summary>
internal sealed record CheckRequest
{
    public required string Path { get; init; }

    public CheckMode Mode { get; init; }

    public string? Base { get; init; }

    public string? Head { get; init; }

    /// <summary>What the build server says about the change; a named base or head goes before it.</summary>
    public EventContext Event { get; init; } = EventContext.Local;

    public FetchChoice Fetch { get; init; }

    public bool MayFetch => Fetch == FetchChoice.Auto || (Fetch == FetchChoice.Unset && Event.IsRecognised);

    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Overrides <c>required_hooks</c>; null leaves it to the configuration.</summary>
    public HookCategories? Required { get; init; }

    public CheckScope Scope { get; init; }

    /// <summary>Stands above every <c>fail_on</c> of the policy; null leaves it to the policy.</summary>
    public DiagnosticSeverity? FailOn { get; init; }

    /// <summary>Whether policy file and baseline are left aside.</summary>
    public bool IgnoresPolicy { get; init; }

    /// <summary>The clock by which exceptions expire.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public CodeDepth Depth { get; init; }

    public BackEndChoice Git { get; init; }

    public ReferenceDepth References { get; init; }

    /// <summary>Whether outlines of earlier runs are used and kept.</summary>
    public bool UsesIndex { get; init; } = true;

    /// <summary>What a build of the head said; null reads the head here.</summary>
    public BuildLog? Build { get; init; }

    public Action<string, int, int>? Progress { get; init; }
}
