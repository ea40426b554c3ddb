namespace ObservabilityGate.Cli.Commands;

/// <summary>One line on standard error that says how far long work is; nothing where standard error is no terminal.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(100);
    private readonly TimeProvider _time;
    private readonly TextWriter? _output;
    private readonly Lock _lock = new();
    private long _last;
    private int _width;

    public ProgressLine(TextWriter? output, TimeProvider time)
    {
        _output = output;
        _time = time;
        _last = time.GetTimestamp();
    }

    public static ProgressLine OnTerminal() => new(Console.IsErrorRedirected ? null : Console.Error, TimeProvider.System);

    public void Report(string stage, int done, int total)
    {
        if (_output is null)
            return;

        lock (_lock)
        {
            if (_time.GetElapsedTime(_last) < _interval)
                return;

            _last = _time.GetTimestamp();
            var text = $"{stage} {done}/{total}";
            _output.Write("\r" + text.PadRight(_width));
            _width = text.Length;
        }
    }

    public void Dispose()
    {
        if (_width > 0)
            _output?.Write("\r" + new string(' ', _width) + "\r");
    }
}
