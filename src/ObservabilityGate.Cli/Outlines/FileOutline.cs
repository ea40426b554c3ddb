using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Cli.Outlines;

/// <summary>What a C# file shows without being parsed: where its block bodies lie, and which identifiers it mentions.</summary>
/// <param name="Length">Characters of the file.</param>
/// <param name="Bodies">The text between the braces of its members' block bodies, in order; empty when the file cannot be outlined safely.</param>
/// <param name="Words">Its distinct identifiers, as numbers of a <see cref="WordTable"/>, in order.</param>
/// <param name="Bases">Those of them that stand in a type's list of bases, in order.</param>
internal sealed record FileOutline(int Length, IReadOnlyList<TextSpan> Bodies, int[] Words, int[] Bases)
{
    public bool Mentions(int word) => Array.BinarySearch(Words, word) >= 0;

    public bool DerivesFrom(int word) => Array.BinarySearch(Bases, word) >= 0;
}
