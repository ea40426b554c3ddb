// needs: Microsoft.EntityFrameworkCore
// namespaces: Microsoft.EntityFrameworkCore
// packages: Microsoft.EntityFrameworkCore.SqlServer

namespace Microsoft.EntityFrameworkCore
{
    public static class SqlServerDbContextOptionsExtensions
    {
        public static DbContextOptionsBuilder UseSqlServer(this DbContextOptionsBuilder optionsBuilder, string? connectionString, Action<Infrastructure.SqlServerDbContextOptionsBuilder>? sqlServerOptionsAction = null) => throw null!;
    }
}

namespace Microsoft.EntityFrameworkCore.Infrastructure
{
    public class SqlServerDbContextOptionsBuilder
    {
        public virtual SqlServerDbContextOptionsBuilder EnableRetryOnFailure() => throw null!;
        public virtual SqlServerDbContextOptionsBuilder EnableRetryOnFailure(int maxRetryCount) => throw null!;
        public virtual SqlServerDbContextOptionsBuilder MigrationsAssembly(string? assemblyName) => throw null!;
    }
}
