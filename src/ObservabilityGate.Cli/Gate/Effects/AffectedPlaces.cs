using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Cli.Gate.Effects;

/// <summary>Where endpoints may have lost something without being touched: members, whole files, all endpoints of some kinds, or everywhere.</summary>
internal sealed class AffectedPlaces
{
    private readonly Dictionary<SyntaxTree, List<TextSpan>?> _places = [];
    private readonly HashSet<EndpointKind> _kinds = [];

    /// <summary>True when every endpoint must be asked again.</summary>
    public bool IsEverywhere { get; private init; }

    /// <summary>The kinds of which every endpoint must be asked again.</summary>
    public IReadOnlyCollection<EndpointKind> Kinds => _kinds;

    /// <summary>The categories of which something may be lost.</summary>
    public HookCategories Lost { get; private set; }

    /// <summary>True when the search for them gave up before its end.</summary>
    public bool IsIncomplete { get; set; }

    public IReadOnlyCollection<SyntaxTree> Files => _places.Keys;

    public static AffectedPlaces Everywhere() => new() { IsEverywhere = true, Lost = HookCategories.All };

    public void Add(SyntaxTree file, HookCategories lost)
    {
        _places[file] = null;
        Lost |= lost;
    }

    public void Add(SyntaxReference member, HookCategories lost)
    {
        Lost |= lost;
        if (!_places.TryGetValue(member.SyntaxTree, out var spans))
            _places.Add(member.SyntaxTree, spans = []);
        spans?.Add(member.Span);
    }

    public void Add(IEnumerable<EndpointKind> kinds, HookCategories lost)
    {
        _kinds.UnionWith(kinds);
        Lost |= lost;
    }

    public bool Includes(Endpoint endpoint)
    {
        if (IsEverywhere || _kinds.Contains(endpoint.Kind))
            return true;
        if (!_places.TryGetValue(endpoint.Location.SourceTree!, out var spans))
            return false;

        // A route is mapped where the call stands; what it runs may stand anywhere in the file.
        return spans is null || endpoint.Method is null || endpoint.MapCall is not null || spans.Any(s => s.Contains(endpoint.Location.SourceSpan));
    }
}
