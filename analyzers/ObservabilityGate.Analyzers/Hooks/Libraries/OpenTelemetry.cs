namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>OpenTelemetry's own API beside the framework's types: the tracer shim and the extensions on Activity.</summary>
internal static class OpenTelemetry
{
    private const string Namespace = "OpenTelemetry.Trace";

    public static readonly HookLibrary Library = new("OpenTelemetry",
        new HookType(new(Namespace, "Tracer"), HookCategories.Tracing, "StartSpan", "StartActiveSpan", "StartRootSpan"),
        new HookType(new(Namespace, "TelemetrySpan"), HookCategories.Tracing, "SetAttribute", "AddEvent", "RecordException", "SetStatus", "UpdateName", "AddLink") { IsCarrier = true },
        new HookType(new(Namespace, "ActivityExtensions"), HookCategories.Tracing, "RecordException", "SetStatus"));
}
