using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Cli.Outlines;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>Trees by content, path and parse options: a file that both sides of a change share is read once, and is the same tree in both.</summary>
/// <param name="index">Outlines by content.</param>
/// <param name="isOutlined">False to parse every file whole at once.</param>
internal sealed class SyntaxTreeCache(OutlineIndex index, bool isOutlined = true)
{
    private static readonly SourceText _empty = SourceText.From("", System.Text.Encoding.UTF8);

    private readonly ConcurrentDictionary<(string Blob, string Path, string Options), OutlinedTree> _trees = new();

    public WordTable Words => index.Words;

    /// <param name="blobs">Where the text comes from when somebody needs it; a binary file is an empty one.</param>
    /// <param name="blobId">The content.</param>
    /// <param name="path">The path.</param>
    /// <param name="options">How it is parsed.</param>
    /// <param name="optionsKey">What tells these options from others.</param>
    public OutlinedTree Get(BlobCache blobs, string blobId, string path, CSharpParseOptions options, string optionsKey) =>
        _trees.GetOrAdd((blobId, path, optionsKey), _ =>
        {
            SourceText Read() => blobs.Text(blobId) ?? _empty;
            var outline = index.Get(blobId, Read);
            return new(Read, isOutlined ? outline : new(() => outline.Value with { Bodies = [] }), options, path);
        });
}
