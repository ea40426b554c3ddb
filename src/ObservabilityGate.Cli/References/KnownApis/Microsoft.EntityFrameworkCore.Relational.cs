// needs: Microsoft.EntityFrameworkCore
// namespaces: Microsoft.EntityFrameworkCore
// packages: Microsoft.EntityFrameworkCore.Relational, Microsoft.EntityFrameworkCore.SqlServer, Microsoft.EntityFrameworkCore.Sqlite, Npgsql.EntityFrameworkCore.PostgreSQL

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Microsoft.EntityFrameworkCore;

public static class RelationalDatabaseFacadeExtensions
{
    public static Task<int> ExecuteSqlAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default) => throw null!;
    public static int ExecuteSqlRaw(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => throw null!;
    public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, CancellationToken cancellationToken = default) => throw null!;
    public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => throw null!;
    public static System.Data.Common.DbConnection GetDbConnection(this DatabaseFacade databaseFacade) => throw null!;
    public static void Migrate(this DatabaseFacade databaseFacade) => throw null!;
    public static Task MigrateAsync(this DatabaseFacade databaseFacade, CancellationToken cancellationToken = default) => throw null!;
}

public static class RelationalQueryableExtensions
{
    public static IQueryable<TEntity> AsSplitQuery<TEntity>(this IQueryable<TEntity> source) where TEntity : class => throw null!;
    public static IQueryable<TEntity> FromSql<TEntity>(this DbSet<TEntity> source, FormattableString sql) where TEntity : class => throw null!;
    public static IQueryable<TEntity> FromSqlRaw<TEntity>(this DbSet<TEntity> source, string sql, params object[] parameters) where TEntity : class => throw null!;
}

public static class RelationalEntityTypeBuilderExtensions
{
    public static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string? name) where TEntity : class => throw null!;
    public static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name, string? schema) where TEntity : class => throw null!;
}
