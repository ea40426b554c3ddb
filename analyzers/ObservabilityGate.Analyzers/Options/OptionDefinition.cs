namespace ObservabilityGate.Analyzers.Options;

/// <summary>One setting of <c>.editorconfig</c> or <c>.globalconfig</c>. The option page is generated from these.</summary>
internal sealed record OptionDefinition(string Name, string Default, string Values, string Description)
{
    public const string Prefix = "observability_gate.";

    public string Key => Prefix + Name;

    public static readonly OptionDefinition RequiredHooks = new("required_hooks", "any", "`any`, or a list of `metrics`, `tracing`, `logging`",
        "What an endpoint must have. `any` asks for at least one hook of any category; a list asks for each category that it names.");

    public static readonly OptionDefinition AmbientHooks = new("ambient_hooks", "ignore", "`ignore`, `honor`",
        "Whether telemetry that a framework emits for every request (HTTP logging, OpenTelemetry instrumentation) counts as a hook of the endpoint.");

    public static readonly OptionDefinition EndpointKinds = new("endpoint_kinds", "all", "`all`, or a list of endpoint kinds",
        "Which kinds of endpoints are checked. Kinds that are left out are neither listed nor reported.");

    public static readonly OptionDefinition HandlerTypes = new("handler_types", "", "a list of metadata names, such as ``MyApp.ICommandHandler`1``",
        "Your own handler interfaces and base classes. The members that implement or override theirs become endpoints.");

    public static readonly OptionDefinition HookMethods = new("hook_methods", "", "a list of `Namespace.Type.Method: categories`, separated by a vertical bar",
        "Your own methods that emit. `*` stands for every method of the type; without categories a method counts as logging. Longer lists go into an additional file named `ObservabilityGate.Hooks.txt`, one a line.");

    public static readonly OptionDefinition ExcludedPaths = new("excluded_paths", "", "a list of globs, relative to the repository",
        "Files whose endpoints are listed as excluded and never reported, beside tests and samples, which always are. Generated code is not looked at.");

    public static readonly OptionDefinition HelperDepth = new("helper_depth", "2", "0 to 5",
        "How many calls the compiler follows out of the endpoint's own type. The gate follows all of them.");

    public static readonly IReadOnlyList<OptionDefinition> All = [RequiredHooks, AmbientHooks, EndpointKinds, HandlerTypes, HookMethods, ExcludedPaths, HelperDepth];
}
