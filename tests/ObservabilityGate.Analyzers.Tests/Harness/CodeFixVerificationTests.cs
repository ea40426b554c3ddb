using Microsoft.CodeAnalysis.CodeFixes;
using ObservabilityGate.Analyzers.Tests.Harness.Samples;
using ObservabilityGate.Testing;

namespace ObservabilityGate.Analyzers.Tests.Harness;

public class CodeFixVerificationTests
{
    [Fact]
    public Task CorrectFix_Passes() => CSharpCodeFixVerifier<CorrectAnalyzer, CorrectFix>.VerifyCodeFixAsync(
        "class [|widget|] { }\nclass [|gadget|] { }\n", "class Widget { }\nclass Gadget { }\n");

    [Fact]
    public Task CorrectFix_InSeveralProjectsAndFiles_Passes()
    {
        var test = new CSharpCodeFixTest<CorrectAnalyzer, CorrectFix>
        {
            TestState = { Sources = { "class [|a|] { }", ("B.cs", "class [|b|] { } class [|c|] { }"), ("C.cs", "class C2 { }") } },
            FixedState = { Sources = { "class A { }", ("B.cs", "class B { } class C { }"), ("C.cs", "class C2 { }") } },
        };
        test.TestState.AdditionalProjects["Lib"].Sources.Add("public class [|lib|] { }");
        test.FixedState.AdditionalProjects["Lib"].Sources.Add("public class Lib { }");
        return test.RunAsync();
    }

    [Fact]
    public Task OtherText_FailsWithADiff() => Fails<CorrectFix>(
        "class [|widget|] { }\nclass A { }\n", "class Widget { }\nclass B { }\n", "--- /0/Test0.cs (expected)", "-class B { }", "+class A { }", " class Widget { }");

    [Fact]
    public Task TrailingBlanks_AreVisible() => Fails<CorrectFix>("class [|widget|] { } \n", "class Widget { }\n", "+class Widget { }·");

    [Fact]
    public Task LoopingFix_Fails() => Fails<LoopingFix>("class [|widget|] { }", "class Widget { }", "After 1 steps 'Loop' is still offered", "the fix loops", "class widgetx { }");

    [Fact]
    public Task UncompilableFix_Fails() => Fails<UncompilableFix>("class [|widget|] { }", "class Widget { }", "After 'Break' the code does not compile: CS0103");

    [Fact]
    public Task IdleFix_Fails() => Fails<IdleFix>("class [|widget|] { }", "class Widget { }", "'Idle' is offered but changes nothing");

    [Fact]
    public Task HandBuiltTree_Fails() => Fails<HandBuiltTreeFix>(
        "class [|widget|] { }", "class Widget : object { }", "The tree that 'Smuggle' builds is not the tree of its text");

    [Fact]
    public Task ForgetfulFixAll_Fails() => Fails<ForgetfulFixAllFix>(
        "class [|widget|] { }\nclass [|gadget|] { }", "class Widget { }\nclass Gadget { }", "[FixAll in Document] After 1 steps", "misses one");

    [Fact]
    public Task ForgetfulFixAll_OptedOut_Passes() => new CSharpCodeFixTest<CorrectAnalyzer, ForgetfulFixAllFix>
    {
        TestCode = "class [|widget|] { }\nclass [|gadget|] { }",
        FixedCode = "class Widget { }\nclass Gadget { }",
        CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
    }.RunAsync();

    [Fact]
    public Task OtherFixAll_HasItsOwnState() => new CSharpCodeFixTest<CorrectAnalyzer, OtherFixAllFix>
    {
        TestCode = "class [|widget|] { }",
        FixedCode = "class Widget { }",
        BatchFixedCode = "class WIDGET { }",
    }.RunAsync();

    [Fact]
    public Task OtherFixAll_WithoutItsOwnState_Fails() => Fails<OtherFixAllFix>(
        "class [|widget|] { }", "class Widget { }", "[FixAll in Document] The fixed text differs", "+class WIDGET { }");

    [Fact]
    public Task LateDiagnostic_FailsAFix() => Fail.WithAsync(
        () => CSharpCodeFixVerifier<DeclaredLateAnalyzer, CorrectFix>.VerifyCodeFixAsync("class [|widget|] { }", "class Widget { }"),
        "Fix offered for a non-local diagnostic");

    [Fact]
    public Task NoFix_WhenOneIsExpected_Fails() => Fails<ReluctantFix>("class [|widget|] { }", "class Widget { }", "A fix was expected, but none is offered for S001");

    [Fact]
    public Task NothingToFix_WhenAFixIsExpected_Fails() => Fails<CorrectFix>("class Widget { }", "class Gadget { }", "there is nothing to fix");

    [Fact]
    public Task NoFix_Passes() => CSharpCodeFixVerifier<CorrectAnalyzer, ReluctantFix>.VerifyNoFixAsync(
        "class {|#0:widget|} { }", CSharpCodeFixVerifier<CorrectAnalyzer, ReluctantFix>.Diagnostic().WithLocation(0));

    [Theory]
    [InlineData(typeof(CorrectFix))]
    [InlineData(typeof(IdleFix))]
    public Task NoFix_ButOneIsOffered_Fails(Type fix) => Fail.WithAsync(
        () => fix == typeof(IdleFix)
            ? CSharpCodeFixVerifier<CorrectAnalyzer, IdleFix>.VerifyNoFixAsync("class [|widget|] { }")
            : CSharpCodeFixVerifier<CorrectAnalyzer, CorrectFix>.VerifyNoFixAsync("class [|widget|] { }"),
        "No fix was expected, but '");

    [Fact]
    public Task RemainingDiagnostic_MustBeMarked() => Fail.WithAsync(
        () => CSharpCodeFixVerifier<TwoRulesAnalyzer, ReluctantFix>.VerifyNoFixAsync("class {|S001:widget|} { }"), "unexpected: S003");

    [Fact]
    public Task WrongNumberOfSteps_Fails() => Fail.WithAsync(
        () => new CSharpCodeFixTest<CorrectAnalyzer, CorrectFix>
        {
            TestCode = "class [|widget|] { }",
            FixedCode = "class Widget { }",
            NumberOfIncrementalIterations = 2,
        }.RunAsync(),
        "Expected 2 steps, but after 1 nothing more is offered");

    [Theory]
    [InlineData("root = true\n[*.cs]\nindent_style = tab\n", "\t")]
    [InlineData("root = true\n[*.cs]\nindent_style = space\nindent_size = 3\n", "   ")]
    [InlineData("root = true\n[Other.cs]\nindent_style = tab\n", "    ")]
    public Task SecondAction_IsFormattedByTheTestsConfig(string config, string indent) => new CSharpCodeFixTest<CorrectAnalyzer, TwoActionsFix>
    {
        TestState = { Sources = { "class [|widget|]\n{\n}\n" }, AnalyzerConfigFiles = { (".editorconfig", config) } },
        FixedCode = $"class Widget\n{{\n{indent}int x;\n}}\n",
        CodeActionEquivalenceKey = "Extend",
    }.RunAsync();

    [Fact]
    public Task ActionByIndex_IsTaken() => new CSharpCodeFixTest<CorrectAnalyzer, TwoActionsFix>
    {
        TestCode = "class [|widget|]\n{\n}\n",
        FixedCode = "class Widget\n{\n    int x;\n}\n",
        CodeActionIndex = 1,
    }.RunAsync();

    [Fact]
    public Task UnknownAction_FailsWithWhatIsOffered() => Fail.WithAsync(
        () => new CSharpCodeFixTest<CorrectAnalyzer, TwoActionsFix>
        {
            TestCode = "class [|widget|] { }",
            FixedCode = "class Widget { }",
            CodeActionEquivalenceKey = "Nope",
        }.RunAsync(),
        "No action Nope; offered are: 'Capitalize' (Capitalize), 'Extend' (Extend)");

    private static Task Fails<TCodeFix>(string source, string fixedSource, params string[] says)
        where TCodeFix : CodeFixProvider, new() =>
        Fail.WithAsync(() => CSharpCodeFixVerifier<CorrectAnalyzer, TCodeFix>.VerifyCodeFixAsync(source, fixedSource), says);
}
