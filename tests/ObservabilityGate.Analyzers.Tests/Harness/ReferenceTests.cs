using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Tests.Harness.Samples;
using ObservabilityGate.Testing;

namespace ObservabilityGate.Analyzers.Tests.Harness;

public class ReferenceTests
{
    private const string HandlerSource = "using Mediation; class [|Orders|] : IHandler { public Answer Handle() => new(); }";

    private static readonly KnownApiSet _apis = KnownApiSet.FromSources(
        ("Mediation", "// needs: Mediation.Contracts\n// namespaces: Mediation\nnamespace Mediation; public interface IHandler { Answer Handle(); }"),
        ("Mediation.Contracts", "// namespaces: Mediation.Contracts\nnamespace Mediation; public class Answer { }"),
        ("Unrelated", "// namespaces: Mediation2, Unrelated\nnamespace Unrelated; public class C { }"));

    [Fact]
    public Task AdditionalProject_IsAnalyzedAndReferenced()
    {
        var test = new CSharpAnalyzerTest<CorrectAnalyzer> { TestCode = "class [|widget|] : Lib { }" };
        test.TestState.AdditionalProjects["Lib"].Sources.Add("public class Lib : Core { } class [|hidden|] { }");
        test.TestState.AdditionalProjects["Lib"].AdditionalProjectReferences.Add("Core");
        test.TestState.AdditionalProjects["Core"].Sources.Add("public class Core { }");
        return test.RunAsync();
    }

    [Fact]
    public Task PrivateMembersOfAnotherProject_AreNotInItsImage() => Fail.WithAsync(
        () =>
        {
            var test = new CSharpAnalyzerTest<BasePrivateFieldAnalyzer> { TestCode = "class [|Widget|] : Lib { }" };
            test.TestState.AdditionalProjects["Lib"].Sources.Add("public class Lib { private int _x; public int X() => _x; }");
            return test.RunAsync();
        },
        "[additional projects as metadata images] Expected 1 diagnostics, found 0");

    [Fact]
    public Task ProjectCircle_Fails() => Fail.WithAsync(
        () =>
        {
            var test = new CSharpAnalyzerTest<CorrectAnalyzer> { TestCode = "class A { }" };
            test.TestState.AdditionalProjects["Lib"].AdditionalProjectReferences.Add("Lib");
            return test.RunAsync();
        },
        "in a circle");

    [Fact]
    public Task KnownApis_AreChosenByUsings() => Handlers(new CSharpAnalyzerTest<SymbolicHandlerAnalyzer>()).RunAsync();

    [Fact]
    public Task KnownApis_AreChosenByName() => Handlers(new CSharpAnalyzerTest<SymbolicHandlerAnalyzer>()).Apis("Mediation").RunAsync();

    [Fact]
    public Task KnownApis_NotChosen_AreUnknown() => Fail.WithAsync(
        () => Handlers(new CSharpAnalyzerTest<SymbolicHandlerAnalyzer>()).Apis("Unrelated").RunAsync(), "CS0246");

    [Fact]
    public Task KnownApis_UnknownName_Fails() => Fail.WithAsync(
        () => Handlers(new CSharpAnalyzerTest<SymbolicHandlerAnalyzer>()).Apis("Nope").RunAsync(), "no known API 'Nope'; there are: Mediation");

    [Fact]
    public Task UnresolvedPackages_AreTolerated()
    {
        var test = Handlers(new CSharpAnalyzerTest<NominalHandlerAnalyzer>());
        test.UnresolvedPackages = true;
        return test.RunAsync();
    }

    [Fact]
    public Task UnresolvedPackages_OtherErrors_AreNot() => Fail.WithAsync(
        () => new CSharpAnalyzerTest<NominalHandlerAnalyzer> { TestCode = "using Missing; class A { void M() { int x } }", UnresolvedPackages = true }.RunAsync(),
        "unexpected: CS1002");

    [Fact]
    public Task BothWays_NominalAnalyzer_Passes() => Handlers(new CSharpAnalyzerTest<NominalHandlerAnalyzer>()).RunWithAndWithoutPackagesAsync();

    [Fact]
    public Task BothWays_SymbolicAnalyzer_Fails() => Fail.WithAsync(
        () => Handlers(new CSharpAnalyzerTest<SymbolicHandlerAnalyzer>()).RunWithAndWithoutPackagesAsync(), "[packages not restored] Expected 1 diagnostics, found 0");

    [Fact]
    public Task BothWays_WithoutAPackage_Fails() => Fail.WithAsync(
        () => CSharpAnalyzerVerifier<CorrectAnalyzer>.VerifyAnalyzerWithAndWithoutPackagesAsync("class A { }"), "no package to leave out");

    [Fact]
    public void References_AreImagesMadeOnce()
    {
        var first = Assert.Single(_apis.References(["Unrelated"]));

        Assert.IsType<PortableExecutableReference>(first, exactMatch: false);
        Assert.Same(first, Assert.Single(_apis.References(["Unrelated"])));
    }

    [Fact]
    public Task KnownApis_ThatDoNotCompile_Fail() => Fail.WithAsync(
        () => new CSharpAnalyzerTest<CorrectAnalyzer> { TestCode = "class A { }", KnownApis = KnownApiSet.FromSources(("Broken", "class B : Missing { }")) }.Apis("Broken").RunAsync(),
        "known API 'Broken' does not compile");

    [Fact]
    public void UsedBy_ReadsAllFormsOfUsing()
    {
        Assert.Equal(["Mediation"], _apis.UsedBy(["global using static global::Mediation.Thing;"]));
        Assert.Equal(["Mediation"], _apis.UsedBy(["namespace N { using H = Mediation.IHandler; }"]));
        Assert.Equal(["Mediation", "Mediation.Contracts", "Unrelated"], _apis.UsedBy(["using Mediation.Contracts;", "using Unrelated;"]));
        Assert.Empty(_apis.UsedBy(["using Mediations; class Mediation { }"]));
    }

    [Fact]
    public void Declares_KnowsMetadataNames()
    {
        Assert.True(_apis.Declares("Mediation.IHandler"));
        Assert.False(_apis.Declares("Mediation.IHandler`1"));
    }

    [Fact]
    public void EmbeddedApis_Compile() => Assert.Empty(KnownApiSet.Embedded.Names.SelectMany(name => KnownApiSet.Embedded[name].Errors()));

    private static T Handlers<T>(T test)
        where T : AnalyzerTest
    {
        test.KnownApis = _apis;
        test.TestState.Sources.Add(HandlerSource);
        return test;
    }
}
