using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using LibGit2Sharp;

namespace ObservabilityGate.Cli.Git;

/// <summary>
/// Finds the native library of LibGit2Sharp. Its binding asks the runtime for a file that only its own native package
/// has; where that is left out, the runtime's last resort is this class, which answers with the system's libgit2.
/// So nothing has to be linked, copied or written anywhere.
/// </summary>
internal static class LibGit2Library
{
    private const string BoundName = "git2-";

    // Versions whose structures agree with the binding in everything that is used here, best first.
    private static readonly string[] SystemNames =
        ["libgit2.so.1.7", "libgit2.so.1.6", "libgit2.so.1.5", "libgit2.so.1.8", "libgit2.1.7.dylib", "libgit2.1.8.dylib"];

    private static readonly Lazy<string?> Problem = new(Probe);

    /// <summary>Why libgit2 cannot be used in this process, or null when it can.</summary>
    public static string? LoadProblemOrNull() => Problem.Value;

    private static string? Probe()
    {
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += Resolve;
        try
        {
            _ = GlobalSettings.Version.Features;
            return null;
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException or EntryPointNotFoundException or BadImageFormatException)
        {
            return "no native libgit2 can be loaded";
        }
    }

    private static nint Resolve(Assembly assembly, string name)
    {
        if (!name.StartsWith(BoundName, StringComparison.Ordinal))
            return 0;
        foreach (var candidate in SystemNames)
        {
            if (NativeLibrary.TryLoad(candidate, out var handle))
                return handle;
        }

        return 0;
    }
}
