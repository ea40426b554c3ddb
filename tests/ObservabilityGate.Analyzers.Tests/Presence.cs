using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Testing;
using Verifier = ObservabilityGate.Testing.CSharpAnalyzerVerifier<ObservabilityGate.Analyzers.Rules.Presence.PresenceAnalyzer>;

namespace ObservabilityGate.Analyzers.Tests;

/// <summary>Tests of what is said of endpoints. Each source stands beside the SDK's implicit usings and a first-party <c>Stock</c>, whose calls can fail and write nothing.</summary>
internal static class Presence
{
    private static readonly ReferenceAssemblies _nothingRestored = ReferenceAssemblies.NetCoreApp.Without("System.Diagnostics.DiagnosticSource");

    private const string Common = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;

        public static class Stock
        {
            public static int Take(int id) => id < 0 ? throw new ArgumentOutOfRangeException(nameof(id)) : id;

            public static async Task<int> TakeAsync(int id)
            {
                await Task.Yield();
                return Take(id);
            }
        }
        """;

    public static CSharpAnalyzerTest<PresenceAnalyzer> Test(string source, params string[] more)
    {
        var test = new CSharpAnalyzerTest<PresenceAnalyzer> { TestCode = source };
        foreach (var another in more)
            test.TestState.Sources.Add(another);
        test.TestState.Sources.Add(("Common.cs", Common));
        return test;
    }

    /// <summary>With options of <c>.editorconfig</c>, without their prefix.</summary>
    public static CSharpAnalyzerTest<PresenceAnalyzer> Configured(this CSharpAnalyzerTest<PresenceAnalyzer> test, params string[] options)
    {
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", string.Join("\n", options.Select(o => "observability_gate." + o).Prepend("[*.cs]"))));
        return test;
    }

    public static CSharpAnalyzerTest<PresenceAnalyzer> Expecting(this CSharpAnalyzerTest<PresenceAnalyzer> test, params DiagnosticResult[] expected)
    {
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }

    /// <summary>The markers and nothing else, with every package restored.</summary>
    public static Task VerifyAsync(string source, params string[] more) => Test(source, more).RunAsync();

    /// <summary>The same when nothing is restored: neither third-party packages nor ASP.NET Core, its extensions and System.Diagnostics.DiagnosticSource.</summary>
    public static Task VerifyNotRestoredAsync(string source, params string[] more) => Test(source, more).NotRestored().RunAsync();

    /// <summary>The same with every package, and with none.</summary>
    public static async Task VerifyBothWaysAsync(string source, params string[] more)
    {
        await VerifyAsync(source, more);
        await VerifyNotRestoredAsync(source, more);
    }

    /// <summary>The spans <c>{|#0:…|}</c>, <c>{|#1:…|}</c> … are endpoints of the kind without any hook, and the message names them.</summary>
    public static Task VerifyBareAsync(string kind, string source, params string[] members) => Bare(kind, source, members).RunAsync();

    public static Task VerifyBareNotRestoredAsync(string kind, string source, params string[] members) => Bare(kind, source, members).NotRestored().RunAsync();

    public static CSharpAnalyzerTest<PresenceAnalyzer> NotRestored(this CSharpAnalyzerTest<PresenceAnalyzer> test)
    {
        test.ReferenceAssemblies = _nothingRestored;
        test.UnresolvedPackages = true;
        return test;
    }

    public static DiagnosticResult Result(string id, int marker, params object[] arguments) => Verifier.Diagnostic(id).WithLocation(marker).WithArguments(arguments);

    private static CSharpAnalyzerTest<PresenceAnalyzer> Bare(string kind, string source, string[] members) =>
        Test(source).Expecting([.. members.Select((member, i) => Result("OBG1001", i, member, kind))]);
}
