using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Testing;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

/// <summary>How far from an endpoint a hook may be, and on which path.</summary>
public class LadderTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        """;

    // T0: the member's own syntax.

    [Theory]
    [InlineData("Action write = () => logger.LogInformation(\"x\"); write();")]
    [InlineData("_ = Task.Run(() => logger.LogInformation(\"x\"));")]
    [InlineData("void Write() => logger.LogInformation(\"x\"); Write();")]
    [InlineData("foreach (var i in Enumerable.Range(0, id)) { logger.LogInformation(\"x\"); }")]
    [InlineData("if (id > 1) { logger.LogInformation(\"x\"); }")]
    [InlineData("switch (id) { case 1: logger.LogInformation(\"x\"); break; }")]
    [InlineData("try { logger.LogInformation(\"x\"); } catch (IOException) { }")]
    [InlineData("try { Stock.Take(id); } finally { logger.LogInformation(\"x\"); }")]
    public Task HookInTheBody_IsFound(string statement) => Presence.VerifyAsync(Controller(statement));

    [Fact]
    public Task HookInALambdaOfALambda_IsFound() => Presence.VerifyAsync(Controller(
        "Func<Func<int>> make = () => () => { logger.LogInformation(\"x\"); return 1; }; make()();"));

    // T1: the type itself and its bases.

    [Fact]
    public Task HookInAPrivateHelperChain_CostsNoDepth() => Presence.Test(Usings + """
        public class OrdersController(ILogger<OrdersController> logger) : ControllerBase
        {
            public int Get(int id) => One(id);

            private int One(int id) => Two(id);

            private int Two(int id) => Three(id);

            private int Three(int id)
            {
                logger.LogInformation("Order {Id}", id);
                return Stock.Take(id);
            }
        }
        """).Configured("helper_depth = 0").RunAsync();

    [Theory]
    [InlineData("return Size;", "Get")]
    [InlineData("Size = Stock.Take(id); return 1;", "{|OBG1001:Get|}")]
    [InlineData("return Stock.Take(id) + Plain;", "{|OBG1001:Get|}")]
    public Task HookInAProperty_IsFoundWhereThatAccessorRuns(string statements, string get) => Presence.VerifyAsync(Usings + $$"""
        public class OrdersController(ILogger<OrdersController> logger) : ControllerBase
        {
            public int {{get}}(int id) { Stock.Take(id); {{statements}} }

            private int Plain { get; set; }

            private int Size
            {
                get { logger.LogInformation("Size"); return Plain; }
                set { Plain = value; }
            }
        }
        """);

    [Fact]
    public Task HookInABaseMethod_CostsNoDepth() => Presence.Test(Usings + """
        public abstract class Base(ILogger logger) : ControllerBase
        {
            protected ILogger Logger => logger;

            protected void Note(int id) => Logger.LogInformation("Order {Id}", id);

            public virtual int List(int id)
            {
                Logger.LogInformation("List {Id}", id);
                return Stock.Take(id);
            }
        }

        public class OrdersController(ILogger<OrdersController> logger) : Base(logger)
        {
            public int Get(int id)
            {
                Note(id);
                return Stock.Take(id);
            }

            public override int List(int id) => base.List(id);

            public int {|OBG1001:Post|}(int id) => Stock.Take(id);
        }
        """).Configured("helper_depth = 0").RunAsync();

    [Fact]
    public Task OverrideThatDoesNotCallItsBase_DoesNotInheritItsHook() => Presence.VerifyAsync(Usings + """
        public abstract class Base(ILogger logger) : ControllerBase
        {
            public virtual int List(int id)
            {
                logger.LogInformation("List {Id}", id);
                return Stock.Take(id);
            }
        }

        public class OrdersController(ILogger<OrdersController> logger) : Base(logger)
        {
            public override int {|OBG1001:List|}(int id) => Stock.Take(id);
        }
        """);

    [Fact]
    public Task HandlerBase_ThatLogsAroundTheOverride_IsAskedOnItsOwn() => Presence.VerifyAsync("""
        using Microsoft.Extensions.Logging;
        using MediatR;

        public record A : IRequest<int>;

        public abstract class HandlerBase<T>(ILogger logger) : IRequestHandler<T, int>
            where T : IRequest<int>
        {
            public Task<int> Handle(T request, CancellationToken cancellationToken)
            {
                logger.LogInformation("Handling");
                return RunAsync(request);
            }

            protected abstract Task<int> RunAsync(T request);
        }

        public class AHandler(ILogger<AHandler> logger) : HandlerBase<A>(logger)
        {
            protected override Task<int> RunAsync(A request) => Stock.TakeAsync(1);
        }
        """);

    // T2: symbols without bodies.

    [Theory]
    [InlineData("Auditing.Write(logger, id);", "Get")]
    [InlineData("Auditing.Write(id, \"x\");", "{|OBG1001:Get|}")]
    [InlineData("_ = Auditing.NullCheck(logger);", "{|OBG1001:Get|}")]
    public Task LoggerPassedToAPackage_Counts(string statement, string get)
    {
        var test = Presence.Test("using Company.Auditing;\n" + Controller(statement, get));
        test.KnownApis = KnownApiSet.FromSources(("Company.Auditing", """
            // namespaces: Company.Auditing
            using Microsoft.Extensions.Logging;

            namespace Company.Auditing;

            public static class Auditing
            {
                public static void Write(ILogger logger, int id) => throw null!;

                public static void Write(int id, string text) => throw null!;

                public static bool NullCheck(ILogger logger) => throw null!;
            }
            """));
        return test.RunAsync();
    }

    [Fact]
    public Task LoggerPassedToTheFramework_DoesNot() => Presence.VerifyAsync(Controller("ArgumentNullException.ThrowIfNull(logger); _ = new List<object> { logger };", "{|OBG1001:Get|}"));

    [Fact]
    public Task LoggerPassedToOwnCodeThatDropsIt_DoesNot() => Presence.VerifyAsync(
        Controller("Dropper.Drop(logger);", "{|OBG1001:Get|}"),
        "using Microsoft.Extensions.Logging; public static class Dropper { public static void Drop(ILogger logger) => Stock.Take(1); }");

    private const string Facade = """
        namespace Company;

        public interface IAudit { void Note(int id); void Other(int id); }
        """;

    private static string CallsFacade(string markedPost) => $$"""
        using Company;
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController(Audit audit) : ControllerBase
        {
            public int Get(int id)
            {
                audit.Note(id);
                return Stock.Take(id);
            }

            public int {{markedPost}}(int id)
            {
                audit.Other(id);
                return Stock.Take(id);
            }
        }
        """;

    private const string Audit = """
        namespace Company;

        public sealed class Audit
        {
            public void Note(int id) => Stock.Take(id);

            public void Other(int id) => Stock.Take(id);
        }
        """;

    [Fact]
    public Task HookMethodsOption_Counts() => Presence.Test(CallsFacade("{|OBG1001:Post|}"), Audit).Configured("hook_methods = Company.Audit.Note").RunAsync();

    [Fact]
    public Task HookMethodsOption_WithStar_CountsForEveryMethod() => Presence.Test(CallsFacade("Post"), Audit).Configured("hook_methods = Company.Audit.*").RunAsync();

    [Theory]
    [InlineData("Company.Audit.Note: metrics, tracing | Company.Audit.Other: tracing, metrics", "Post")]
    [InlineData("Company.Audit.Other | Company.Audit.Note: tracing, metrics", "{|OBG1002:{|OBG1003:Post|}|}")]
    [InlineData("Company.Audit.Note: all | [Company.Audit]::Other: metric", "{|OBG1003:Post|}")]
    public Task HookMethodsOption_HasItsCategories(string option, string post) =>
        Presence.Test(CallsFacade(post), Audit).Configured($"hook_methods = {option}", "required_hooks = metrics, tracing").RunAsync();

    [Theory]
    [InlineData("Company.Audit.Note : log")]
    [InlineData("# ours\n[Company.Audit]::Note : logging # a line\n\n")]
    [InlineData("Audit.Note")]
    public Task HookListInAnAdditionalFile_Counts(string list)
    {
        var test = Presence.Test(CallsFacade("{|OBG1001:Post|}"), Audit);
        test.TestState.AdditionalFiles.Add(("ObservabilityGate.Hooks.Company.txt", list));
        return test.RunAsync();
    }

    [Fact]
    public Task OtherAdditionalFile_DoesNotCount()
    {
        var test = Presence.Test(CallsFacade("{|OBG1001:Post|}").Replace("int Get(", "int {|OBG1001:Get|}(", StringComparison.Ordinal), Audit);
        test.TestState.AdditionalFiles.Add(("Hooks.txt", "Company.Audit.Note"));
        return test.RunAsync();
    }

    [Fact]
    public async Task MarkedMethod_IsAHookOfItsPillars()
    {
        await Presence.Test(Marked).Configured("required_hooks = metrics, tracing, logging").RunAsync();
        await Presence.Test(Marked).Configured("required_hooks = metrics, tracing, logging").NotRestored().RunAsync();
    }

    private const string Marked = """
        using Microsoft.AspNetCore.Mvc;
        using ObservabilityGate;

        public class OrdersController : ControllerBase
        {
            public int {|OBG1003:{|OBG1004:Get|}|}(int id)
            {
                Audit.Count(id);
                return Stock.Take(id);
            }
        }

        public static class Audit
        {
            [ObservabilityHook(ObservabilityPillars.Metrics)]
            public static void Count(int id) => Stock.Take(id);
        }
        """;

    [Fact]
    public Task MarkedTypeOrInterface_IsAHook() => Presence.VerifyAsync(
        """
        using Microsoft.AspNetCore.Mvc;
        using ObservabilityGate;

        public class OrdersController(IAudit audit, Journal journal) : ControllerBase
        {
            public int Get(int id)
            {
                audit.Note(id);
                return Stock.Take(id);
            }

            public int Post(int id)
            {
                journal.Note(id);
                return Stock.Take(id);
            }
        }

        [ObservabilityHook(ObservabilityPillars.All)]
        public interface IAudit { void Note(int id); }

        [ObservabilityHook(ObservabilityPillars.Logs)]
        public sealed class Journal { public void Note(int id) => Stock.Take(id); }
        """);

    // T3: callees in the same compilation.

    private static string Chain(int calls) => string.Join("\n", Enumerable.Range(1, calls).Select(i => i < calls
        ? $"public static class Step{i} {{ public static void Go(ILogger logger) => Step{i + 1}.Go(logger); }}"
        : $"public static class Step{i} {{ public static void Go(ILogger logger) => logger.LogInformation(\"x\"); }}").Prepend("using Microsoft.Extensions.Logging;"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task HelperInAnotherType_WithinTwoCalls_IsFound(int calls) => Presence.VerifyAsync(Controller("Step1.Go(logger);"), Chain(calls));

    [Fact]
    public Task HelperInAnotherType_AtTheThirdCall_IsNot() => Presence.VerifyAsync(Controller("Step1.Go(logger);", "{|OBG1001:Get|}"), Chain(3));

    [Theory]
    [InlineData(4, "4", true)]
    [InlineData(5, "4", false)]
    [InlineData(1, "0", false)]
    [InlineData(5, "99", true)]
    [InlineData(2, "nonsense", true)]
    public Task HelperDepthOption_DecidesHowFar(int calls, string depth, bool found) =>
        Presence.Test(Controller("Step1.Go(logger);", found ? "Get" : "{|OBG1001:Get|}"), Chain(calls)).Configured($"helper_depth = {depth}").RunAsync();

    [Fact]
    public Task ConstructorAndDispose_AreFollowed() => Presence.VerifyAsync(
        Controller("using (new Timing(logger)) Stock.Take(id);"),
        """
        using Microsoft.Extensions.Logging;

        public sealed class Timing(ILogger logger) : IDisposable
        {
            public void Dispose() => logger.LogInformation("Done");
        }
        """);

    [Fact]
    public Task ExtensionMethod_IsFollowed() => Presence.VerifyAsync(
        Controller("id.Note(logger);"),
        "using Microsoft.Extensions.Logging; public static class Notes { public static void Note(this int id, ILogger logger) => logger.LogInformation(\"Order {Id}\", id); }");

    [Fact]
    public Task MethodGroupPassedOn_IsFollowed() => Presence.VerifyAsync(
        Controller("new List<int>().ForEach(Notes.Note);"),
        "using Microsoft.Extensions.Logging; public static class Notes { private static readonly ILogger _logger = null!; public static void Note(int id) => _logger.LogInformation(\"Order {Id}\", id); }");

    [Fact]
    public Task FirstPartyInterfaceWithoutReadableImplementation_IsUnknownAndSilent() => Presence.VerifyAsync(
        Controller("service.Note(id);", parameters: "Company.IAudit service"), Facade);

    [Fact]
    public Task InterfaceOfAPackage_IsNoReasonForDoubt() => Presence.VerifyAsync(
        "using System.Data;\n" + Controller("connection.Open();", "{|OBG1001:Get|}", "IDbConnection connection"));

    [Fact]
    public Task AbstractMemberOfAnOwnBase_WithoutBodies_IsUnknownAndSilent() => Presence.VerifyAsync("""
        using Quartz;

        public abstract class BaseJob : IJob
        {
            public Task Execute(IJobExecutionContext context) => ExecuteJobAsync(context);

            protected abstract Task ExecuteJobAsync(IJobExecutionContext context);
        }
        """);

    // Other projects.

    private static CSharpAnalyzerTest<PresenceAnalyzer> WithSibling(string source, string sibling, bool named)
    {
        var test = Presence.Test(source);
        test.TestState.AdditionalProjects["Sibling"].Sources.Add(sibling);
        if (named)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.ObservabilityGateProjectReferences = Sibling, Another"));
        return test;
    }

    private const string SiblingService = "public sealed class Service { public void Note(int id) => System.Math.Abs(id); }";

    [Fact]
    public Task SiblingProject_AsSourceOrNamedImage_IsUnknownAndSilent() =>
        WithSibling(Controller("service.Note(id);", parameters: "Service service"), SiblingService, named: true).RunAsync();

    [Fact]
    public Task SiblingProject_AsAnImageThatNobodyNamed_IsAPackage() => AsImageAsync(named: false, "{|OBG1001:Get|}");

    [Fact]
    public Task SiblingProject_AsAnImageThatTheBuildNamed_IsFirstParty() => AsImageAsync(named: true, "Get");

    private static Task AsImageAsync(bool named, string get)
    {
        var test = Presence.Test(Controller("service.Note(id);", get, "Sibling.Service service"));
        test.KnownApis = KnownApiSet.FromSources(("Sibling", "// namespaces: Sibling\nnamespace Sibling; public sealed class Service { public void Note(int id) => throw null!; }"));
        if (named)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.ObservabilityGateProjectReferences = Sibling"));
        test.Apis("Sibling");
        return test.RunAsync();
    }

    // Shapes that a naive walk does not survive.

    [Fact]
    public Task Recursion_Ends() => Presence.VerifyAsync(
        Controller("A.Go(id);", "{|OBG1001:Get|}"),
        """
        public static class A { public static void Go(int id) { if (id > 0) Go(id - 1); B.Go(id); } }

        public static class B { public static void Go(int id) => A.Go(id - 1); }
        """);

    [Fact]
    public Task RecursionWithAHook_IsFound() => Presence.VerifyAsync(Usings + """
        public class OrdersController(ILogger<OrdersController> logger) : ControllerBase
        {
            public int Get(int id) => id > 3 ? Get(id - 1) : Note(id);

            [NonAction]
            public int Note(int id)
            {
                logger.LogInformation("Order {Id}", id);
                return id > 0 ? Get(id) : Note(id + 1);
            }
        }
        """);

    [Fact]
    public Task TenThousandConcatenations_AreRead()
    {
        var test = Presence.Test(Controller($"var text = \"a\" + {string.Join(" + ", Enumerable.Repeat("id", 10_000))}; logger.LogInformation(text);"));
        return test.RunAsync();
    }

    [Fact]
    public Task StaticAbstractMemberOfATypeParameter_IsUnknownAndSilent() => Presence.VerifyAsync(
        Controller("Runner<Loud>.Run(id);"),
        """
        public interface IRun { static abstract int Run(int id); }

        public sealed class Loud : IRun { public static int Run(int id) => Stock.Take(id); }

        public static class Runner<T>
            where T : IRun
        {
            public static int Run(int id) => T.Run(id);
        }
        """);

    [Fact]
    public Task GenericHelper_IsFollowed() => Presence.VerifyAsync(
        Controller("Generic<int>.Note(logger, id); "),
        "using Microsoft.Extensions.Logging; public static class Generic<T> { public static void Note(ILogger logger, T value) => Inner<string>(logger, value); private static void Inner<U>(ILogger logger, T value) => logger.LogInformation(\"{Value}\", value); }");

    // Options of paths.

    [Fact]
    public Task ExcludedPaths_AreSilent()
    {
        var test = Presence.Test("");
        test.TestState.Sources.Add(("/src/Legacy/Orders.cs", Controller("Stock.Take(id);")));
        return test.Configured("excluded_paths = Orders.cs").RunAsync();
    }

    private static string Controller(string statement, string get = "Get", string parameters = "") => Usings + $$"""
        public class OrdersController(ILogger<OrdersController> logger{{(parameters.Length == 0 ? "" : ", " + parameters)}}) : ControllerBase
        {
            private readonly ILogger _unused = logger;

            public int {{get}}(int id)
            {
                {{statement}}
                return Stock.Take(id);
            }
        }
        """;
}
