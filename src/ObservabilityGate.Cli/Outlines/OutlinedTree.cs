using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Cli.Outlines;

/// <summary>
/// A file that is parsed without its members' bodies until somebody reads one. Every declaration stands at the same place in both readings, and symbols refer to
/// declarations by their place, so that a compilation made of outlines stays valid when a file is read whole. The compiler compares nodes by identity within one
/// question, so a thread goes on seeing the outline until it asks for the whole itself, whatever others did meanwhile; nodes of an outline are not to be kept.
/// </summary>
internal sealed class OutlinedTree : CSharpSyntaxTree, IOutlinedTree
{
    private readonly Func<SourceText> _read;
    private readonly Lazy<FileOutline> _outline;
    private readonly CSharpParseOptions _options;
    private readonly Lock _lock = new();
    private volatile CSharpSyntaxNode? _partial;
    private volatile CSharpSyntaxNode? _whole;

    [ThreadStatic]
    private static HashSet<OutlinedTree>? _readWholeHere;

    private WeakReference<SourceText>? _text;

    /// <param name="read">Reads the text, as often as it is needed again: it is not kept.</param>
    /// <param name="outline">Where the bodies lie.</param>
    /// <param name="options">How the text is parsed.</param>
    /// <param name="path">The file's path.</param>
    public OutlinedTree(Func<SourceText> read, Lazy<FileOutline> outline, CSharpParseOptions options, string path)
    {
        _read = read;
        _outline = outline;
        _options = options;
        FilePath = path;
    }

    public override string FilePath { get; }

    public override Encoding? Encoding => Encoding.UTF8;

    public override int Length => Outline.Length;

    public override bool HasCompilationUnitRoot => true;

    public override CSharpParseOptions Options => _options;

    public FileOutline Outline => _outline.Value;

    public void ReadWhole()
    {
        if (IsWholeHere)
            return;

        if (_whole is null)
        {
            lock (_lock)
                _whole ??= Outline.Bodies.Count == 0 && _partial is { } same ? same : Parse(GetText());
        }

        (_readWholeHere ??= []).Add(this);
    }

    private bool IsWholeHere => _whole is not null && _readWholeHere?.Contains(this) == true;

    public override CSharpSyntaxNode GetRoot(CancellationToken cancellationToken = default)
    {
        if (IsWholeHere)
            return _whole!;
        if (_partial is { } root)
            return root;

        lock (_lock)
            return _partial ??= Outline.Bodies.Count == 0 ? _whole ??= Parse(GetText(cancellationToken)) : Parse(new OutlineText(GetText(cancellationToken), Outline.Bodies));
    }

    public override bool TryGetRoot([NotNullWhen(true)] out CSharpSyntaxNode? root) => (root = IsWholeHere ? _whole : _partial) is not null;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        if (TryGetText(out var known))
            return known;

        var text = _read();
        _text = new(text);
        return text;
    }

    public override bool TryGetText([NotNullWhen(true)] out SourceText? text)
    {
        text = null;
        return _text?.TryGetTarget(out text) == true;
    }

    public override SyntaxReference GetReference(SyntaxNode node) => new Place(this, node);

    public override SyntaxTree WithRootAndOptions(SyntaxNode root, ParseOptions options) => throw new NotSupportedException();

    public override SyntaxTree WithFilePath(string path) => throw new NotSupportedException();

    /// <summary>True for what only the whole shows.</summary>
    private bool IsInBody(TextSpan span) => OutlineText.BodyAfter(Outline.Bodies, span.Start) is var i && i < Outline.Bodies.Count && Outline.Bodies[i].Contains(span);

    private CSharpSyntaxNode Parse(SourceText text) => CloneNodeAsRoot((CSharpSyntaxNode)ParseText(text, _options, FilePath).GetRoot());

    /// <summary>A node by where it stands, found again in whichever reading is current.</summary>
    private sealed class Place(OutlinedTree tree, SyntaxNode node) : SyntaxReference
    {
        private readonly SyntaxKind _kind = node.Kind();
        private Found _found = new(node.SyntaxTree == tree ? (CSharpSyntaxNode)Root(node) : null, node);

        public override SyntaxTree SyntaxTree => tree;

        public override TextSpan Span { get; } = node.Span;

        public override SyntaxNode GetSyntax(CancellationToken cancellationToken = default)
        {
            var root = tree.GetRoot(cancellationToken);
            if (_found is var known && (known.Root == root || tree.IsInBody(Span)))
                return known.Node;

            for (var node = Innermost(root); node is not null; node = node.Parent)
            {
                if (node.Span == Span && node.IsKind(_kind))
                {
                    _found = new(root, node);
                    return node;
                }
            }

            throw new InvalidOperationException($"{tree.FilePath}: there is no {_kind} at {Span}");
        }

        private static SyntaxNode Root(SyntaxNode node)
        {
            while (node.Parent is { } parent)
                node = parent;
            return node;
        }

        private SyntaxNode? Innermost(SyntaxNode root) =>
            Span == root.Span && root.IsKind(_kind) ? root : root.FindToken(Math.Min(Span.Start, Math.Max(0, root.FullSpan.End - 1))).Parent;

        private sealed record Found(CSharpSyntaxNode? Root, SyntaxNode Node);
    }

    /// <summary>A text with blanks where the bodies are.</summary>
    private sealed class OutlineText(SourceText text, IReadOnlyList<TextSpan> bodies) : SourceText
    {
        public override Encoding? Encoding => text.Encoding;

        public override int Length => text.Length;

        public override char this[int position] => IsBlank(position) ? ' ' : text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            text.CopyTo(sourceIndex, destination, destinationIndex, count);
            var copied = new TextSpan(sourceIndex, count);
            for (var i = BodyAfter(bodies, sourceIndex); i < bodies.Count && bodies[i].Start < copied.End; i++)
            {
                if (copied.Intersection(bodies[i]) is { IsEmpty: false } blank)
                    destination.AsSpan(destinationIndex + blank.Start - sourceIndex, blank.Length).Fill(' ');
            }
        }

        private bool IsBlank(int position) => BodyAfter(bodies, position) is var i && i < bodies.Count && bodies[i].Contains(position);

        /// <summary>The first body that ends after the position.</summary>
        public static int BodyAfter(IReadOnlyList<TextSpan> bodies, int position)
        {
            var (low, high) = (0, bodies.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (bodies[middle].End <= position)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low;
        }
    }
}
