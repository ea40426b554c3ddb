// needs: Microsoft.EntityFrameworkCore
// namespaces: Microsoft.EntityFrameworkCore
// packages: Microsoft.EntityFrameworkCore.Sqlite, Microsoft.EntityFrameworkCore.Sqlite.Core

namespace Microsoft.EntityFrameworkCore
{
    public static class SqliteDbContextOptionsBuilderExtensions
    {
        public static DbContextOptionsBuilder UseSqlite(this DbContextOptionsBuilder optionsBuilder, string? connectionString, Action<Infrastructure.SqliteDbContextOptionsBuilder>? sqliteOptionsAction = null) => throw null!;
        public static DbContextOptionsBuilder UseSqlite(this DbContextOptionsBuilder optionsBuilder, System.Data.Common.DbConnection connection, Action<Infrastructure.SqliteDbContextOptionsBuilder>? sqliteOptionsAction = null) => throw null!;
    }
}

namespace Microsoft.EntityFrameworkCore.Infrastructure
{
    public class SqliteDbContextOptionsBuilder
    {
        public virtual SqliteDbContextOptionsBuilder MigrationsAssembly(string? assemblyName) => throw null!;
    }
}
