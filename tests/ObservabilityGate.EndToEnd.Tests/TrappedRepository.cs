namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>
/// A repository in which everything that a build or a git command would execute leaves a mark: project files, analyzers and
/// generators, hooks, the file-system monitor, the external diff, filters, and the program that opens a connection.
/// </summary>
public sealed class TrappedRepository : IDisposable
{
    public static readonly string[] BuildTraps = ["analyzer", "generator", "project", "props", "targets"];
    public static readonly string[] GitTraps = ["clean", "diff", "fsmonitor", "hook-post-checkout", "hook-post-index-change", "hook-pre-commit", "hook-reference-transaction", "smudge", "ssh", "textconv"];

    private static readonly string[] _hooks = [.. GitTraps.Where(t => t.StartsWith("hook-", StringComparison.Ordinal)).Select(t => t["hook-".Length..])];

    private readonly TemporaryFolder _folder;
    private readonly bool _isBorrowed;

    public TrappedRepository()
    {
        _folder = new();
        Directory.CreateDirectory(_folder.Combine("marks"));
        BuildTheAnalyzer();
        WriteTheService();
        ArmGit();
    }

    /// <summary>Another repository with the same traps, which leave the same marks: the analyzer need not be built again.</summary>
    internal TrappedRepository(TrappedRepository lender)
    {
        _folder = lender._folder;
        _isBorrowed = true;
        WriteTheService();
        ArmGit();
    }

    internal TestRepository Repository { get; } = TestRepository.Create(name: "trapped");

    /// <summary>What has been executed since the marks were last removed.</summary>
    public IReadOnlyList<string> Marks => [.. Directory.EnumerateFiles(_folder.Combine("marks")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void RemoveMarks()
    {
        foreach (var mark in Marks)
            File.Delete(Mark(mark));
    }

    /// <summary>Takes a file's content out of the object store, as if a partial clone had not fetched it.</summary>
    public void ForgetContentOf(string path)
    {
        var id = Command.Run(Repository.Root, "git", "-c", "core.fsmonitor=false", "rev-parse", $"HEAD:{path}").Expect(0).Output.Trim();
        var file = Path.Combine(Repository.GitDirectory, "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);
        File.AppendAllText(Path.Combine(Repository.GitDirectory, "config"), "[remote \"origin\"]\n\tpromisor = true\n\tpartialclonefilter = blob:none\n");
        RemoveMarks();
    }

    public void Dispose()
    {
        Repository.Dispose();
        if (!_isBorrowed)
            _folder.Dispose();
    }

    private string Mark(string name) => _folder.Combine($"marks/{name}");

    private void BuildTheAnalyzer()
    {
        _folder.Write("trap/Directory.Build.props", "<Project />")
            .Write("trap/Trap.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Deterministic>true</Deterministic>
                    <NuGetAudit>false</NuGetAudit>
                    <GenerateDependencyFile>false</GenerateDependencyFile>
                  </PropertyGroup>
                  <ItemGroup>
                    <!-- The compiler that will run it, so that no version can be too new. -->
                    <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll" Private="false" />
                    <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.CSharp.dll" Private="false" />
                  </ItemGroup>
                </Project>
                """)
            .Write("trap/Trap.cs", $$"""
                using System.Collections.Immutable;
                using Microsoft.CodeAnalysis;
                using Microsoft.CodeAnalysis.Diagnostics;

                [DiagnosticAnalyzer(LanguageNames.CSharp)]
                public class TrapAnalyzer : DiagnosticAnalyzer
                {
                    static readonly DiagnosticDescriptor Rule = new("TRAP1", "t", "m", "c", DiagnosticSeverity.Warning, true);
                    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);
                    public override void Initialize(AnalysisContext context) => System.IO.File.WriteAllText("{{Mark("analyzer")}}", "");
                }

                [Generator]
                public class TrapGenerator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => System.IO.File.WriteAllText("{{Mark("generator")}}", "");
                }
                """);
        Command.Run(_folder.Combine("trap"), "dotnet", "build", "-o", _folder.Combine("built")).Expect(0);
    }

    private void WriteTheService()
    {
        Repository.Write("tools/Trap.dll", File.ReadAllBytes(_folder.Combine("built/Trap.dll")))
            .Write(".gitignore", "bin/\nobj/\n")
            .Write(".gitattributes", "*.cs filter=trap diff=trap\n")
            .Write("Directory.Build.props", TrapProject("props"))
            .Write("Directory.Build.targets", TrapProject("targets"))
            .Write("Shop.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk.Web" InitialTargets="TrapOfproject">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <UseAppHost>false</UseAppHost>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                  <ItemGroup>
                    <Analyzer Include="tools/Trap.dll" />
                  </ItemGroup>
                  {TrapTarget("project")}
                </Project>
                """)
            .Write("Program.cs", "var app = WebApplication.Create(args);\napp.Run();\n")
            .Commit();
        Repository.Write("Committed.cs", Endpoint("Committed")).Commit();
        Repository.Write("Staged.cs", Endpoint("Staged")).Git("add", "--all");
        Repository.Write("Program.cs", "var app = WebApplication.Create(args);\napp.MapGet(\"/\", (string id) => File.ReadAllText(id));\napp.Run();\n");
        Repository.Write("Untracked.cs", Endpoint("Untracked"));
    }

    private void ArmGit()
    {
        foreach (var hook in _hooks)
            Script(Path.Combine(Repository.GitDirectory, "hooks", hook), $"hook-{hook}", "");
        var scripts = _folder.Combine("scripts");
        File.AppendAllText(Path.Combine(Repository.GitDirectory, "config"), $"""
            [core]
            	fsmonitor = {Script($"{scripts}/fsmonitor", "fsmonitor", "exit 1")}
            	sshCommand = {Script($"{scripts}/ssh", "ssh", "exit 1")}
            [diff]
            	external = {Script($"{scripts}/diff", "diff", "")}
            [diff "trap"]
            	textconv = {Script($"{scripts}/textconv", "textconv", "cat \"$1\"")}
            [filter "trap"]
            	clean = {Script($"{scripts}/clean", "clean", "cat")}
            	smudge = {Script($"{scripts}/smudge", "smudge", "cat")}
            	required = true
            [remote "origin"]
            	url = ssh://nobody@nowhere.invalid/shop.git
            	fetch = +refs/heads/*:refs/remotes/origin/*

            """);
        RemoveMarks();
    }

    private string Script(string path, string mark, string then)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"#!/bin/sh\n: > '{Mark(mark)}'\n{then}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private string TrapProject(string name) => $"<Project InitialTargets=\"TrapOf{name}\">{TrapTarget(name)}</Project>";

    private string TrapTarget(string name) => $"<Target Name=\"TrapOf{name}\"><Touch Files=\"{Mark(name)}\" AlwaysCreate=\"true\" /></Target>";

    private static string Endpoint(string name) => Shop.Controller($"{name}Controller", Shop.Unobserved);
}
