using System.Xml.Linq;

namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>An element of an item group as written, and where.</summary>
internal readonly record struct ItemElement(XElement Element, string File);

/// <summary>
/// The second pass: items, once all properties have their final value. File items are repository-relative paths; every list keeps MSBuild's order.
/// Item types that decide nothing about a compilation (None, Content …) are not evaluated at all.
/// </summary>
internal sealed class ItemLists
{
    private static readonly HashSet<string> _fileTypes = new(StringComparer.OrdinalIgnoreCase) { "Compile", "ProjectReference", "AdditionalFiles" };
    private static readonly HashSet<string> _nameTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Using", "PackageReference", "PackageVersion", "GlobalPackageReference", "FrameworkReference", "Reference", "InternalsVisibleTo", "AssemblyAttribute",
    };

    private readonly Dictionary<string, List<ProjectItem>> _lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _projectDirectory;
    private readonly ProjectFiles _files;
    private readonly Expander _expander;
    private readonly ConditionEvaluator _conditions;
    private readonly EvaluationLimits _limits;
    private readonly ProjectNotes _notes;

    public ItemLists(string projectDirectory, ProjectFiles files, Expander expander, ConditionEvaluator conditions, EvaluationLimits limits, ProjectNotes notes)
    {
        _projectDirectory = projectDirectory;
        _files = files;
        _expander = expander;
        _conditions = conditions;
        _limits = limits;
        _notes = notes;
    }

    public IReadOnlyList<ProjectItem> this[string type] => _lists.TryGetValue(type, out var list) ? list : [];

    public static bool IsRelevant(string type) => _fileTypes.Contains(type) || _nameTypes.Contains(type);

    public void Evaluate(ItemElement group)
    {
        var relevant = group.Element.Elements().Where(e => IsRelevant(e.Name.LocalName)).ToList();
        if (relevant.Count == 0 || !Holds(group.Element, group.File))
            return;
        foreach (var element in relevant)
            if (Holds(element, group.File))
                Apply(element, group.File);
    }

    // A condition on items that is not understood counts as true: a file too many is analysed, a file too few would be lost.
    private bool Holds(XElement element, string file)
    {
        var condition = (string?)element.Attribute("Condition");
        var holds = _conditions.Evaluate(condition, file, _projectDirectory);
        if (holds is null)
            _notes.Add("condition", $"not understood, taken as true for items: {condition}");
        return holds ?? true;
    }

    private void Apply(XElement element, string file)
    {
        var type = element.Name.LocalName;
        var list = _lists.TryGetValue(type, out var known) ? known : _lists[type] = [];
        var metadata = Metadata(element, file);
        if ((string?)element.Attribute("Include") is { } include)
        {
            var excluded = Patterns(type, (string?)element.Attribute("Exclude"), file);
            if (_fileTypes.Contains(type))
                IncludeFiles(type, list, include, excluded, metadata, file);
            else
                foreach (var name in Names(type, include, file))
                    list.Add(new(name, metadata));
        }
        else if ((string?)element.Attribute("Remove") is { } remove)
            Remove(type, list, remove, file);
        else if ((string?)element.Attribute("Update") is { } update)
        {
            var matches = Matcher(type, update, file);
            foreach (var item in list)
                if (matches(item.Include))
                    item.Update(metadata);
        }
    }

    private void IncludeFiles(string type, List<ProjectItem> list, string include, List<GlobPattern> excluded, Dictionary<string, string> metadata, string file)
    {
        foreach (var written in Fragments(type, include, file))
        {
            if (GlobPattern.Parse(_projectDirectory, written) is not { } pattern)
            {
                _notes.Add("path", $"{type} leaves the repository: {written}");
                continue;
            }

            if (pattern.IsLiteral)
                IncludeLiteral(type, list, pattern.Literal, excluded, metadata);
            else
                IncludeMatches(list, pattern, excluded, metadata);
        }
    }

    private void IncludeLiteral(string type, List<ProjectItem> list, string path, List<GlobPattern> excluded, Dictionary<string, string> metadata)
    {
        if (_files.Spelling(path) is not { } actual)
        {
            // Usually a file that a tool generates before compilation.
            _notes.Add("file", $"{type} is not in the repository: {path}");
            return;
        }

        if (actual != path)
            _notes.Add("file", $"{type} is spelled differently in the repository: {path}");
        if (!excluded.Exists(e => e.IsMatch(actual)))
            list.Add(new(actual, metadata));
    }

    private void IncludeMatches(List<ProjectItem> list, GlobPattern pattern, List<GlobPattern> excluded, Dictionary<string, string> metadata)
    {
        var candidates = _files.Under(pattern.Directory);
        _limits.ChargeMatches((long)candidates.Length * (excluded.Count + 1));
        foreach (var path in candidates)
            if (pattern.IsMatch(path) && !excluded.Exists(e => e.IsMatch(path)))
                list.Add(new(path, metadata));
    }

    private void Remove(string type, List<ProjectItem> list, string remove, string file)
    {
        var matches = Matcher(type, remove, file);
        list.RemoveAll(item => matches(item.Include));
    }

    private Predicate<string> Matcher(string type, string written, string file)
    {
        if (_fileTypes.Contains(type))
        {
            var patterns = Patterns(type, written, file);
            _limits.ChargeMatches((long)patterns.Count * this[type].Count);
            var literals = patterns.Where(p => p.IsLiteral).Select(p => _files.Spelling(p.Literal) ?? p.Literal).ToHashSet(StringComparer.Ordinal);
            patterns.RemoveAll(p => p.IsLiteral);
            return path => literals.Contains(path) || patterns.Exists(p => p.IsMatch(path));
        }

        var names = Names(type, written, file).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Contains;
    }

    private List<GlobPattern> Patterns(string type, string? written, string file)
    {
        var patterns = new List<GlobPattern>();
        foreach (var fragment in written is null ? [] : Fragments(type, written, file))
            // A pattern that leaves the repository cannot match anything in it.
            if (GlobPattern.Parse(_projectDirectory, fragment) is { } pattern)
                patterns.Add(pattern);
        return patterns;
    }

    /// <summary>Names: namespaces, packages. Wildcards mean nothing in them.</summary>
    private IEnumerable<string> Names(string type, string written, string file)
    {
        foreach (var name in Fragments(type, written, file))
            if (GlobPattern.HasWildcard(name))
                _notes.Add("items", $"wildcard in {type}: {name}");
            else
                yield return name;
    }

    private List<string> Fragments(string type, string written, string file)
    {
        var expanded = _expander.Expand(written, file);
        if (!expanded.IsCertain)
            _notes.Add("property", $"{type} depends on something that is not evaluated: {written}");

        var fragments = new List<string>();
        foreach (var part in expanded.Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Contains("@(", StringComparison.Ordinal))
                AddReferenced(type, part, fragments);
            else if (part.Contains("%(", StringComparison.Ordinal) || part.Contains("$(", StringComparison.Ordinal))
                _notes.Add("items", $"{type} is not evaluated: {part}");
            else
                fragments.Add(part.Contains('%') ? Uri.UnescapeDataString(part) : part);
        }

        _limits.ChargeMatches(fragments.Count);
        return fragments;
    }

    // "@(Compile)" copies a list; transforms and lists of other types are not followed.
    private void AddReferenced(string type, string part, List<string> fragments)
    {
        var other = part.StartsWith("@(", StringComparison.Ordinal) && part.EndsWith(')') ? part[2..^1].Trim() : "";
        if (!IsRelevant(other))
            _notes.Add("items", $"{type} is not evaluated: {part}");
        else
            foreach (var item in this[other])
                fragments.Add(_fileTypes.Contains(other) ? RepositoryPath.ToAbsolute(item.Include) : item.Include);
    }

    private Dictionary<string, string> Metadata(XElement element, string file)
    {
        var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in element.Attributes())
            if (attribute.Name.LocalName is not ("Include" or "Exclude" or "Remove" or "Update" or "Condition" or "Label"))
                metadata[attribute.Name.LocalName] = _expander.Expand(attribute.Value, file).Text;
        foreach (var child in element.Elements())
            if (_conditions.Evaluate((string?)child.Attribute("Condition"), file, _projectDirectory) ?? true)
                metadata[child.Name.LocalName] = _expander.Expand(child.Value, file).Text.Trim();
        return metadata;
    }
}
