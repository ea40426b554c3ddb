using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Tests.Outlines;

public sealed class OutlinedTests
{
    [Fact]
    public void WorkThatSucceeds_IsDoneOnce() => Assert.True(Outlined.Run(isOutlined => isOutlined));

    [Fact]
    public void OutlineThatTheCompilerCannotUse_IsReadWhole()
    {
        Assert.False(Outlined.Run(isOutlined => isOutlined ? throw new AggregateException(new InvalidOperationException("unreachable")) : isOutlined));
    }

    [Fact]
    public void FaultOfTheRepository_IsNotTriedAgain()
    {
        var tries = 0;
        Assert.Throws<UnreadableObjectException>(() => Outlined.Run<int>(_ => throw new UnreadableObjectException("abc", $"try {++tries}")));
        Assert.Equal(1, tries);
    }
}
