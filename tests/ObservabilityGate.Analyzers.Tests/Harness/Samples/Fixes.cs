using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace ObservabilityGate.Analyzers.Tests.Harness.Samples;

[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CorrectFix : SampleFix;

/// <summary>Adds a letter for ever: the diagnostic stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LoopingFix : SampleFix
{
    protected override IEnumerable<(string, Func<BaseTypeDeclarationSyntax, SyntaxNode>)> Changes() =>
        [("Loop", type => Renamed(type, type.Identifier.Text + "x"))];
}

[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UncompilableFix : SampleFix
{
    protected override IEnumerable<(string, Func<BaseTypeDeclarationSyntax, SyntaxNode>)> Changes() =>
        [("Break", type => ((TypeDeclarationSyntax)Renamed(type, Capitalized(type))).AddMembers(SyntaxFactory.ParseMemberDeclaration("int x = unknown;")!))];
}

[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IdleFix : SampleFix
{
    protected override IEnumerable<(string, Func<BaseTypeDeclarationSyntax, SyntaxNode>)> Changes() => [("Idle", type => type)];
}

/// <summary>Smuggles a base list into the identifier: the text is right, the tree is not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HandBuiltTreeFix : SampleFix
{
    protected override IEnumerable<(string, Func<BaseTypeDeclarationSyntax, SyntaxNode>)> Changes() =>
        [("Smuggle", type => Renamed(type, Capitalized(type) + " : object"))];
}

/// <summary>Its FixAll leaves the last one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ForgetfulFixAllFix : SampleFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        var types = diagnostics.OrderBy(d => d.Location.SourceSpan).SkipLast(1).Select(d => (BaseTypeDeclarationSyntax)root.FindNode(d.Location.SourceSpan));
        return document.WithSyntaxRoot(root.ReplaceNodes(types, (type, _) => Renamed(type, Capitalized(type))));
    });
}

/// <summary>Its FixAll does something else on purpose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OtherFixAllFix : SampleFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        var types = diagnostics.Select(d => (BaseTypeDeclarationSyntax)root.FindNode(d.Location.SourceSpan));
        return document.WithSyntaxRoot(root.ReplaceNodes(types, (type, _) => Renamed(type, type.Identifier.Text.ToUpperInvariant())));
    });
}

/// <summary>Offers nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReluctantFix : SampleFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;
}

/// <summary>Two ways to go, the second adds a member for the formatter to lay out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TwoActionsFix : SampleFix
{
    protected override IEnumerable<(string, Func<BaseTypeDeclarationSyntax, SyntaxNode>)> Changes() =>
    [
        .. base.Changes(),
        ("Extend", type => ((TypeDeclarationSyntax)Renamed(type, Capitalized(type)))
            .AddMembers(SyntaxFactory.ParseMemberDeclaration("int x;")!.WithAdditionalAnnotations(Formatter.Annotation))),
    ];
}
