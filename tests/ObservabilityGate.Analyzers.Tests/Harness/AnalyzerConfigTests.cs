using ObservabilityGate.Analyzers.Tests.Harness.Samples;
using ObservabilityGate.Testing;

namespace ObservabilityGate.Analyzers.Tests.Harness;

public class AnalyzerConfigTests
{
    [Fact]
    public Task Sections_ApplyByPath() => Configured(
        ".editorconfig", "root = true\n[sub/*.cs]\nsample.bad_name = Gadget\n", "class Gadget { }", "namespace N; class [|Gadget|] { }");

    [Fact]
    public Task NearerFile_Wins() => new CSharpAnalyzerTest<ConfiguredAnalyzer>
    {
        TestState =
        {
            Sources = { "class Gadget { }", ("sub/A.cs", "namespace N; class [|Gizmo|] { } class Gadget { }") },
            AnalyzerConfigFiles = { (".editorconfig", "root = true\n[sub/*.cs]\nsample.bad_name = Gadget\n"), ("/0/sub/.editorconfig", "[*.cs]\nsample.bad_name = Gizmo\n") },
        },
    }.RunAsync();

    [Fact]
    public Task GlobalConfig_CarriesBuildProperties() => Configured(
        ".globalconfig", "is_global = true\nbuild_property.BadName = Gadget\n", "class [|Gadget|] { }", "namespace N; class [|Gadget|] { }");

    [Fact]
    public Task Severity_None_Silences() => Severity("none", "class widget { }");

    [Fact]
    public Task Severity_OfAnotherSection_DoesNot() => Fail.WithAsync(() => Severity("none", "class widget { }", "[Other.cs]"), "unexpected: S001");

    [Fact]
    public Task Severity_TurnsOn_WhatIsOffByDefault() => new CSharpAnalyzerTest<OffByDefaultAnalyzer>
    {
        TestState = { Sources = { "class [|widget|] { }" }, AnalyzerConfigFiles = { (".editorconfig", "[*.cs]\ndotnet_diagnostic.S002.severity = warning\n") } },
        DefaultSeverities = true,
    }.RunAsync();

    [Fact]
    public Task GeneratedCode_OfTheConfig_IsGenerated() => new CSharpAnalyzerTest<CorrectAnalyzer>
    {
        TestState = { Sources = { "class widget { }" }, AnalyzerConfigFiles = { (".editorconfig", "[*.cs]\ngenerated_code = true\n") } },
    }.RunAsync();

    [Fact]
    public Task WrongSeverity_Fails() => Fail.WithAsync(() => Severity("loud", "class widget { }"), "The analyzer config of project 'TestProject' is wrong", "loud");

    [Fact]
    public Task LineThatIsNotUnderstood_Fails() => Fail.WithAsync(
        () => Configured(".editorconfig", "[*.cs]\nsample.bad_name Gadget\n", "class Gadget { }", ""),
        "/.editorconfig(2) is neither a section, a 'key = value' nor a comment: sample.bad_name Gadget");

    [Fact]
    public Task ContradictingGlobalConfigs_Fail() => Fail.WithAsync(
        () => new CSharpAnalyzerTest<ConfiguredAnalyzer>
        {
            TestState =
            {
                Sources = { "class A { }" },
                AnalyzerConfigFiles = { ("a.globalconfig", "is_global = true\nx = 1\n"), ("b.globalconfig", "is_global = true\nx = 2\n") },
            },
        }.RunAsync(),
        "is wrong");

    [Fact]
    public Task AdditionalFiles_AreSeen() => new CSharpAnalyzerTest<ConfiguredAnalyzer>
    {
        TestState = { Sources = { "class [|Gadget|] { }" }, AdditionalFiles = { ("names.txt", "Gadget\n") } },
    }.RunAsync();

    private static Task Configured(string path, string config, string source, string subSource) => new CSharpAnalyzerTest<ConfiguredAnalyzer>
    {
        TestState = { Sources = { source, ("/sub/A.cs", subSource) }, AnalyzerConfigFiles = { (path, config) } },
    }.RunAsync();

    private static Task Severity(string severity, string source, string section = "[*.cs]") => new CSharpAnalyzerTest<CorrectAnalyzer>
    {
        TestState = { Sources = { source }, AnalyzerConfigFiles = { (".editorconfig", $"{section}\ndotnet_diagnostic.S001.severity = {severity}\n") } },
    }.RunAsync();
}
