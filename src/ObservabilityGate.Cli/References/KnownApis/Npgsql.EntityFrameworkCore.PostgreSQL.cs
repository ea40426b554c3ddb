// needs: Microsoft.EntityFrameworkCore
// namespaces: Microsoft.EntityFrameworkCore
// packages: Npgsql.EntityFrameworkCore.PostgreSQL

namespace Microsoft.EntityFrameworkCore
{
    public static class NpgsqlDbContextOptionsBuilderExtensions
    {
        public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder optionsBuilder, string? connectionString, Action<Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder>? npgsqlOptionsAction = null) => throw null!;
    }
}

namespace Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure
{
    public class NpgsqlDbContextOptionsBuilder
    {
        public virtual NpgsqlDbContextOptionsBuilder EnableRetryOnFailure() => throw null!;
        public virtual NpgsqlDbContextOptionsBuilder MigrationsAssembly(string? assemblyName) => throw null!;
    }
}
