namespace ObservabilityGate.Analyzers.Vocabulary;

/// <summary>The kinds of code that serve a request or a message.</summary>
internal enum EndpointKind
{
    MvcAction,
    RazorPage,
    MinimalApi,
    Grpc,
    SignalR,
    MediatR,
    MassTransit,
    NServiceBus,
    FastEndpoints,
    AzureFunction,
    Background,
    Quartz,
    CustomHandler,
}

internal static class EndpointKinds
{
    private static readonly (EndpointKind Kind, string Name)[] _names =
    [
        (EndpointKind.MvcAction, "mvc-action"),
        (EndpointKind.RazorPage, "razor-page"),
        (EndpointKind.MinimalApi, "minimal-api"),
        (EndpointKind.Grpc, "grpc"),
        (EndpointKind.SignalR, "signalr"),
        (EndpointKind.MediatR, "mediatr"),
        (EndpointKind.MassTransit, "masstransit"),
        (EndpointKind.NServiceBus, "nservicebus"),
        (EndpointKind.FastEndpoints, "fastendpoints"),
        (EndpointKind.AzureFunction, "azure-function"),
        (EndpointKind.Background, "background"),
        (EndpointKind.Quartz, "quartz"),
        (EndpointKind.CustomHandler, "custom-handler"),
    ];

    public static IEnumerable<EndpointKind> All => _names.Select(n => n.Kind);

    /// <summary>The public name of the kind, as reports and options use it.</summary>
    public static string Name(this EndpointKind kind) => _names[(int)kind].Name;

    public static EndpointKind? Parse(string name)
    {
        foreach (var known in _names)
        {
            if (string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase))
                return known.Kind;
        }

        return null;
    }

    /// <summary>A part of a word that every file with such an endpoint mentions; null when there is none.</summary>
    public static string? Word(this EndpointKind kind) => kind switch
    {
        EndpointKind.MinimalApi => "Map",
        EndpointKind.Grpc => "ServerCallContext",
        EndpointKind.NServiceBus or EndpointKind.MediatR => "Handle",
        _ => null,
    };

    /// <summary>True for kinds that ASP.NET Core's request pipeline runs, so that its middleware wraps them.</summary>
    public static bool IsHttp(this EndpointKind kind) =>
        kind is EndpointKind.MvcAction or EndpointKind.RazorPage or EndpointKind.MinimalApi or EndpointKind.Grpc or EndpointKind.SignalR or EndpointKind.FastEndpoints;
}
