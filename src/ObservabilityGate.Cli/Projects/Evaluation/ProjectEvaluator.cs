using System.Xml.Linq;

namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>
/// Evaluates one project file in MSBuild's order, over a snapshot: SDK, Directory.Build.props, Directory.Packages.props, the project, then
/// Directory.Build.targets. First all properties and imports, then all items. Targets are never run, nothing outside of the repository is read.
/// </summary>
internal sealed class ProjectEvaluator
{
    private readonly string _path;
    private readonly string _directory;
    private readonly ProjectFiles _files;
    private readonly EvaluationLimits _limits = new();
    private readonly ProjectNotes _notes = new();
    private readonly PropertyBag _properties;
    private readonly Expander _expander;
    private readonly ConditionEvaluator _conditions;
    private readonly List<ItemElement> _itemGroups = [];
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);
    private readonly List<string> _sdks = [];
    private string _kind = "legacy";
    private bool _sdkBefore, _sdkAfter;

    private ProjectEvaluator(string path, ProjectFiles files, Dictionary<string, string> globals)
    {
        _path = path;
        _directory = RepositoryPath.Directory(path);
        _files = files;
        _properties = new(globals, _limits);
        _expander = new(_properties, files, _limits);
        _conditions = new(_expander, files);
    }

    /// <summary>Evaluates for the release build of one target framework: the given one, or the one that the project leaves no choice about.</summary>
    public static EvaluatedProject Evaluate(string path, ProjectFiles files, string? targetFramework = null)
    {
        var globals = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Configuration"] = "Release" };
        if (targetFramework is not null)
            globals["TargetFramework"] = targetFramework;
        return new ProjectEvaluator(path, files, globals).Run();
    }

    private EvaluatedProject Run()
    {
        var items = new ItemLists(_directory, _files, _expander, _conditions, _limits, _notes);
        try
        {
            EvaluateProperties();
            foreach (var group in _itemGroups)
                items.Evaluate(group);
        }
        catch (EvaluationLimitException e)
        {
            _notes.Add("bound", e.Message);
        }

        return new(_path, _properties, items, _sdks, _kind, _notes);
    }

    private void EvaluateProperties()
    {
        _properties.Set("MSBuildProjectDirectory", RepositoryPath.ToAbsolute(_directory));
        _properties.Set("MSBuildProjectFullPath", RepositoryPath.ToAbsolute(_path));
        _properties.Set("MSBuildProjectFile", RepositoryPath.FileName(_path));
        _properties.Set("MSBuildProjectName", RepositoryPath.FileNameWithoutExtension(_path));
        _properties.Set("MSBuildProjectExtension", Path.GetExtension(_path));
        _properties.Set("MSBuildRuntimeType", "Core");
        _properties.Set("OS", "Unix");
        _properties.Set("Language", "C#");
        _imported.Add(_path);

        var document = _files.Load(_path);
        if (document.Root is null)
            _notes.Add("xml", $"{_path} cannot be read, defaults are assumed: {document.Error}");

        // A project without readable text gets the plain SDK, so that its files are compiled by something.
        var root = document.Root ?? new XElement("Project", new XAttribute("Sdk", "Microsoft.NET.Sdk"));
        var sdks = ImplicitSdks(root);
        foreach (var sdk in sdks)
            ImportSdk(sdk, before: true);
        Walk(root, _path, 0);
        foreach (var sdk in sdks)
            ImportSdk(sdk, before: false);
    }

    private static List<string> ImplicitSdks(XElement root)
    {
        var names = ((string?)root.Attribute("Sdk") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        names.AddRange(root.Elements().Where(e => e.Name.LocalName == "Sdk").Select(e => (string?)e.Attribute("Name") ?? ""));
        return names.Select(n => n.Split('/')[0].Trim()).Where(n => n.Length > 0).ToList();
    }

    private void ImportSdk(string name, bool before)
    {
        var sdk = SdkDefinition.Find(name);
        if (sdk is null && before)
            _notes.Add("sdk", $"{name} is not known, taken as Microsoft.NET.Sdk");
        if (before)
        {
            _sdks.Add(name);
            if (_kind is "legacy" or "console")
                _kind = sdk?.Kind ?? "console";
            if (sdk?.Kind == "web")
                _properties.Set("UsingMicrosoftNETSdkWeb", "true");
            if (!_sdkBefore)
            {
                _sdkBefore = true;
                Walk(SdkDefinition.BeforeDirectoryProps, _path, 0);
                ImportDirectoryFile("Build", "props");
                ImportDirectoryFile("Packages", "props");
                Walk(SdkDefinition.AfterDirectoryProps, _path, 0);
            }

            if (sdk is not null)
                Walk(sdk.Before, _path, 0);
        }
        else if (!_sdkAfter)
        {
            _sdkAfter = true;
            if (sdk is not null)
                Walk(sdk.After, _path, 0);
            InferFramework();
            Walk(SdkDefinition.BeforeDirectoryTargets, _path, 0);
            ImportDirectoryFile("Build", "targets");
            Walk(SdkDefinition.AfterDirectoryTargets, _path, 0);
        }
    }

    private void InferFramework()
    {
        if (TargetFramework.Parse(_properties["TargetFramework"].Text) is not { } framework)
            return;
        if (_properties["TargetFrameworkIdentifier"].Text.Length == 0)
            _properties.Set("TargetFrameworkIdentifier", framework.Identifier);
        if (_properties["TargetFrameworkVersion"].Text.Length == 0)
            _properties.Set("TargetFrameworkVersion", "v" + framework.Version.ToString(framework.Version.Build > 0 ? 3 : 2));
        _properties.Set("_TargetFrameworkVersionWithoutV", _properties["TargetFrameworkVersion"].Text.TrimStart('v', 'V'));
        if (_properties["TargetPlatformIdentifier"].Text.Length == 0)
            _properties.Set("TargetPlatformIdentifier", framework.Platform);
        _properties.Set("_DefaultLangVersion", framework.DefaultLanguageVersion);
    }

    /// <summary>Directory.Build.props and its like: the nearest one upwards, unless the project names another or switches it off.</summary>
    private void ImportDirectoryFile(string name, string extension)
    {
        var suffix = char.ToUpperInvariant(extension[0]) + extension[1..];
        var (toggle, explicitPath) = ($"ImportDirectory{name}{suffix}", $"Directory{name}{suffix}Path");
        if (_properties[toggle].Text.Equals("false", StringComparison.OrdinalIgnoreCase))
            return;

        if (_properties[explicitPath].Text is { Length: > 0 } named)
        {
            ImportPath(named, _path, 0, required: false);
            return;
        }

        var fileName = $"Directory.{name}.{extension}";
        if (_files.DirectoryAbove(_directory, fileName) is not { } found)
            return;
        if (name == "Build" && extension == "props")
            _properties.Set("_DirectoryBuildPropsBasePath", RepositoryPath.ToAbsolute(found));
        _properties.Set(explicitPath, RepositoryPath.ToAbsolute(RepositoryPath.Join(found, fileName)));
        ImportFile(RepositoryPath.Join(found, fileName), 0);
    }

    private void Walk(XElement parent, string file, int depth)
    {
        EvaluationLimits.CheckNesting(depth);
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    Properties(element, file);
                    break;
                case "ItemGroup":
                    _itemGroups.Add(new(element, file));
                    break;
                case "Import":
                    Import(element, file, depth);
                    break;
                case "ImportGroup":
                    if (Holds(element, file) ?? true)
                        Walk(element, file, depth + 1);
                    break;
                case "Choose":
                    Choose(element, file, depth);
                    break;
                case "Target":
                    LookIntoTarget(element, file);
                    break;
                case "Sdk" or "ItemDefinitionGroup" or "UsingTask" or "ProjectExtensions":
                    break;
                default:
                    _notes.Add("element", $"{element.Name.LocalName} in {file} is not known");
                    break;
            }
        }
    }

    private void Properties(XElement group, string file)
    {
        var holds = Holds(group, file);
        if (holds == false)
            return;
        foreach (var property in group.Elements())
            SetProperty(property, file, holds is null);
    }

    // A condition that is not understood leaves the property as it was (such conditions test machines and tools, not code) but uncertain.
    private void SetProperty(XElement property, string file, bool uncertain)
    {
        var holds = Holds(property, file);
        if (holds == false)
            return;
        var name = property.Name.LocalName;
        if (uncertain || holds is null)
            _properties.MarkUncertain(name);
        else
            _properties.Set(name, _expander.Expand(property.HasElements ? string.Concat(property.Nodes()) : property.Value, file));
    }

    private bool? Holds(XElement element, string file) => _conditions.Evaluate((string?)element.Attribute("Condition"), file, _directory);

    private void Choose(XElement choose, string file, int depth)
    {
        foreach (var branch in choose.Elements())
        {
            var holds = branch.Name.LocalName == "Otherwise" ? true : Holds(branch, file);
            if (holds is null)
                _notes.Add("condition", $"not understood, When is skipped: {(string?)branch.Attribute("Condition")}");
            if (holds != true)
                continue;
            Walk(branch, file, depth + 1);
            return;
        }
    }

    private void Import(XElement import, string file, int depth)
    {
        var written = (string?)import.Attribute("Project") ?? "";
        var holds = Holds(import, file);
        if (holds == false)
            return;
        if (holds is null)
            _notes.Add("condition", $"not understood, import is tried: {(string?)import.Attribute("Condition")}");

        if ((string?)import.Attribute("Sdk") is { Length: > 0 } sdk)
        {
            if (written.Equals("Sdk.props", StringComparison.OrdinalIgnoreCase))
                ImportSdk(sdk.Split('/')[0], before: true);
            else if (written.Equals("Sdk.targets", StringComparison.OrdinalIgnoreCase))
                ImportSdk(sdk.Split('/')[0], before: false);
            return;
        }

        if (ImportToolset(written))
            return;
        var path = _expander.Expand(written, file);
        if (!path.IsCertain)
            _notes.Add("import", $"not evaluated: {written} in {file}");
        else if (path.Text.Trim().Length > 0)
            ImportPath(path.Text, file, depth, required: holds == true);
    }

    /// <summary>Files that come with MSBuild or Visual Studio: those that import ours in turn are mirrored, the others do not decide what is compiled.</summary>
    private bool ImportToolset(string written)
    {
        var name = RepositoryPath.FileName(written.Replace('\\', '/')).ToUpperInvariant();
        var fromToolset = written.Contains("$(MSBuild", StringComparison.OrdinalIgnoreCase) && !written.Contains("$(MSBuildThisFile", StringComparison.OrdinalIgnoreCase)
            && !written.Contains("$(MSBuildProject", StringComparison.OrdinalIgnoreCase) && !written.Contains("$([", StringComparison.Ordinal);
        fromToolset |= written.Contains("$(VSToolsPath)", StringComparison.OrdinalIgnoreCase);
        if (!fromToolset)
            return false;

        if (name == "MICROSOFT.COMMON.PROPS")
            ImportDirectoryFile("Build", "props");
        else if (name is "MICROSOFT.CSHARP.TARGETS")
        {
            _properties.Set("AssemblyName", _properties["AssemblyName"] is { Text.Length: > 0 } set ? set : _properties["MSBuildProjectName"]);
            ImportDirectoryFile("Build", "targets");
        }

        return true;
    }

    private void ImportPath(string path, string file, int depth, bool required)
    {
        if (RepositoryPath.Resolve(RepositoryPath.Directory(file), path) is not { } resolved)
        {
            _notes.Add("import", $"leaves the repository: {path} in {file}");
            return;
        }

        if (GlobPattern.HasWildcard(resolved))
        {
            if (GlobPattern.Parse("", resolved) is { } pattern)
                foreach (var match in _files.Under(pattern.Directory).ToArray().Where(pattern.IsMatch))
                    ImportFile(match, depth);
            return;
        }

        if (_files.Spelling(resolved) is { } actual)
            ImportFile(actual, depth);
        else if (required)
            _notes.Add("import", $"not in the repository: {resolved}");
    }

    private void ImportFile(string path, int depth)
    {
        // As MSBuild: the second import of a file, a cycle included, is ignored.
        if (!_imported.Add(path))
            return;
        _limits.ChargeImport(depth);
        var document = _files.Load(path);
        if (document.Root is { } root)
            Walk(root, path, depth + 1);
        else
            _notes.Add("import", $"{path} cannot be read: {document.Error}");
    }

    private void LookIntoTarget(XElement target, string file)
    {
        foreach (var element in target.Descendants())
            if (element.Parent?.Name.LocalName == "ItemGroup" && element.Name.LocalName is "Compile" or "Using" or "ProjectReference")
                _notes.Add("target", $"{(string?)target.Attribute("Name")} in {file} adds {element.Name.LocalName} items when it runs");
    }
}
