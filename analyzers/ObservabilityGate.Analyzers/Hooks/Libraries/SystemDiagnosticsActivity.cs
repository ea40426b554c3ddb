namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>ActivitySource and Activity: starting a span, and writing to the current one. Reading <c>Activity.Current?.Id</c> is no hook.</summary>
internal static class SystemDiagnosticsActivity
{
    private const string Namespace = "System.Diagnostics";

    public static readonly HookLibrary Library = new("System.Diagnostics.Activity",
        new HookType(new(Namespace, "ActivitySource"), HookCategories.Tracing, "StartActivity", "CreateActivity"),
        new HookType(new(Namespace, "Activity"), HookCategories.Tracing, "SetTag", "AddTag", "AddEvent", "AddLink", "SetStatus", "AddException", "RecordException", "Start", "SetCustomProperty") { IsCarrier = true },
        new HookType(new(Namespace, "DiagnosticSource"), HookCategories.Tracing, "StartActivity", "Write"));
}
