using System.Text;

namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>Replaces <c>$(Name)</c> and the few property functions that cannot do anything but compute.</summary>
internal sealed class Expander(PropertyBag properties, ProjectFiles files, EvaluationLimits limits)
{
    private readonly PropertyFunctions _functions = new(files);

    /// <summary>Expands text written in <paramref name="file"/> (which gives <c>$(MSBuildThisFile…)</c> its meaning).</summary>
    public PropertyValue Expand(string text, string file, int depth = 0)
    {
        if (!text.Contains("$(", StringComparison.Ordinal))
            return new(text, true);

        EvaluationLimits.CheckNesting(depth);
        var result = new StringBuilder();
        var certain = true;
        var position = 0;
        while (position < text.Length)
        {
            var start = text.IndexOf("$(", position, StringComparison.Ordinal);
            if (start < 0)
                break;
            result.Append(text, position, start - position);
            var end = Closing(text, start + 1);
            if (end < 0)
            {
                certain = false;
                position = start;
                break;
            }

            var value = Reference(text.AsSpan(start + 2, end - start - 2).Trim().ToString(), file, depth + 1);
            certain &= value.IsCertain;
            limits.ChargeValue(result.Length + value.Text.Length);
            result.Append(value.Text);
            position = end + 1;
        }

        result.Append(text, position, text.Length - position);
        return new(result.ToString(), certain);
    }

    /// <summary>The index of the parenthesis that closes the one at <paramref name="open"/>, minding quotes; -1 when there is none.</summary>
    internal static int Closing(string text, int open)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = open; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '\'' or '"' or '`')
                quote = c;
            else if (c == '(')
                depth++;
            else if (c == ')' && --depth == 0)
                return i;
        }

        return -1;
    }

    private PropertyValue Reference(string expression, string file, int depth)
    {
        if (IsName(expression))
            return Lookup(expression, file);
        if (PropertyFunctions.Constant(expression) is { } constant)
            return new(constant, true);
        if (PropertyFunctions.Parse(expression) is not { } call)
            return new("", false);

        var arguments = new List<string>();
        foreach (var argument in call.Arguments)
        {
            var value = Expand(argument, file, depth);
            if (!value.IsCertain)
                return new("", false);
            arguments.Add(value.Text);
        }

        var target = call.Property is null ? PropertyValue.Empty : Lookup(call.Property, file);
        var result = target.IsCertain ? _functions.Call(call.Name, target.Text, arguments, RepositoryPath.Directory(file)) : null;
        return result is null ? new("", false) : new(result, true);
    }

    private PropertyValue Lookup(string name, string file) => name.ToUpperInvariant() switch
    {
        "MSBUILDTHISFILE" => new(RepositoryPath.FileName(file), true),
        "MSBUILDTHISFILENAME" => new(RepositoryPath.FileNameWithoutExtension(file), true),
        "MSBUILDTHISFILEEXTENSION" => new(Path.GetExtension(file), true),
        "MSBUILDTHISFILEFULLPATH" => new(RepositoryPath.ToAbsolute(file), true),
        "MSBUILDTHISFILEDIRECTORY" => new(RepositoryPath.ToAbsolute(RepositoryPath.Directory(file)) + "/", true),
        "SOLUTIONDIR" when !properties.Has(name) => SolutionDirectory(RepositoryPath.Directory(file)),
        // Where MSBuild and the packages live is this machine's business and not part of a snapshot.
        "MSBUILDEXTENSIONSPATH" or "MSBUILDTOOLSPATH" or "MSBUILDBINPATH" or "NUGETPACKAGEROOT" or "VSTOOLSPATH" when !properties.Has(name) => new("/toolset", true),
        _ => properties[name],
    };

    // Only known when a solution is built; the nearest solution above is what everybody means.
    private PropertyValue SolutionDirectory(string directory)
    {
        foreach (var candidate in RepositoryPath.SelfAndParents(directory))
        {
            foreach (var path in files.Under(candidate))
                if (IsSolution(path) && RepositoryPath.Directory(path) == candidate)
                    return new(RepositoryPath.ToAbsolute(candidate) + "/", true);
        }

        return new("", false);

        static bool IsSolution(string path) => path.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsName(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiLetter(text[0]) || text[0] == '_'))
            return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
                return false;
        return true;
    }
}
