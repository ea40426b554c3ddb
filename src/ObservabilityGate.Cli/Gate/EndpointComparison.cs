using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Gate.Effects;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Projects;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>Which endpoints a change is about: those it touches, those it reaches without touching them, and those of the files that it adds to the baseline.</summary>
internal sealed class EndpointComparison(CheckRequest request, GateSides sides, SnapshotAnalysis @base, SnapshotAnalysis head, IReadOnlySet<string> alsoRead)
{
    // Files that the change moves, adds or removes say nothing about the shape of a project.
    private readonly HashSet<string> _changedPaths = sides.Changes.SelectMany(c => new[] { c.Path, c.OldPath }).ToHashSet(StringComparer.Ordinal);

    // What untouched endpoints may have lost.
    private HookCategories _lost = HookCategories.All;

    /// <summary>True when some who call what the change weakens were not looked at.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The endpoints of every file that must be looked at, paired across the two sides.</summary>
    public IReadOnlyList<EndpointPair> Pairs()
    {
        var changed = sides.Changes.Where(c => GateRun.IsCSharp(c.Path) || GateRun.IsCSharp(c.OldPath))
            .Select(c => (Base: c.Base is null ? null : @base.FileAt(c.OldPath), Head: c.Head is null ? null : head.FileAt(c.Path)))
            .Where(c => request.Scope == CheckScope.All || !IsTest(@base, c.Base) || !IsTest(head, c.Head)).ToList();
        var baseFiles = changed.Select(c => c.Base).OfType<SyntaxTree>().ToHashSet();
        var headFiles = changed.Select(c => c.Head).OfType<SyntaxTree>().ToHashSet();

        if (request.Mode is CheckMode.Commits or CheckMode.Staged or CheckMode.WorkTree)
        {
            headFiles.UnionWith(MapsTouchedHandlers(changed));
            headFiles.UnionWith(alsoRead.Select(head.FileAt).OfType<SyntaxTree>());
            var touched = headFiles.ToHashSet();
            var affected = LooksEverywhere() ? AffectedPlaces.Everywhere() : new ReverseEffects(@base, head).Of(changed, ProjectsChanged());
            IsIncomplete = affected.IsIncomplete;
            _lost = affected.Lost;
            headFiles.UnionWith(affected.IsEverywhere ? head.Files : affected.Files);
            headFiles.UnionWith(affected.Kinds.SelectMany(k => k.Word() is { } word ? head.CodeBase.TreesMentioningPart(word) : head.CodeBase.Production));
            if (request.Scope != CheckScope.All)
                headFiles.RemoveWhere(t => !touched.Contains(t) && IsTest(head, t) && IsTest(@base, @base.FileAt(t.FilePath)));
            baseFiles.UnionWith(headFiles.Select(t => @base.FileAt(t.FilePath)).OfType<SyntaxTree>());
            return [.. EndpointMatching.Match(Endpoints(@base, baseFiles), Endpoints(head, headFiles), sides.Changes)
                .Where(p => p.Head is not { } endpoint || touched.Contains(endpoint.Location.SourceTree!) || affected.Includes(endpoint))];
        }

        return EndpointMatching.Match(Endpoints(@base, baseFiles), Endpoints(head, headFiles), sides.Changes);
    }

    /// <summary>Code of test projects holds no endpoint that counts, and no endpoint runs it.</summary>
    private static bool IsTest(SnapshotAnalysis analysis, SyntaxTree? file) => file is null || analysis.CodeBase.ProjectOf(file).IsTestProject;

    public IReadOnlyList<AnsweredPair> Answer(IReadOnlyList<EndpointPair> pairs) =>
        [.. pairs.AsParallel().AsOrdered().Select(Answer).OfType<AnsweredPair>()];

    private AnsweredPair? Answer(EndpointPair pair)
    {
        if (pair.Head is null)
            return new(@base.Read(pair.Base!), null, EndpointChange.Deleted, IsTouched: true, IsInScope: false);

        if (pair.Base is null)
            return new(null, head.Read(pair.Head), EndpointChange.Added, IsTouched: true, IsInScope: request.Scope != CheckScope.New);

        var isTouched = MemberDiff.IsTouched(pair.Base, pair.Head);
        if (!isTouched && !IsInScope(pair.Head, isTouched) && !_changedPaths.Contains(pair.Head.Location.SourceTree!.FilePath) && !alsoRead.Contains(pair.Head.Location.SourceTree!.FilePath) && _lost != HookCategories.All && HasAll(head.Read(pair.Head, _lost), _lost))
            return null;

        var after = head.Read(pair.Head);
        var before = @base.Read(pair.Base, Compared(after));
        var change = isTouched ? EndpointChange.Modified : IsWorse(before, after) ? EndpointChange.Affected : EndpointChange.Unchanged;
        return new(before, after, change, isTouched, IsInScope(pair.Head, isTouched));
    }

    /// <summary>What the base is asked for: where nothing can be lost, only whether it had any hook at all, of the kind that is nearest at head.</summary>
    private HookCategories Compared(EndpointReport after) =>
        HasAll(after, HookCategories.All) && FindingEvaluator.Options(head, after, request.Required).Required == HookCategories.None
            ? HookCategoriesExtensions.Each.MinBy(c => after.Answers[c].Evidence!.Via)
            : HookCategories.All;

    /// <summary>Nothing can be lost where all of it is there.</summary>
    private static bool HasAll(EndpointReport report, HookCategories lost) =>
        HookCategoriesExtensions.Each.All(c => (lost & c) == 0 || report.Answers[c] is { Answer: ObservabilityGate.Analyzers.Hooks.Answer.Yes, OnFailureOnly: false });

    private bool IsInScope(Endpoint endpoint, bool isTouched) => request.Scope switch
    {
        CheckScope.Members => isTouched,
        CheckScope.Lines => ChangedLines(endpoint),
        CheckScope.Files => sides.Changes.Any(c => c.Path == endpoint.Location.SourceTree!.FilePath),
        CheckScope.All => true,
        _ => false,
    };

    private bool ChangedLines(Endpoint endpoint)
    {
        var change = sides.Changes.FirstOrDefault(c => c.Path == endpoint.Location.SourceTree!.FilePath);
        if (change is null || head.Snapshot.Text(change.Path) is not { } text)
            return false;

        var declaration = endpoint.MapCall ?? endpoint.Method?.DeclaringSyntaxReferences[0].WholeSyntaxNode() ?? endpoint.Lambda;
        var span = (declaration ?? endpoint.Location.SourceTree!.WholeRoot()).GetLocation().GetLineSpan();
        return LineDiff.ChangedLines(@base.Snapshot.Text(change.OldPath), text).Any(l => l >= span.StartLinePosition.Line && l <= span.EndLinePosition.Line);
    }

    private static bool IsWorse(EndpointReport before, EndpointReport after)
    {
        foreach (var category in HookCategoriesExtensions.Each)
        {
            var (old, now) = (before.Answers[category], after.Answers[category]);
            if (old.Answer == ObservabilityGate.Analyzers.Hooks.Answer.Yes && (now.Answer != Analyzers.Hooks.Answer.Yes || (now.OnFailureOnly && !old.OnFailureOnly)))
                return true;
        }

        return false;
    }

    /// <summary>A configuration decides about every file below it, and the whole scope about every file there is.</summary>
    private bool LooksEverywhere() => request.Scope == CheckScope.All || PolicyChanges.MayMatter(sides.Changes, sides.Base, sides.Head);

    /// <summary>A project that compiles other files, or against other projects, can change what any of its members reach.</summary>
    private bool ProjectsChanged() => sides.Changes.Any(c => GateSides.IsProjectFile(c.Path) || GateSides.IsProjectFile(c.OldPath))
        && @base.Graph.Projects.Any(p => head.Graph.Get(p.Path) is { } now && Shape(p) != Shape(now));

    private string Shape(ProjectModel project)
    {
        return string.Join('\n', [project.AssemblyName, project.IsTestProject.ToString(), string.Join(',', project.NoWarn.Where(PolicyChanges.IsOurs)), project.GlobalUsings, .. project.PreprocessorSymbols, .. project.ProjectReferences.Select(r => r.Path), .. project.Compile.Select(c => c.Path).Where(p => !_changedPaths.Contains(p))]);
    }

    /// <summary>Files that map routes to methods whose bodies the change touches elsewhere.</summary>
    private IEnumerable<SyntaxTree> MapsTouchedHandlers(IReadOnlyList<(SyntaxTree? Base, SyntaxTree? Head)> changed)
    {
        var names = changed.Where(c => c is { Base: not null, Head: not null }).SelectMany(c => MemberChanges.Between(c.Base!, c.Head)).Select(m => m.Head).OfType<MethodDeclarationSyntax>()
            .Select(m => m.Identifier.ValueText).ToHashSet(StringComparer.Ordinal);
        return names.Count == 0 ? [] : names.SelectMany(head.CodeBase.TreesMentioning).Intersect(head.CodeBase.TreesMentioningPart(MinimalApis.Word)).Where(tree =>
            Declarations.MethodGroupsMapped(tree).Any(names.Contains));
    }

    private static IReadOnlyList<Endpoint> Endpoints(SnapshotAnalysis analysis, IEnumerable<SyntaxTree> files) =>
        [.. files.OrderBy(t => t.FilePath, StringComparer.Ordinal).ToList().AsParallel().AsOrdered().SelectMany(analysis.EndpointsIn)];
}
