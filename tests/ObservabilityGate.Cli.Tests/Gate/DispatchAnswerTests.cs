using System.Text.Json;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>Which of the members that a call may run it does run.</summary>
public sealed class DispatchAnswerTests : IDisposable
{
    private const string Contexts = """
        using Microsoft.EntityFrameworkCore;
        namespace Shop;
        public class Loud(ILogger<Loud> logger) : DbContext
        {
            public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
            {
                logger.LogInformation("Saving");
                return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            }
        }
        public class Quiet : DbContext;
        """;

    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("Loud", "yes")]
    [InlineData("Quiet", "no")]
    [InlineData("Microsoft.EntityFrameworkCore.DbContext", "yes")]
    public void ShorterOverloadOfAPackage_RunsTheLongerOneThatIsOverridden(string context, string logging)
    {
        _shop.Write("Contexts.cs", Contexts)
            .Write("Orders.cs", Shop.Controller("OrdersController", $"    [HttpGet] public Task<int> Get([FromServices] {context} db) => db.SaveChangesAsync();")).Commit();

        Assert.Equal(logging, Logging("OrdersController"));
    }

    [Fact]
    public void OwnCacheBehindThePackagesInterface_IsRead()
    {
        _shop.Write("Cache.cs", """
            using Microsoft.Extensions.Caching.Distributed;
            namespace Shop;
            public abstract class Noted(ILogger<Noted> logger) : IDistributedCache
            {
                public byte[]? Get(string key) { logger.LogInformation("Get"); return null; }
                public abstract Task<byte[]?> GetAsync(string key, CancellationToken token = default);
                public abstract void Refresh(string key);
                public abstract Task RefreshAsync(string key, CancellationToken token = default);
                public abstract void Remove(string key);
                public abstract Task RemoveAsync(string key, CancellationToken token = default);
                public abstract void Set(string key, byte[] value, DistributedCacheEntryOptions options);
                public abstract Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default);
            }
            public abstract class Kept(ILogger<Noted> logger) : Noted(logger);
            """)
            .Write("Orders.cs", Shop.Controller("OrdersController", "    [HttpGet] public byte[]? Get([FromServices] Microsoft.Extensions.Caching.Distributed.IDistributedCache cache) => cache.Get(\"a\");")).Commit();

        Assert.Equal("yes", Logging("OrdersController"));
    }

    [Theory]
    [InlineData("../../Shop/Plugins/Reports", "yes")]
    [InlineData("../../../artifacts/Reports", "no")]
    public void PlugInThatIsBuiltIntoAnApplication_HasItsMiddleware(string output, string logging)
    {
        const string Middleware = """
            namespace Shop;
            public class Served(RequestDelegate next, ILogger<Served> logger)
            {
                public Task InvokeAsync(HttpContext context) { logger.LogInformation("Served"); return next(context); }
            }
            """;
        _shop.Repository.Delete("Shop.csproj");
        _shop.Write("src/Shop/Shop.csproj", Shop.Project)
            .Write("src/Shop/Served.cs", Middleware)
            .Write("src/Shop/Program.cs", "using Shop;\nvar app = WebApplication.CreateBuilder(args).Build();\napp.UseMiddleware<Served>();\napp.Run();\n")
            .Write("src/Plugins/Reports/Reports.csproj", Shop.Project.Replace("<TargetFramework>", $"<OutputPath>{output}</OutputPath><TargetFramework>", StringComparison.Ordinal))
            .Write("src/Plugins/Reports/Reports.cs", Shop.Controller("ReportsController", Shop.Unobserved)).Commit();

        Assert.Equal(logging, Logging("ReportsController"));
    }

    private string? Logging(string type) => Items().Single(i => i.GetProperty("type").GetString() == "Shop." + type).GetProperty("logging").GetString();

    private IEnumerable<JsonElement> Items() => _shop.Obsgate("coverage", "--format", "json").Json.GetProperty("items").EnumerateArray();
}
