namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>Endpoints in untouched files that a change takes the last hook from, by ways that no name leads along.</summary>
public sealed class ReverseEffectsTests : IDisposable
{
    private const string Filter = """
        using Microsoft.AspNetCore.Mvc.Filters;

        namespace Shop;

        public class LoggedAttribute : ActionFilterAttribute
        {
            public override void OnActionExecuting(ActionExecutingContext context) =>
                Audit.Write(context.HttpContext.RequestServices.GetRequiredService<ILogger<LoggedAttribute>>());
        }
        """;

    private const string Audit = "namespace Shop; public static class Audit { public static void Write(ILogger logger) { logger.LogInformation(\"Called\"); } }";

    private readonly Shop _shop = new();

    // A search by names is given up where it finds most of the code; there must be other code.
    public ReverseEffectsTests()
    {
        for (var i = 0; i < 8; i++)
            _shop.Write($"Other{i}.cs", $"namespace Shop; public class Other{i} {{ public int Value() => {i}; }}");
    }

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void HelperOfAFilter() => AssertLost(
        Action(attributes: "[Logged]"), ("Filter.cs", Filter), ("Audit.cs", Audit),
        ("Audit.cs", "namespace Shop; public static class Audit { public static void Write(ILogger logger) { } }"));

    [Fact]
    public void FilterOnAnotherPartOfAPartialType() => AssertLost(
        Action(modifiers: "partial "), ("Filter.cs", Filter + Audit.Replace("namespace Shop; ", "", StringComparison.Ordinal)), ("Part.cs", "namespace Shop; [Logged] public partial class OrdersController { }"),
        ("Part.cs", "namespace Shop; public partial class OrdersController { }"));

    [Fact]
    public void FilterOnTheMethodThatIsOverridden() => AssertLost(
        Action(@base: "OrdersBase", member: "override "), ("Filter.cs", Filter + Audit.Replace("namespace Shop; ", "", StringComparison.Ordinal)), ("Base.cs", "namespace Shop; public abstract class OrdersBase : Microsoft.AspNetCore.Mvc.ControllerBase { [Logged] public abstract string Get(int id); }"),
        ("Base.cs", "namespace Shop; public abstract class OrdersBase : Microsoft.AspNetCore.Mvc.ControllerBase { public abstract string Get(int id); }"));

    [Fact]
    public void DisposalAtTheEndOfAUsing() => AssertLost(
        Action("using var timer = Timers.Start();"), ("Timers.cs", "namespace Shop; public static class Timers { public static Timed Start() => new(null!); }"),
        ("Timed.cs", "namespace Shop; public sealed class Timed(ILogger logger) : IDisposable { public void Dispose() { logger.LogInformation(\"Done\"); } }"),
        ("Timed.cs", "namespace Shop; public sealed class Timed(ILogger logger) : IDisposable { public void Dispose() { logger.ToString(); } }"));

    [Fact]
    public void PropertyOfAHelper() => AssertLost(
        Action("var ready = Stock.IsReady;"), ("Log.cs", "namespace Shop; public static class Log { public static bool Ready(ILogger logger) { logger.LogInformation(\"Ready\"); return true; } }"),
        ("Stock.cs", "namespace Shop; public static class Stock { public static bool IsReady => Log.Ready(null!); }"),
        ("Stock.cs", "namespace Shop; public static class Stock { public static bool IsReady => true; }"));

    [Fact]
    public void ConstructorOfABase() => AssertLost(
        Action("new Order();"), ("Order.cs", "namespace Shop; public class Order : Entity { public Order() : base(null!) { } }"),
        ("Entity.cs", "namespace Shop; public class Entity { public Entity(ILogger logger) { logger.LogInformation(\"Made\"); } }"),
        ("Entity.cs", "namespace Shop; public class Entity { public Entity(ILogger logger) { } }"));

    [Fact]
    public void GeneratedLogMethod_IsOneNoMore() => AssertLost(
        Action("Said.Hello(null!);"), ("Unused.cs", ""),
        ("Said.cs", "namespace Shop; public static partial class Said { [LoggerMessage(1, LogLevel.Information, \"Hello\")] public static partial void Hello(ILogger logger); }"),
        ("Said.cs", "namespace Shop; public static partial class Said { public static void Hello(ILogger logger) { } }"));

    [Fact]
    public void FieldOfTheBase_IsALoggerNoMore() => AssertLost(
        Action("Log.LogInformation(\"Reading\");", @base: "OrdersBase"), ("Quiet.cs", "namespace Shop; public class Quiet { public void LogInformation(string text) { } }"),
        ("Base.cs", "namespace Shop; public class OrdersBase : Microsoft.AspNetCore.Mvc.ControllerBase { protected ILogger<OrdersBase> Log = null!; }"),
        ("Base.cs", "namespace Shop; public class OrdersBase : Microsoft.AspNetCore.Mvc.ControllerBase { protected Quiet Log = null!; }"));

    [Fact]
    public void GlobalUsing_NamesAnotherType() => AssertLost(
        Action("Say.Hello(null!);"), ("Says.cs", "namespace Shop; public static class Loud { public static void Hello(ILogger logger) => logger.LogInformation(\"Hello\"); } public static class Quiet { public static void Hello(ILogger logger) { } }"),
        ("Usings.cs", "global using Say = Shop.Loud;"),
        ("Usings.cs", "global using Say = Shop.Quiet;"));

    [Fact]
    public void CallThatLeadsElsewhere_ThoughItOnlyGrew() => AssertLost(
        Action("Notes.Go();"), ("Audit.cs", "namespace Shop; public class Audit { public static readonly Quiet None = new(); public static void Write(ILogger logger) => logger.LogInformation(\"Note\"); } public class Quiet { public void Write(ILogger logger) { } }"),
        ("Notes.cs", "namespace Shop; public static class Notes { public static void Go() { Audit.Write(null!); } }"),
        ("Notes.cs", "namespace Shop; public static class Notes { public static void Go() { Audit.None.Write(null!); } }"));

    [Fact]
    public void SuppressionOfTheAssembly_Removed()
    {
        _shop.Write("Orders.cs", Action())
            .Write("Suppressions.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Observability\", \"OBG1001:x\", Scope = \"type\", Target = \"~T:Shop.OrdersController\")]").Commit()
            .Write("Suppressions.cs", "").Commit();

        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Check().Findings);
    }

    [Fact]
    public void DelegateInAField() => AssertLost(
        Action("Steps.Run();"), ("Steps.cs", "namespace Shop; public static class Steps { private static readonly Action<ILogger>[] _all = [Notes.First]; public static void Run() { foreach (var step in _all) step(null!); } }"),
        ("Notes.cs", "namespace Shop; public static class Notes { public static void First(ILogger logger) { logger.LogInformation(\"First\"); } }"),
        ("Notes.cs", "namespace Shop; public static class Notes { public static void First(ILogger logger) { } }"));

    [Fact]
    public void HandlerOfAMessageThatIsSentByItsInterface()
    {
        const string Handler = "using MediatR; namespace Shop; public class Handler(ILogger logger) : INotificationHandler<Placed> { public Task Handle(Placed placed, CancellationToken token) { logger.LogInformation(\"Placed\"); return Task.CompletedTask; } }";
        _shop.Write("Orders.cs", Action("Sender.Mediator.Publish((MediatR.INotification)Sender.Next());"))
            .Write("Sender.cs", "using MediatR; namespace Shop; public sealed record Placed : INotification; public static class Sender { public static IMediator Mediator = null!; public static object Next() => new(); }")
            .Write("Handler.cs", Handler).Commit()
            .Write("Handler.cs", Handler.Replace("logger.LogInformation(\"Placed\");", "", StringComparison.Ordinal)).Commit();

        Assert.Contains("OBG1005 new Orders.cs:8", _shop.Check().Findings);
    }

    [Fact]
    public void DispatcherAroundEveryHandler()
    {
        const string Bus = "namespace Shop; public class Bus(IEnumerable<IEventHandler> handlers, ILogger<Bus> logger) { public async Task Receive(object message) { logger.LogInformation(\"Received\"); await Process(message); } private async Task Process(object message) { foreach (var handler in handlers) await handler.Handle(message); } }";
        _shop.Write("Handling.cs", "namespace Shop; public interface IEventHandler { Task Handle(object message); } public interface IEventHandler<T> : IEventHandler { Task Handle(T message); Task IEventHandler.Handle(object message) => Handle((T)message); }")
            .Write("Placed.cs", "namespace Shop;\npublic record Placed(int Id);\npublic class PlacedHandler : IEventHandler<Placed>\n{\n    public Task Handle(Placed placed) => File.WriteAllTextAsync(\"x\", \"y\");\n}\n")
            .Write("Bus.cs", Bus).Commit()
            .Write("Bus.cs", Bus.Replace("logger.LogInformation(\"Received\");", "", StringComparison.Ordinal)).Commit();

        Assert.Equal(["OBG1005 new Placed.cs:5"], _shop.Check().Findings);
    }

    private void AssertLost(string action, (string Path, string Text) helper, (string Path, string Text) before, (string Path, string Text) after)
    {
        _shop.Write("Orders.cs", action).Write(helper.Path, helper.Text).Write(before.Path, before.Text).Commit().Write(after.Path, after.Text).Commit();

        var run = _shop.Check();

        Assert.Equal(["OBG1005 new Orders.cs:8"], run.Findings);
        Assert.Equal(["Get(int) affected"], run.Endpoints);
    }

    private static string Action(string statement = "", string @base = "ControllerBase", string attributes = "", string modifiers = "", string member = "") => $$"""
        using Microsoft.AspNetCore.Mvc;

        namespace Shop;

        {{attributes}}
        public {{modifiers}}class OrdersController : {{@base}}
        {
            [HttpGet] public {{member}}string Get(int id) { {{statement}} return System.IO.File.ReadAllText(id.ToString()); }
        }
        """;
}
