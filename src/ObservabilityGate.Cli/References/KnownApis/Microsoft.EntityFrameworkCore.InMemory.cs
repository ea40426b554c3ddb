// needs: Microsoft.EntityFrameworkCore
// namespaces: Microsoft.EntityFrameworkCore
// packages: Microsoft.EntityFrameworkCore.InMemory

namespace Microsoft.EntityFrameworkCore;

public static class InMemoryDbContextOptionsExtensions
{
    public static DbContextOptionsBuilder UseInMemoryDatabase(this DbContextOptionsBuilder optionsBuilder, string databaseName, Action<object>? inMemoryOptionsAction = null) => throw null!;
}
