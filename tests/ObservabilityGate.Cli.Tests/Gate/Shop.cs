using System.Text.Json;
using ObservabilityGate.Cli.Commands;
using ObservabilityGate.Cli.Tests.Git;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>A small web service in a repository of its own, and the gate run over it the way a script runs it.</summary>
internal sealed class Shop : IDisposable
{
    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
        </Project>
        """;

    public TestRepository Repository { get; } = TestRepository.Create();

    public Shop()
    {
        Repository.Write("Shop.csproj", Project);
    }

    public static string Controller(string name, string members, string @base = "ControllerBase", string attributes = "") => $$"""
        using Microsoft.AspNetCore.Mvc;

        namespace Shop;

        {{attributes}}
        public class {{name}}(ILogger<{{name}}> logger) : {{@base}}
        {
        {{members}}
        }
        """;

    public const string Unobserved = "    [HttpGet] public async Task<IActionResult> Get(int id) => Ok(await System.IO.File.ReadAllTextAsync(id.ToString()));";

    public const string Observed = """
            [HttpGet]
            public async Task<IActionResult> Get(int id)
            {
                logger.LogInformation("Reading {Id}", id);
                return Ok(await System.IO.File.ReadAllTextAsync(id.ToString()));
            }
        """;

    public Shop Write(string path, string content)
    {
        Repository.Write(path, content);
        return this;
    }

    public Shop Commit(string message = "change")
    {
        Repository.Commit(message);
        return this;
    }

    /// <summary>Runs <c>obsgate</c> in the repository.</summary>
    public Run Obsgate(params string[] arguments) => ObsgateIn(Repository.Root, arguments);

    public static Run ObsgateIn(string folder, params string[] arguments) => ObsgateUnder(_ => null, folder, arguments);

    /// <summary>Runs <c>obsgate</c> as on a build server that sets these variables; the one that runs the tests has no say.</summary>
    public static Run ObsgateUnder(Func<string, string?> variable, string folder, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] all = arguments is ["--help"] or ["--version"] ? arguments : [.. arguments, "--repo", folder];
        var code = CommandLine.Run(all, output, error, variable);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The last commit against the one before it.</summary>
    public Run Check(params string[] arguments) => Obsgate(["check", "--base", "HEAD~1", "--format", "json", .. arguments]);

    public void Dispose() => Repository.Dispose();
}

/// <summary>What a run left behind.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    private readonly Lazy<JsonDocument> _json = new(() => JsonDocument.Parse(Output));

    public JsonElement Json => _json.Value.RootElement;

    public string Verdict => Json.GetProperty("verdict").GetString()!;

    /// <summary>Each finding as <c>rule state file:line</c>.</summary>
    public IReadOnlyList<string> Findings => [.. Json.GetProperty("findings").EnumerateArray()
        .Select(f => $"{f.GetProperty("rule").GetString()} {f.GetProperty("state").GetString()} {f.GetProperty("file").GetString()}:{f.GetProperty("line").GetInt32()}")];

    /// <summary>Each endpoint as <c>member change</c>.</summary>
    public IReadOnlyList<string> Endpoints => [.. Json.GetProperty("endpoints").GetProperty("items").EnumerateArray()
        .Select(e => $"{e.GetProperty("member").GetString()} {e.GetProperty("change").GetString()}")];
}
