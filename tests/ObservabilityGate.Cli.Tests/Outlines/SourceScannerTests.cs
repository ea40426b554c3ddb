using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Cli.Outlines;

namespace ObservabilityGate.Cli.Tests.Outlines;

public sealed class SourceScannerTests
{
    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.None);

    [Theory]
    [InlineData("class C { void M() { var s = \"}\"; } void N() { } }")]
    [InlineData("class C { void M() { var c = '}'; var d = '\\''; var e = '{'; } void N() { } }")]
    [InlineData("class C { void M() { var s = @\"a \"\"}\"\" \\\"; } void N() { } }")]
    [InlineData("class C { void M(int x) { var s = $\"{x} {{ {(x > 1 ? \"}\" : \"{\")} }}\"; } void N() { } }")]
    [InlineData("class C { void M(DateTime x) { var s = $\"{x:h'h 'mm} {x:yyyy}\"; var t = $\"{global::System.Math.PI:F2}\"; } void N() { } }")]
    [InlineData("class C { void M() { var s = \"\"\"\n  } \" \"\" {\n  \"\"\"; } void N() { } }")]
    [InlineData("class C { void M(int x) { var s = $$\"\"\"{ {{x}} }\"\"\"; } void N() { } }")]
    [InlineData("class C { void M() { // }\n /* } */ } void N() { } }")]
    [InlineData("class C<T> where T : class, new() { void M<U>() where U : class { if (true) { } } (int A, int B) P { get { return (1, 2); } set { } } int this[int i] { get => i; } }")]
    [InlineData("class C { public static bool operator ==(C a, C b) { return true; } public static bool operator !=(C a, C b) => !(a == b); public static implicit operator int(C c) { return 1; } ~C() { } }")]
    [InlineData("class C { Func<int> f = () => { return 1; }; int P { get; } = new X { Y = 1 }.Y; event Action E { add { } remove { } } C() : this(x => { }) { var a = 1; } }")]
    [InlineData("namespace N; [Attr(typeof(C), X = new[] { 1 })] record R(int A) : B(A) { public override string ToString() { return \"\"; } } enum E { A = 1, B } delegate void D();")]
    [InlineData("interface I { void M(); int P { get; } static int S() { return 1; } } class C : I { void I.M() { var x = new { A = 1 }; } int I.P { get { return 1; } } }")]
    [InlineData("class C { void M() { void Local() { } switch (1) { case 1: { break; } } } class Inner { void N() { var @class = 1; } } }")]
    [InlineData("class C {\n#region A\n void M() {\n#pragma warning disable X\n }\n#endregion\n}")]
    public void OutlineOfAFile_ShowsTheSameDeclarationsAsTheWhole(string text)
    {
        Assert.Equal(Declarations(Whole(text)), Declarations(Outline(text)));
        Assert.DoesNotContain(Outline(text).DescendantNodes().OfType<BlockSyntax>(), b => b.Statements.Count > 0 && b.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax);
    }

    [Fact]
    public void NameThatIsAKeywordElsewhere_ShowsTheSameDeclarations()
    {
        const string Text = "class C { int record { get { return 1; } } void where() { } void M(string extension) { } }";

        Assert.Equal(Declarations(Whole(Text)), Declarations(Outline(Text)));
    }

    [Theory]
    [InlineData("class C {\n#if X\n void M() {\n#else\n void M(int a) {\n#endif\n } }")]
    [InlineData("var x = 1; app.MapGet(\"/\", () => { return 1; });")]
    [InlineData("class C { void M() { var s = \"not closed; } }")]
    [InlineData("class C { void M() { ")]
    [InlineData("class C { } }")]
    [InlineData("class C { // x\u2028 void Hidden() { } \n }")]
    [InlineData("")]
    public void TextThatIsNotPlain_IsKeptWhole(string text) => Assert.Equal(Whole(text).ToFullString(), Outline(text).ToFullString());

    [Fact]
    public void StringsNestedWithoutEnd_AreNotFollowed()
    {
        var text = "class C { void M() { var s = " + string.Concat(Enumerable.Repeat("$\"{", 5000)) + " } }";

        Assert.Empty(SourceScanner.Scan(text, new WordTable([])).Bodies);
        Assert.Empty(SourceScanner.Scan("class C { " + new string('$', 1_000_000), new WordTable([])).Bodies);
    }

    [Fact]
    public void FilesOfThisRepository_ShowTheSameDeclarations()
    {
        foreach (var file in Directory.EnumerateFiles(OwnSource.Root, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            Assert.True(Declarations(Whole(text)).SequenceEqual(Declarations(Outline(text))), file);
        }
    }

    [Fact]
    public void EveryIdentifierOfTheCode_IsAWord()
    {
        const string Text = "using A.B; class C : Base<D>, IFace { void M() { Call($\"{inHole}\"); } } // comment\n";
        var words = new WordTable([]);
        var outline = SourceScanner.Scan(Text, words);

        Assert.All(["A", "B", "C", "Base", "D", "IFace", "M", "Call", "inHole"], w => Assert.True(outline.Mentions(words.Find(w)!.Value), w));
        Assert.Null(words.Find("comment"));
        Assert.All(["Base", "D", "IFace"], w => Assert.True(outline.DerivesFrom(words.Find(w)!.Value), w));
        Assert.False(outline.DerivesFrom(words.Find("Call")!.Value));
    }

    [Fact]
    public void SymbolOfAnOutline_LeadsToTheWholeBodyAfterwards()
    {
        const string Text = "class C { int M(int x) { return N(x); } int N(int y) { return y; } int P { get { return 1; } } }";
        var tree = Tree(Text);
        var compilation = CSharpCompilation.Create("x", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary));
        var method = (IMethodSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("M").Single();
        Assert.DoesNotContain("N(x)", method.DeclaringSyntaxReferences[0].GetSyntax().ToString(), StringComparison.Ordinal);

        tree.ReadWhole();

        var declaration = method.DeclaringSyntaxReferences[0].GetSyntax();
        var model = compilation.GetSemanticModel(tree);
        Assert.Equal(method, model.GetDeclaredSymbol(declaration), SymbolEqualityComparer.Default);
        Assert.Equal("C.N(int)", model.GetSymbolInfo(declaration.DescendantNodes().OfType<InvocationExpressionSyntax>().Single()).Symbol!.ToDisplayString());
    }

    private static IEnumerable<string> Declarations(SyntaxNode root) =>
        root.DescendantNodes(n => n is not BlockSyntax).Where(n => n is not BlockSyntax).Select(n => $"{n.Kind()} {n.Span}");

    private static SyntaxNode Whole(string text) => CSharpSyntaxTree.ParseText(text, _options).GetRoot();

    private static CSharpSyntaxNode Outline(string text) => Tree(text).GetRoot();

    private static OutlinedTree Tree(string text) => new(() => SourceText.From(text, Encoding.UTF8), new(() => SourceScanner.Scan(text, new WordTable([]))), _options, "a.cs");
}
