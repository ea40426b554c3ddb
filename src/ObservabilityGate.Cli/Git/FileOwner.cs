using System.Runtime.InteropServices;
using System.Text;

namespace ObservabilityGate.Cli.Git;

/// <summary>Whose a folder is: libgit2 refuses another user's repository, with a message that does not always say so.</summary>
internal static class FileOwner
{
    private const int CurrentFolder = -100;
    private const uint OwnerMask = 0x8;
    private const int OwnerOffset = 20;
    private const int StatusSize = 256;

    /// <summary>True when another user owns the folder; false also where the system gives no answer (then opening decides).</summary>
    public static bool IsForeign(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        var status = new byte[StatusSize];
        try
        {
            return Status(CurrentFolder, Encoding.UTF8.GetBytes(folder + '\0'), 0, OwnerMask, status) == 0
                && BitConverter.ToUInt32(status, OwnerOffset) != EffectiveUser();
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    // statx, unlike stat, has one layout on every architecture.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, byte[] path, int flags, uint mask, byte[] status);

    [DllImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint EffectiveUser();
}
