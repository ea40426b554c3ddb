using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Symbols;

/// <summary>A syntax tree that a host may have read without the bodies of its members.</summary>
internal interface IOutlinedTree
{
    /// <summary>Reads the bodies too, from now on.</summary>
    void ReadWhole();
}

/// <summary>Syntax with its bodies. What only declarations are asked of may take the tree as it is.</summary>
internal static class WholeSyntax
{
    public static SyntaxNode WholeRoot(this SyntaxTree tree)
    {
        (tree as IOutlinedTree)?.ReadWhole();
        return tree.GetRoot();
    }

    public static SyntaxNode WholeSyntaxNode(this SyntaxReference reference)
    {
        (reference.SyntaxTree as IOutlinedTree)?.ReadWhole();
        return reference.GetSyntax();
    }
}
