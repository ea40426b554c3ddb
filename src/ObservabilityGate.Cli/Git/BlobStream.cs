using System.Diagnostics;
using System.Text;

namespace ObservabilityGate.Cli.Git;

/// <summary>Blobs through one long-living <c>git cat-file --batch</c>: a request is a line, so any number of blobs costs one process.</summary>
internal sealed class BlobStream(GitProgram program) : IDisposable
{
    private readonly Lock _gate = new();
    private Process? _process;
    private Task<string>? _complaints;
    private BufferedStream? _output;

    /// <exception cref="UnreadableObjectException">The object is missing, damaged or no blob.</exception>
    public byte[] Read(string id)
    {
        lock (_gate)
        {
            try
            {
                return Request(id);
            }
            catch (IOException e)
            {
                // git leaves when it meets a damaged object, and old versions when a lazy fetch is refused; the next request starts it anew.
                throw new UnreadableObjectException(id, Stop() is { Length: > 0 } said ? said : e.Message, e);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
            Stop();
    }

    private byte[] Request(string id)
    {
        var process = _process ??= StartProcess();
        process.StandardInput.BaseStream.Write(Encoding.ASCII.GetBytes(id + "\n"));
        process.StandardInput.BaseStream.Flush();
        var header = ReadLine();
        var words = header.Split(' ');
        if (words.Length != 3)
            throw new UnreadableObjectException(id, words is [_, "missing"] ? "it is not in this clone" : header);
        var size = long.Parse(words[2]);
        if (size > Array.MaxLength)
            throw new IOException($"it has {size} bytes, more than can be held in memory");
        var content = new byte[size];
        _output!.ReadExactly(content);
        _output.ReadByte();
        return words[1] == "blob" ? content : throw new UnreadableObjectException(id, $"it is a {words[1]}, not a blob");
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var next = _output!.ReadByte(); next != '\n'; next = _output.ReadByte())
            line.Append(next >= 0 ? (char)next : throw new EndOfStreamException("git cat-file ended"));
        return line.ToString();
    }

    private Process StartProcess()
    {
        var process = program.Start("cat-file", "--batch");
        _complaints = process.StandardError.ReadToEndAsync();
        _output = new BufferedStream(process.StandardOutput.BaseStream, 64 * 1024);
        return process;
    }

    /// <summary>Ends the process and returns what it complained about.</summary>
    private string Stop()
    {
        if (_process is not { } process)
            return "";
        // It only reads, so nothing is lost; closing its input would not end it while it waits for us to take a large answer.
        process.Kill();
        process.WaitForExit();
        var said = _complaints!.GetAwaiter().GetResult();
        _output!.Dispose();
        process.Dispose();
        _process = null;
        return said;
    }
}
