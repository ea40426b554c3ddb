// needs:
// namespaces: Dapper
// packages: Dapper

using System.Data;

namespace Dapper;

public readonly struct CommandDefinition(string commandText, object? parameters = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null, CommandFlags flags = CommandFlags.Buffered, CancellationToken cancellationToken = default);

[Flags]
public enum CommandFlags
{
    None = 0,
    Buffered = 1,
    Pipelined = 2,
    NoCache = 4,
}

public class DynamicParameters
{
    public DynamicParameters() => throw null!;
    public DynamicParameters(object? template) => throw null!;
    public void Add(string name, object? value = null, DbType? dbType = null, ParameterDirection? direction = null, int? size = null, byte? precision = null, byte? scale = null) => throw null!;
    public T Get<T>(string name) => throw null!;
}

public static class SqlMapper
{
    public static int Execute(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static int Execute(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static Task<int> ExecuteAsync(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static Task<int> ExecuteAsync(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static T? ExecuteScalar<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static T? ExecuteScalar<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static Task<T?> ExecuteScalarAsync<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static Task<T?> ExecuteScalarAsync<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static IEnumerable<T> Query<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, bool buffered = true, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static IEnumerable<dynamic> Query(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, bool buffered = true, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static Task<IEnumerable<T>> QueryAsync<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static Task<IEnumerable<T>> QueryAsync<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static Task<IEnumerable<dynamic>> QueryAsync(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static T QueryFirst<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static T QueryFirst<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static Task<T> QueryFirstAsync<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static Task<T> QueryFirstAsync<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static T? QueryFirstOrDefault<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static T? QueryFirstOrDefault<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static Task<T?> QueryFirstOrDefaultAsync<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static Task<T?> QueryFirstOrDefaultAsync<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static Task<GridReader> QueryMultipleAsync(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static T QuerySingle<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static T QuerySingle<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static Task<T> QuerySingleAsync<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static Task<T> QuerySingleAsync<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static T? QuerySingleOrDefault<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static T? QuerySingleOrDefault<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;
    public static Task<T?> QuerySingleOrDefaultAsync<T>(this IDbConnection cnn, string sql, object? param = null, IDbTransaction? transaction = null, int? commandTimeout = null, CommandType? commandType = null) => throw null!;
    public static Task<T?> QuerySingleOrDefaultAsync<T>(this IDbConnection cnn, CommandDefinition command) => throw null!;

    public class GridReader : IDisposable, IAsyncDisposable
    {
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
        public IEnumerable<T> Read<T>(bool buffered = true) => throw null!;
        public Task<IEnumerable<T>> ReadAsync<T>(bool buffered = true) => throw null!;
        public Task<T> ReadFirstAsync<T>() => throw null!;
        public Task<T?> ReadFirstOrDefaultAsync<T>() => throw null!;
        public Task<T> ReadSingleAsync<T>() => throw null!;
        public Task<T?> ReadSingleOrDefaultAsync<T>() => throw null!;
    }
}
