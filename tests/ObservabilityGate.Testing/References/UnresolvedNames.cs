using System.Collections.Immutable;

namespace ObservabilityGate.Testing;

/// <summary>Compiler errors that follow from a package that is not there; a source with anything else would not compile with the package either.</summary>
internal static class UnresolvedNames
{
    public static ImmutableHashSet<string> Errors { get; } =
    [
        // the name itself
        "CS0012", "CS0103", "CS0117", "CS0118", "CS0138", "CS0234", "CS0246", "CS0400", "CS0426", "CS0432", "CS0616", "CS1061", "CS1929",
        // generic arity, constraints and variance
        "CS0305", "CS0308", "CS0310", "CS0311", "CS0314", "CS0315", "CS0411", "CS1961",
        // members that a missing base type or interface would have declared
        "CS0115", "CS0506", "CS0509", "CS0534", "CS0535", "CS0538", "CS0539", "CS0540", "CS0738", "CS1729",
        // conversions to and from a type with a missing base; lambdas without a target
        "CS0029", "CS0266", "CS1503", "CS1579", "CS1674", "CS1955", "CS8917",
        // a generator that did not run
        "CS8795",
    ];
}
