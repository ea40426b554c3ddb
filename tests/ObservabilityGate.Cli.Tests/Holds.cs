using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace ObservabilityGate.Cli.Tests;

/// <summary>Checks what holds for all inputs on a few hundred drawn ones: the same ones in every run, so that a failure stays.</summary>
internal static class Holds
{
    private static readonly Replay _seed = new(new Rnd(20260105, 1), FSharpOption<int>.None);

    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60).WithReplay(FSharpOption<Replay>.Some(_seed));

    public static void ForAll<T>(Gen<T> inputs, Func<T, bool> property) => ForAll(inputs.ToArbitrary(), property);

    /// <summary>Fails the test with the smallest counterexample that was found. A property can also throw.</summary>
    public static void ForAll<T>(Arbitrary<T> inputs, Func<T, bool> property) => Check.One(_config, Prop.ForAll(inputs, property));

    public static void ForAll<T>(Gen<T> inputs, Action<T> property) => Check.One(_config, Prop.ForAll(inputs.ToArbitrary(), property));
}
