using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Tests.Harness.Samples;
using ObservabilityGate.Testing;

namespace ObservabilityGate.Analyzers.Tests.Harness;

public class AnalyzerVerificationTests
{
    [Fact]
    public Task CorrectAnalyzer_Passes() => Verify<CorrectAnalyzer>("class [|widget|] { } class Gadget { } enum {|S001:color|} { }");

    [Fact]
    public Task CorrectAnalyzer_ExplicitResult_Passes() => CSharpAnalyzerVerifier<CorrectAnalyzer>.VerifyAnalyzerAsync(
        "class {|#0:widget|} { }",
        CSharpAnalyzerVerifier<CorrectAnalyzer>.Diagnostic("S001").WithLocation(0).WithArguments("widget").WithSeverity(DiagnosticSeverity.Warning));

    [Fact]
    public Task TopLevelStatements_AreAnApplication() => Verify<CorrectAnalyzer>(
        "using Microsoft.AspNetCore.Builder; var app = WebApplication.Create(args); app.MapGet(\"/\", () => 1); class [|widget|] { }");

    [Fact]
    public Task Crash_FailsWithItsStackTrace() => Fails<CrashingAnalyzer>(
        "class A { }", "CrashingAnalyzer threw System.InvalidOperationException: deliberate", "at ObservabilityGate.Analyzers.Tests.Harness.Samples.CrashingAnalyzer.IsBad");

    [Fact]
    public Task OverReporting_Fails() => Fails<OverReportingAnalyzer>(
        "class [|widget|] { }\nclass Gadget { }", "Expected 1 diagnostics, found 2", "unexpected: S001 at /0/Test0.cs(2,7)-(2,13)", "| class Gadget { }");

    [Fact]
    public Task UnderReporting_Fails() => Fails<UnderReportingAnalyzer>(
        "class [|widget|] { }", "Expected 1 diagnostics, found 0", "missing:    S001 at /0/Test0.cs(1,7)-(1,13)");

    [Fact]
    public Task MisSpanning_Fails() => Fails<MisSpanningAnalyzer>(
        "class [|widget|] { }", "missing:    S001 at /0/Test0.cs(1,7)-(1,13)", "closest is S001 at /0/Test0.cs(1,6)-(1,12)", "another span");

    [Fact]
    public Task ReportingTooOften_Fails() => Fails<CorrectAnalyzer>("class [|[|widget|]|] { }", "Expected 2 diagnostics, found 1");

    [Fact]
    public Task LateReport_Fails() => Fails<LateAnalyzer>("class [|widget|] { }", "at the end of the compilation by a rule without the CompilationEnd tag");

    [Fact]
    public Task DeclaredLateReport_Passes() => Verify<DeclaredLateAnalyzer>("class [|widget|] { }");

    [Fact]
    public Task ReportInGeneratedCode_Fails() => Fails<GeneratedCodeAnalyzer>("class [|widget|] { }", "[generated code] Expected 0 diagnostics, found 1");

    [Fact]
    public Task ReportInGeneratedCode_OptedOut_Passes() => new CSharpAnalyzerTest<GeneratedCodeAnalyzer>
    {
        TestCode = "class [|widget|] { }",
        TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck,
    }.RunAsync();

    [Fact]
    public Task ReportBelowPragma_Fails() => Fails<UnsuppressibleAnalyzer>("class [|widget|] { }", "[suppressed by pragma] Expected 0 diagnostics, found 1");

    [Fact]
    public Task ReportBelowPragma_OptedOut_Passes() => new CSharpAnalyzerTest<UnsuppressibleAnalyzer>
    {
        TestCode = "class [|widget|] { }",
        TestBehaviors = TestBehaviors.SkipSuppressionCheck,
    }.RunAsync();

    [Fact]
    public Task CompilerError_MustBeMarked() => Fails<CorrectAnalyzer>("class A { Missing m; }", "unexpected: CS0246");

    [Fact]
    public Task CompilerError_Marked_Passes() => Verify<CorrectAnalyzer>("class A { {|CS0246:Missing|} m; }");

    [Fact]
    public Task CompilerWarning_MayBeAskedFor() => new CSharpAnalyzerTest<CorrectAnalyzer>
    {
        TestCode = "class A { int {|CS0169:_x|}; }",
        CompilerDiagnostics = CompilerDiagnostics.Warnings,
    }.RunAsync();

    [Fact]
    public Task WrongMessageArgument_Fails() => Fail.WithAsync(
        () => CSharpAnalyzerVerifier<CorrectAnalyzer>.VerifyAnalyzerAsync(
            "class {|#0:widget|} { }", CSharpAnalyzerVerifier<CorrectAnalyzer>.Diagnostic().WithLocation(0).WithArguments("gadget")),
        "message \"Type 'widget' should start with a capital\", expected \"Type 'gadget' should start with a capital\"");

    [Fact]
    public Task WrongSeverity_Fails() => Fail.WithAsync(
        () => CSharpAnalyzerVerifier<CorrectAnalyzer>.VerifyAnalyzerAsync(
            "class {|#0:widget|} { }", CSharpAnalyzerVerifier<CorrectAnalyzer>.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Error)),
        "severity Warning, expected Error");

    [Fact]
    public Task AdditionalLocation_IsChecked() => CSharpAnalyzerVerifier<TwoRulesAnalyzer>.VerifyAnalyzerAsync(
        "class {|#1:First|} { } class {|S001:{|#0:widget|}|} { }",
        CSharpAnalyzerVerifier<TwoRulesAnalyzer>.Diagnostic("S003").WithLocation(0).WithLocation(1).WithArguments("widget"));

    [Fact]
    public Task AdditionalLocation_LeftOut_Fails() => Fail.WithAsync(
        () => CSharpAnalyzerVerifier<TwoRulesAnalyzer>.VerifyAnalyzerAsync(
            "class First { } class {|S001:{|#0:widget|}|} { }", CSharpAnalyzerVerifier<TwoRulesAnalyzer>.Diagnostic("S003").WithLocation(0)),
        "1 additional locations, expected 0");

    [Fact]
    public Task PlainMarker_WithTwoRules_Throws() => Fails<TwoRulesAnalyzer>("class [|widget|] { }", "needs an analyzer with one rule");

    [Fact]
    public Task UnknownId_Throws() => Fails<CorrectAnalyzer>("class {|S999:widget|} { }", "expects S999, which the analyzer does not support");

    [Fact]
    public Task UndefinedMarker_Throws() => Fail.WithAsync(
        () => CSharpAnalyzerVerifier<CorrectAnalyzer>.VerifyAnalyzerAsync("class A { }", CSharpAnalyzerVerifier<CorrectAnalyzer>.Diagnostic().WithLocation(3)),
        "no marker #3");

    [Fact]
    public Task OffByDefault_Runs() => Verify<OffByDefaultAnalyzer>("class {|S002:widget|} { }");

    [Fact]
    public Task OffByDefault_StaysOff_WithDefaultSeverities() =>
        new CSharpAnalyzerTest<OffByDefaultAnalyzer> { TestCode = "class widget { }", DefaultSeverities = true }.RunAsync();

    [Fact]
    public Task SequentialAnalysis_YieldsTheSame() =>
        new CSharpAnalyzerTest<CorrectAnalyzer> { TestCode = "class [|widget|] { }", ConcurrentAnalysis = false }.RunAsync();

    [Fact]
    public Task WithoutAspNetCore_ItsNamesAreUnknown() => new CSharpAnalyzerTest<CorrectAnalyzer>
    {
        TestCode = "using Microsoft.{|CS0234:AspNetCore|}.Builder;",
        ReferenceAssemblies = ReferenceAssemblies.NetCoreApp,
    }.RunAsync();

    private static Task Verify<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => CSharpAnalyzerVerifier<TAnalyzer>.VerifyAnalyzerAsync(source);

    private static Task Fails<TAnalyzer>(string source, params string[] says)
        where TAnalyzer : DiagnosticAnalyzer, new() => Fail.WithAsync(() => Verify<TAnalyzer>(source), says);
}
