using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObservabilityGate.Analyzers.Tests.Harness.Samples;

/// <summary>Gives the type a capital. The derived fixes get one thing wrong each.</summary>
public abstract class SampleFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["S001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        if (root.FindNode(context.Span) is not BaseTypeDeclarationSyntax type)
            return;
        foreach (var (title, change) in Changes())
        {
            context.RegisterCodeFix(
                CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(type, change(type)))), equivalenceKey: title),
                context.Diagnostics);
        }
    }

    protected virtual IEnumerable<(string Title, Func<BaseTypeDeclarationSyntax, SyntaxNode> Change)> Changes() =>
        [("Capitalize", type => Renamed(type, Capitalized(type)))];

    protected static string Capitalized(BaseTypeDeclarationSyntax type) => char.ToUpperInvariant(type.Identifier.Text[0]) + type.Identifier.Text[1..];

    protected static BaseTypeDeclarationSyntax Renamed(BaseTypeDeclarationSyntax type, string name) =>
        type.WithIdentifier(SyntaxFactory.Identifier(type.Identifier.LeadingTrivia, name, type.Identifier.TrailingTrivia));
}
