using System.Text.Json;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>Where a message goes whose type the sender does not name.</summary>
public sealed class MessageAnswerTests : IDisposable
{
    private static string Job(string space, string needs, string body) =>
        $"using MediatR;\nusing Quartz;\nnamespace {space};\npublic class Job({needs}) : IJob {{ public async Task Execute(IJobExecutionContext context) {{ {body} }} }}\n";

    private const string Messages = """
        using MediatR;
        namespace Shop;
        public interface ICommand : IRequest;
        public interface IQuery : IRequest;
        public sealed record Placed(int Id) : INotification;
        public sealed record Place(int Id) : ICommand;
        public sealed class PlacedHandler(ILogger<PlacedHandler> logger) : INotificationHandler<Placed>
        {
            public Task Handle(Placed notification, CancellationToken token) { logger.LogInformation("Placed"); return Task.CompletedTask; }
        }
        public sealed class PlaceHandler(ILogger<PlaceHandler> logger) : IRequestHandler<Place>
        {
            public Task Handle(Place request, CancellationToken token) { logger.LogInformation("Place"); return Task.CompletedTask; }
        }
        public static class Executor
        {
            public static IMediator Mediator = null!;
            public static Task Execute(ICommand command) => Mediator.Send(command);
        }
        """;

    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("await mediator.Publish((INotification)System.Text.Json.JsonSerializer.Deserialize(\"x\", typeof(Placed))!);", "yes")]
    [InlineData("foreach (var message in new List<INotification>()) await mediator.Publish(message);", "yes")]
    [InlineData("IQuery query = null!; await mediator.Send(query);", "no")]
    [InlineData("dynamic command = System.Text.Json.JsonSerializer.Deserialize(\"x\", typeof(Place))!; await Executor.Execute(command);", "yes")]
    [InlineData("await Executor.Execute(new Place(1));", "yes")]
    public void MessageOfWhichOnlyTheInterfaceIsKnown_ReachesItsHandlers(string body, string logging)
    {
        _shop.Write("Messages.cs", Messages).Write("Job.cs", Job("Shop", "IMediator mediator", body)).Commit();

        Assert.Equal(logging, Logging("Execute(IJobExecutionContext)"));
    }

    [Fact]
    public void MessageOfAParameter_IsItsCallersToName()
    {
        _shop.Write("Messages.cs", Messages)
            .Write("Other.cs", "using MediatR;\nnamespace Shop;\npublic sealed record Other : ICommand;\npublic sealed class OtherHandler : IRequestHandler<Other> { public Task Handle(Other request, CancellationToken token) => File.WriteAllTextAsync(\"x\", \"y\", token); }\n")
            .Write("Job.cs", Job("Shop", "", "await Executor.Execute(new Other());")).Commit();

        Assert.Equal("no", Logging("Execute(IJobExecutionContext)"));
    }

    [Fact]
    public void MessageOfAModule_ReachesNoHandlerOfAModuleThatItDoesNotKnow()
    {
        const string Library = """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""";
        _shop.Write("Shop.csproj", Shop.Project.Replace("</Project>", """<ItemGroup><Compile Remove="modules/**" /><ProjectReference Include="modules/Sales/Sales.csproj" /><ProjectReference Include="modules/Users/Users.csproj" /></ItemGroup></Project>""", StringComparison.Ordinal))
            .Write("modules/Sales/Sales.csproj", Library)
            .Write("modules/Sales/Messages.cs", Messages)
            .Write("modules/Users/Users.csproj", Library)
            .Write("modules/Users/Job.cs", Job("Users", "IMediator mediator", "INotification stored = null!; await mediator.Publish(stored);"))
            .Commit();

        Assert.Equal("no", Logging("Execute(IJobExecutionContext)"));
    }

    private string? Logging(string member) => Items().Single(i => i.GetProperty("member").GetString() == member).GetProperty("logging").GetString();

    private IEnumerable<JsonElement> Items() => _shop.Obsgate("coverage", "--format", "json").Json.GetProperty("items").EnumerateArray();
}
