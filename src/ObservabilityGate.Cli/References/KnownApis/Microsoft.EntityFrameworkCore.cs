// needs: Microsoft.EntityFrameworkCore.Abstractions
// namespaces: Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.ChangeTracking, Microsoft.EntityFrameworkCore.Diagnostics, Microsoft.EntityFrameworkCore.Infrastructure, Microsoft.EntityFrameworkCore.Metadata.Builders, Microsoft.EntityFrameworkCore.Query, Microsoft.EntityFrameworkCore.Storage
// packages: Microsoft.EntityFrameworkCore, Microsoft.EntityFrameworkCore.Relational, Microsoft.EntityFrameworkCore.SqlServer, Microsoft.EntityFrameworkCore.Sqlite, Microsoft.EntityFrameworkCore.InMemory, Npgsql.EntityFrameworkCore.PostgreSQL

using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Microsoft.EntityFrameworkCore
{
    public enum EntityState
    {
        Detached,
        Unchanged,
        Deleted,
        Modified,
        Added,
    }

    public class DbContext : IAsyncDisposable, IDisposable
    {
        protected DbContext() => throw null!;
        public DbContext(DbContextOptions options) => throw null!;
        public virtual ChangeTracker ChangeTracker => throw null!;
        public virtual DatabaseFacade Database => throw null!;
        public virtual EntityEntry Add(object entity) => throw null!;
        public virtual EntityEntry<TEntity> Add<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual ValueTask<EntityEntry<TEntity>> AddAsync<TEntity>(TEntity entity, CancellationToken cancellationToken = default) where TEntity : class => throw null!;
        public virtual void AddRange(params object[] entities) => throw null!;
        public virtual void AddRange(IEnumerable<object> entities) => throw null!;
        public virtual EntityEntry<TEntity> Attach<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual void Dispose() => throw null!;
        public virtual ValueTask DisposeAsync() => throw null!;
        public virtual EntityEntry<TEntity> Entry<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual EntityEntry Entry(object entity) => throw null!;
        public virtual TEntity? Find<TEntity>(params object?[]? keyValues) where TEntity : class => throw null!;
        public virtual ValueTask<TEntity?> FindAsync<TEntity>(params object?[]? keyValues) where TEntity : class => throw null!;
        public virtual ValueTask<TEntity?> FindAsync<TEntity>(object?[]? keyValues, CancellationToken cancellationToken) where TEntity : class => throw null!;
        protected internal virtual void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => throw null!;
        protected internal virtual void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => throw null!;
        protected internal virtual void OnModelCreating(ModelBuilder modelBuilder) => throw null!;
        public virtual EntityEntry Remove(object entity) => throw null!;
        public virtual EntityEntry<TEntity> Remove<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual void RemoveRange(params object[] entities) => throw null!;
        public virtual void RemoveRange(IEnumerable<object> entities) => throw null!;
        public virtual int SaveChanges() => throw null!;
        public virtual int SaveChanges(bool acceptAllChangesOnSuccess) => throw null!;
        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => throw null!;
        public virtual DbSet<TEntity> Set<TEntity>() where TEntity : class => throw null!;
        public virtual EntityEntry Update(object entity) => throw null!;
        public virtual EntityEntry<TEntity> Update<TEntity>(TEntity entity) where TEntity : class => throw null!;
        public virtual void UpdateRange(params object[] entities) => throw null!;
    }

    public abstract class DbSet<TEntity> : IQueryable<TEntity> where TEntity : class
    {
        Type IQueryable.ElementType => throw null!;
        Expression IQueryable.Expression => throw null!;
        IQueryProvider IQueryable.Provider => throw null!;
        public virtual EntityEntry<TEntity> Add(TEntity entity) => throw null!;
        public virtual ValueTask<EntityEntry<TEntity>> AddAsync(TEntity entity, CancellationToken cancellationToken = default) => throw null!;
        public virtual void AddRange(params TEntity[] entities) => throw null!;
        public virtual void AddRange(IEnumerable<TEntity> entities) => throw null!;
        public virtual Task AddRangeAsync(params TEntity[] entities) => throw null!;
        public virtual Task AddRangeAsync(IEnumerable<TEntity> entities, CancellationToken cancellationToken = default) => throw null!;
        public virtual IAsyncEnumerable<TEntity> AsAsyncEnumerable() => throw null!;
        public virtual IQueryable<TEntity> AsQueryable() => throw null!;
        public virtual EntityEntry<TEntity> Attach(TEntity entity) => throw null!;
        public virtual TEntity? Find(params object?[]? keyValues) => throw null!;
        public virtual ValueTask<TEntity?> FindAsync(params object?[]? keyValues) => throw null!;
        public virtual ValueTask<TEntity?> FindAsync(object?[]? keyValues, CancellationToken cancellationToken) => throw null!;
        IEnumerator<TEntity> IEnumerable<TEntity>.GetEnumerator() => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        public virtual EntityEntry<TEntity> Remove(TEntity entity) => throw null!;
        public virtual void RemoveRange(params TEntity[] entities) => throw null!;
        public virtual void RemoveRange(IEnumerable<TEntity> entities) => throw null!;
        public virtual EntityEntry<TEntity> Update(TEntity entity) => throw null!;
        public virtual void UpdateRange(params TEntity[] entities) => throw null!;
        public virtual void UpdateRange(IEnumerable<TEntity> entities) => throw null!;
    }

    public abstract class DbContextOptions;

    public class DbContextOptions<TContext> : DbContextOptions where TContext : DbContext;

    public class DbContextOptionsBuilder
    {
        public DbContextOptionsBuilder() => throw null!;
        public virtual DbContextOptions Options => throw null!;
        public virtual DbContextOptionsBuilder AddInterceptors(params Diagnostics.IInterceptor[] interceptors) => throw null!;
        public virtual DbContextOptionsBuilder EnableDetailedErrors(bool detailedErrorsEnabled = true) => throw null!;
        public virtual DbContextOptionsBuilder EnableSensitiveDataLogging(bool sensitiveDataLoggingEnabled = true) => throw null!;
        public virtual DbContextOptionsBuilder LogTo(Action<string> action, Microsoft.Extensions.Logging.LogLevel minimumLevel = Microsoft.Extensions.Logging.LogLevel.Debug, Diagnostics.DbContextLoggerOptions? options = null) => throw null!;
        public virtual DbContextOptionsBuilder UseLoggerFactory(Microsoft.Extensions.Logging.ILoggerFactory? loggerFactory) => throw null!;
    }

    public class DbContextOptionsBuilder<TContext> : DbContextOptionsBuilder where TContext : DbContext
    {
        public new virtual DbContextOptions<TContext> Options => throw null!;
    }

    public interface IDbContextFactory<TContext> where TContext : DbContext
    {
        TContext CreateDbContext();
        Task<TContext> CreateDbContextAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class DbUpdateException : Exception
    {
        public DbUpdateException(string? message) => throw null!;
        public DbUpdateException(string? message, Exception? innerException) => throw null!;
    }

    public class DbUpdateConcurrencyException : DbUpdateException
    {
        public DbUpdateConcurrencyException(string? message) : base(message) => throw null!;
        public DbUpdateConcurrencyException(string? message, Exception? innerException) : base(message) => throw null!;
    }

    public class ModelConfigurationBuilder;

    public class ModelBuilder
    {
        public virtual ModelBuilder ApplyConfiguration<TEntity>(IEntityTypeConfiguration<TEntity> configuration) where TEntity : class => throw null!;
        public virtual ModelBuilder ApplyConfigurationsFromAssembly(Assembly assembly, Func<Type, bool>? predicate = null) => throw null!;
        public virtual EntityTypeBuilder<TEntity> Entity<TEntity>() where TEntity : class => throw null!;
        public virtual ModelBuilder Entity<TEntity>(Action<EntityTypeBuilder<TEntity>> buildAction) where TEntity : class => throw null!;
    }

    public interface IEntityTypeConfiguration<TEntity> where TEntity : class
    {
        void Configure(EntityTypeBuilder<TEntity> builder);
    }

    public static class EntityFrameworkQueryableExtensions
    {
        public static Task<bool> AllAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static IAsyncEnumerable<TSource> AsAsyncEnumerable<TSource>(this IQueryable<TSource> source) => throw null!;
        public static IQueryable<TEntity> AsNoTracking<TEntity>(this IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static IQueryable<TEntity> AsTracking<TEntity>(this IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static Task<int> ExecuteDeleteAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static IQueryable<TEntity> IgnoreQueryFilters<TEntity>(this IQueryable<TEntity> source) where TEntity : class => throw null!;
        public static IIncludableQueryable<TEntity, TProperty> Include<TEntity, TProperty>(this IQueryable<TEntity> source, Expression<Func<TEntity, TProperty>> navigationPropertyPath) where TEntity : class => throw null!;
        public static IQueryable<TEntity> Include<TEntity>(this IQueryable<TEntity> source, string navigationPropertyPath) where TEntity : class => throw null!;
        public static Task<long> LongCountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TResult> MaxAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TResult> MinAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> selector, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource?> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<TSource?> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;
        public static Task<decimal> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> selector, CancellationToken cancellationToken = default) => throw null!;
        public static Task<int> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> selector, CancellationToken cancellationToken = default) => throw null!;
        public static IIncludableQueryable<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(this IIncludableQueryable<TEntity, IEnumerable<TPreviousProperty>> source, Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where TEntity : class => throw null!;
        public static IIncludableQueryable<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(this IIncludableQueryable<TEntity, TPreviousProperty> source, Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where TEntity : class => throw null!;
        public static Task<TSource[]> ToArrayAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
        public static Task<Dictionary<TKey, TSource>> ToDictionaryAsync<TSource, TKey>(this IQueryable<TSource> source, Func<TSource, TKey> keySelector, CancellationToken cancellationToken = default) where TKey : notnull => throw null!;
        public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.EntityFrameworkCore.ChangeTracking
{
    public class ChangeTracker
    {
        public virtual void Clear() => throw null!;
        public virtual IEnumerable<EntityEntry> Entries() => throw null!;
        public virtual IEnumerable<EntityEntry<TEntity>> Entries<TEntity>() where TEntity : class => throw null!;
        public virtual bool HasChanges() => throw null!;
    }

    public class EntityEntry
    {
        public virtual object Entity => throw null!;
        public virtual EntityState State { get; set; }
        public virtual void Reload() => throw null!;
    }

    public class EntityEntry<TEntity> : EntityEntry where TEntity : class
    {
        public new virtual TEntity Entity => throw null!;
    }
}

namespace Microsoft.EntityFrameworkCore.Diagnostics
{
    [Flags]
    public enum DbContextLoggerOptions
    {
        None = 0,
        SingleLine = 1,
        Level = 2,
        Category = 4,
        Id = 8,
        UtcTime = 16,
    }

    public interface IInterceptor;

    public interface ISaveChangesInterceptor : IInterceptor;
}

namespace Microsoft.EntityFrameworkCore.Infrastructure
{
    public class DatabaseFacade
    {
        public virtual IDbContextTransaction BeginTransaction() => throw null!;
        public virtual Task<IDbContextTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual bool CanConnect() => throw null!;
        public virtual Task<bool> CanConnectAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual bool EnsureCreated() => throw null!;
        public virtual Task<bool> EnsureCreatedAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual bool EnsureDeleted() => throw null!;
    }
}

namespace Microsoft.EntityFrameworkCore.Metadata.Builders
{
    public class KeyBuilder;

    public class IndexBuilder<T>
    {
        public virtual IndexBuilder<T> IsUnique(bool unique = true) => throw null!;
    }

    public class PropertyBuilder<TProperty>
    {
        public virtual PropertyBuilder<TProperty> HasConversion<TProvider>() => throw null!;
        public virtual PropertyBuilder<TProperty> HasMaxLength(int maxLength) => throw null!;
        public virtual PropertyBuilder<TProperty> HasPrecision(int precision, int scale) => throw null!;
        public virtual PropertyBuilder<TProperty> IsRequired(bool required = true) => throw null!;
        public virtual PropertyBuilder<TProperty> ValueGeneratedOnAdd() => throw null!;
    }

    public class EntityTypeBuilder<TEntity> where TEntity : class
    {
        public virtual IndexBuilder<TEntity> HasIndex(Expression<Func<TEntity, object?>> indexExpression) => throw null!;
        public virtual KeyBuilder HasKey(Expression<Func<TEntity, object?>> keyExpression) => throw null!;
        public virtual EntityTypeBuilder<TEntity> HasQueryFilter(Expression<Func<TEntity, bool>>? filter) => throw null!;
        public virtual EntityTypeBuilder<TEntity> Ignore(Expression<Func<TEntity, object?>> propertyExpression) => throw null!;
        public virtual PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression) => throw null!;
    }
}

namespace Microsoft.EntityFrameworkCore.Query
{
    public interface IIncludableQueryable<out TEntity, out TProperty> : IQueryable<TEntity>;
}

namespace Microsoft.EntityFrameworkCore.Storage
{
    public interface IDbContextTransaction : IDisposable, IAsyncDisposable
    {
        Guid TransactionId { get; }
        void Commit();
        Task CommitAsync(CancellationToken cancellationToken = default);
        void Rollback();
        Task RollbackAsync(CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class EntityFrameworkServiceCollectionExtensions
    {
        public static IServiceCollection AddDbContext<TContext>(this IServiceCollection serviceCollection, Action<DbContextOptionsBuilder>? optionsAction = null, ServiceLifetime contextLifetime = ServiceLifetime.Scoped, ServiceLifetime optionsLifetime = ServiceLifetime.Scoped) where TContext : DbContext => throw null!;
        public static IServiceCollection AddDbContext<TContext>(this IServiceCollection serviceCollection, Action<IServiceProvider, DbContextOptionsBuilder>? optionsAction, ServiceLifetime contextLifetime = ServiceLifetime.Scoped, ServiceLifetime optionsLifetime = ServiceLifetime.Scoped) where TContext : DbContext => throw null!;
        public static IServiceCollection AddDbContextFactory<TContext>(this IServiceCollection serviceCollection, Action<DbContextOptionsBuilder>? optionsAction = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TContext : DbContext => throw null!;
        public static IServiceCollection AddDbContextPool<TContext>(this IServiceCollection serviceCollection, Action<DbContextOptionsBuilder> optionsAction, int poolSize = 1024) where TContext : DbContext => throw null!;
    }
}
