using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>Trees by content, path and parse options: a file that both sides of a change share is parsed once, and is the same tree in both.</summary>
internal sealed class SyntaxTreeCache
{
    private readonly ConcurrentDictionary<(string Blob, string Path, string Options), SyntaxTree> _trees = new();

    public SyntaxTree Get(string blobId, string path, SourceText text, CSharpParseOptions options, string optionsKey) =>
        _trees.GetOrAdd((blobId, path, optionsKey), _ => CSharpSyntaxTree.ParseText(text, options, path));
}
