using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ObservabilityGate.Cli.Tests.Ci;

/// <summary>The part of GitHub's API that a comment needs, on loopback.</summary>
internal sealed class FakeGitHub : IDisposable
{
    private static int _port = 20_000 + (Environment.ProcessId % 20_000);

    private readonly HttpListener _listener;
    private readonly Task _serving;

    public FakeGitHub()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref _port);
            var listener = new HttpListener();
            Address = $"http://127.0.0.1:{port}";
            try
            {
                listener.Prefixes.Add(Address + "/");
                listener.Start();
                _listener = listener;
                break;
            }
            catch (HttpListenerException)
            {
                // Taken: the next one. To close a listener that never started would start it again.
            }
        }

        _serving = Task.Run(Serve);
    }

    public string Address { get; }

    /// <summary>What the token may not do: then every write is answered by 403.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Comments that belong to somebody else, whom the token may not change.</summary>
    public HashSet<long> Foreign { get; } = [];

    public List<(long Id, string Body)> Comments { get; } = [];

    /// <summary>Every write that arrived, as method and path.</summary>
    public ConcurrentQueue<string> Writes { get; } = [];

    public void Dispose()
    {
        _listener.Close();
        _serving.Wait();
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            var (status, body) = Answer(context.Request);
            var bytes = Encoding.UTF8.GetBytes(body);
            context.Response.StatusCode = status;
            await context.Response.OutputStream.WriteAsync(bytes);
            context.Response.Close();
        }
    }

    private (int Status, string Body) Answer(HttpListenerRequest request)
    {
        if (request.Headers["Authorization"] != "Bearer token")
            return (401, "{}");
        if (request.HttpMethod == "GET")
        {
            var page = int.Parse(request.QueryString["page"]!, System.Globalization.CultureInfo.InvariantCulture);
            return (200, new JsonArray([.. Comments.Skip((page - 1) * 100).Take(100).Select(c => (JsonNode)new JsonObject { ["id"] = c.Id, ["body"] = c.Body })]).ToJsonString());
        }

        Writes.Enqueue($"{request.HttpMethod} {request.Url!.AbsolutePath}");
        if (IsReadOnly)
            return (403, "{}");

        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        var body = JsonDocument.Parse(reader.ReadToEnd()).RootElement.GetProperty("body").GetString()!;
        if (request.HttpMethod == "POST")
        {
            Comments.Add((Comments.Count + 1, body));
            return (201, "{}");
        }

        var id = long.Parse(request.Url.Segments[^1], System.Globalization.CultureInfo.InvariantCulture);
        if (Foreign.Contains(id))
            return (403, "{}");
        Comments[Comments.FindIndex(c => c.Id == id)] = (id, body);
        return (200, "{}");
    }
}
