namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>The product's own runtime package: each of its three forms gives a metric, a span and a log line.</summary>
internal static class ObservabilityGateRuntime
{
    public static readonly HookLibrary Library = new("ObservabilityGate.Runtime",
        new HookType(new("ObservabilityGate", "IObserve"), HookCategories.All, "Start"))
    {
        MethodAttributes = [new("ObservabilityGate", "ObservabilityHookAttribute")],
        EndpointAttributes = [new("ObservabilityGate", "ObservedAttribute")],
        EndpointCalls = ["WithObservability"],
    };
}
