using System.Text.Json;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>What the whole code base shows of wrappers that stand away from the endpoint.</summary>
public sealed class WrapperAnswerTests : IDisposable
{
    private const string Filter = """
        using Microsoft.AspNetCore.Mvc.Filters;
        namespace Shop;
        public sealed class Noted(ILogger<Noted> logger) : IEndpointFilter
        {
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
            {
                logger.LogInformation("Called");
                return await next(context);
            }
        }
        public sealed class NoteFilter(ILogger<NoteFilter> logger) : IActionFilter
        {
            public void OnActionExecuting(ActionExecutingContext context) => logger.LogInformation("Called");
            public void OnActionExecuted(ActionExecutedContext context) { }
        }
        public sealed class NoteAttribute : Attribute, IFilterFactory
        {
            public bool IsReusable => false;
            public IFilterMetadata CreateInstance(IServiceProvider services) => new NoteFilter(services.GetRequiredService<ILogger<NoteFilter>>());
        }
        """;

    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("Routes.Map(app);", "no")]
    [InlineData("Routes.Map(app.MapGroup(\"/g\").AddEndpointFilter<Noted>());", "yes")]
    [InlineData("var group = app.MapGroup(\"/g\").AddEndpointFilter<Noted>(); group.Map();", "yes")]
    [InlineData("RouteGroupBuilder group; group = app.MapGroup(\"/g\").AddEndpointFilter<Noted>(); Routes.Map(group);", "yes")]
    public void EndpointMappedOnAParameter_HasTheFiltersOfWhatItIsGiven(string call, string logging)
    {
        _shop.Write("Filters.cs", Filter)
            .Write("Routes.cs", "namespace Shop;\npublic static class Routes { public static void Map(this IEndpointRouteBuilder routes) => routes.MapGet(\"/p\", () => File.ReadAllText(\"p\")); }\n")
            .Write("Program.cs", $"using Shop;\nvar app = WebApplication.CreateBuilder(args).Build();\napp.MapGroup(\"/other\").AddEndpointFilter<Noted>();\n{call}\napp.Run();\n").Commit();

        Assert.Equal(logging, Logging("MapGet /p -> <lambda>"));
    }

    [Fact]
    public void GroupAssignedAfterItsDeclaration_HasItsFilter()
    {
        _shop.Write("Filters.cs", Filter)
            .Write("Program.cs", "using Shop;\nvar app = WebApplication.CreateBuilder(args).Build();\nRouteGroupBuilder group;\ngroup = app.MapGroup(\"/g\").AddEndpointFilter<Noted>();\ngroup.MapGet(\"/p\", () => File.ReadAllText(\"p\"));\napp.Run();\n").Commit();

        Assert.Equal("yes", Logging("MapGet /p -> <lambda>"));
    }

    [Fact]
    public void FilterFactoryAttribute_CountsForTheFilterThatItMakes()
    {
        _shop.Write("Filters.cs", Filter).Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved, attributes: "[Note]")).Commit();

        Assert.Equal("yes", Logging("Get(int)"));
    }

    [Fact]
    public void DecoratorOfAnOwnInterfaceOverTheMediators_IsNoEndpoint()
    {
        const string Source = """
            using MediatR;
            namespace Shop;
            public interface ICommandHandler<T> : IRequestHandler<T> where T : IRequest;
            public sealed record Place(int Id) : IRequest;
            public sealed class PlaceHandler : ICommandHandler<Place> { public Task Handle(Place request, CancellationToken token) => File.WriteAllTextAsync("x", "y", token); }
            public sealed class Loud<T>(ICommandHandler<T> inner) : ICommandHandler<T> where T : IRequest { public Task Handle(T request, CancellationToken token) => inner.Handle(request, token); }
            """;
        _shop.Write("Place.cs", Source).Commit();

        Assert.Equal(["Handle(Place, CancellationToken)"], Items().Select(i => i.GetProperty("member").GetString()!));
    }

    private string? Logging(string member) => Items().Single(i => i.GetProperty("member").GetString() == member).GetProperty("logging").GetString();

    private IEnumerable<JsonElement> Items() => _shop.Obsgate("coverage", "--format", "json").Json.GetProperty("items").EnumerateArray();
}
