using ObservabilityGate.Analyzers.Endpoints;

namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class EndpointKindTests
{
    private const string TwoKinds = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create(args);
        app.{|#0:MapGet|}("/orders", () => Stock.Take(1));
        app.Run();

        public class OrdersController : ControllerBase
        {
            public int {|#1:Get|}() => Stock.Take(1);
        }
        """;

    [Fact]
    public Task EndpointKinds_LeavesOthersOut() => Presence.Test(TwoKinds).Configured("endpoint_kinds = mvc-action, grpc")
        .Expecting(Presence.Result("OBG1001", 1, "Get()", "mvc-action")).RunAsync();

    [Fact]
    public Task EndpointKinds_LeavesMinimalApisOutToo() => Presence.Test(TwoKinds).Configured("endpoint_kinds = minimal-api")
        .Expecting(Presence.Result("OBG1001", 0, "MapGet /orders -> <lambda>", "minimal-api")).RunAsync();

    [Fact]
    public Task EndpointKinds_IsReadAFile()
    {
        var test = Presence.Test(
            """
            using Microsoft.AspNetCore.Mvc;

            public class OrdersController : ControllerBase
            {
                public int {|OBG1001:Get|}() => Stock.Take(1);
            }
            """);
        test.TestState.Sources.Add(("/0/Legacy/Old.cs", """
            using Microsoft.AspNetCore.Mvc;

            public class OldController : ControllerBase
            {
                public int Get() => Stock.Take(1);
            }
            """));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "[/0/Legacy/**.cs]\nobservability_gate.endpoint_kinds = grpc"));
        return test.RunAsync();
    }

    [Fact]
    public void EveryKind_HasAnOwnNameThatParses()
    {
        var kinds = Enum.GetValues<EndpointKind>();

        Assert.Equal(kinds, EndpointKinds.All);
        Assert.Equal(kinds.Length, kinds.Select(k => k.Name()).Distinct().Count());
        Assert.All(kinds, kind => Assert.Equal(kind, EndpointKinds.Parse(kind.Name())));
        Assert.Null(EndpointKinds.Parse("nothing"));
    }
}
