// needs:
// namespaces: MediatR
// packages: MediatR.Contracts, MediatR

namespace MediatR;

public interface IBaseRequest;

public interface INotification;

public interface IRequest : IBaseRequest;

public interface IRequest<out TResponse> : IBaseRequest;

public interface IStreamRequest<out TResponse>;

public readonly struct Unit : IEquatable<Unit>, IComparable<Unit>, IComparable
{
    public static ref readonly Unit Value => throw null!;
    public static Task<Unit> Task => throw null!;
    public int CompareTo(Unit other) => throw null!;
    int IComparable.CompareTo(object? obj) => throw null!;
    public bool Equals(Unit other) => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public override int GetHashCode() => throw null!;
    public static bool operator ==(Unit first, Unit second) => throw null!;
    public static bool operator !=(Unit first, Unit second) => throw null!;
}
