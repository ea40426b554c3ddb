using System.CommandLine;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<DirectoryInfo> Repository() => new("--repo", "-C")
    {
        Description = "The repository, or any folder in it. Default: the current folder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
    };

    public static Option<CodeDepth> Depth() => new("--depth")
    {
        Description = "full: follow calls through the whole repository. compiler: see what the compiler sees of one project.",
        DefaultValueFactory = _ => CodeDepth.Full,
    };

    public static Option<string> Git()
    {
        var option = new Option<string>("--git") { Description = "The git engine. Default: chosen by what the repository needs.", DefaultValueFactory = _ => "auto" };
        return option.AcceptOnlyFromAmong("auto", "libgit2", "program");
    }

    public static Option<ReferenceDepth> References() => new("--references")
    {
        Description = "The best references that may be used: assets (of the last restore), stubs, packs.",
        DefaultValueFactory = _ => ReferenceDepth.Assets,
        Hidden = true,
    };

    public static BackEndChoice BackEnd(string name) => name switch
    {
        "libgit2" => BackEndChoice.LibGit2,
        "program" => BackEndChoice.Program,
        _ => BackEndChoice.Auto,
    };
}
