using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Ci;

/// <summary>
/// The one comment on a pull request: written once, then changed, never stacked. It is a courtesy: nothing that goes wrong here changes a verdict, and a
/// token that may only read is the rule on forks.
/// </summary>
internal sealed class PullRequestComment : IDisposable
{
    private const int PageSize = 100;
    private const int MaximumPages = 10;

    private readonly HttpClient _http;
    private readonly string _repository;
    private readonly long _number;

    /// <param name="api">The address of the API, as GITHUB_API_URL gives it.</param>
    /// <param name="repository"><c>owner/name</c>.</param>
    /// <param name="number">The pull request.</param>
    /// <param name="token">The token of the job.</param>
    public PullRequestComment(Uri api, string repository, long number, string token)
    {
        _repository = repository;
        _number = number;
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(api.AbsoluteUri.TrimEnd('/') + "/"), Timeout = TimeSpan.FromSeconds(15) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("obsgate");
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/vnd.github+json");
    }

    /// <summary>What the environment of a job on a pull request says; null where there is nothing to comment on.</summary>
    public static PullRequestComment? In(Func<string, string?> environment, long? number)
    {
        // A pasted secret often ends with a line end; what else is no token is not sent.
        var token = environment("OBSGATE_TOKEN")?.Trim();
        var repository = environment("GITHUB_REPOSITORY");
        if (number is not { } pull || string.IsNullOrEmpty(token) || token.Any(c => c is <= ' ' or > '~') || repository is null || repository.Count(c => c == '/') != 1 || repository.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.')))
            return null;

        return Uri.TryCreate(environment("GITHUB_API_URL") ?? "https://api.github.com", UriKind.Absolute, out var api) && (api.Scheme == Uri.UriSchemeHttps || api.IsLoopback)
            ? new(api, repository, pull, token)
            : null;
    }

    /// <summary>Writes the comment, or changes the one that is there.</summary>
    /// <param name="body">What it says; its first line is how it is found again, and invisible when rendered.</param>
    /// <param name="isNews">False where nothing needs to be said: then only a comment that is there already is changed.</param>
    /// <returns>Why nothing was written, or null.</returns>
    public string? Put(string body, bool isNews)
    {
        try
        {
            foreach (var (id, before) in Own())
            {
                if (before == body)
                    return null;

                // Anybody can write our marker; only what the token may change is ours.
                var status = Send(HttpMethod.Patch, $"repos/{_repository}/issues/comments/{id}", body);
                if (status == HttpStatusCode.OK)
                    return null;
                if (status is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
                    return $"the comment was not changed: the API answered {(int)status}";
            }

            if (!isNews)
                return null;

            var created = Send(HttpMethod.Post, $"repos/{_repository}/issues/{_number}/comments", body);
            return created switch
            {
                HttpStatusCode.Created => null,
                HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Unauthorized => "no comment was written: the token may not (on a fork it only reads; elsewhere the job needs 'pull-requests: write')",
                _ => $"no comment was written: the API answered {(int)created}",
            };
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return $"no comment was written: {e.Message}";
        }
    }

    public void Dispose() => _http.Dispose();

    private IEnumerable<(long Id, string Body)> Own()
    {
        for (var page = 1; page <= MaximumPages; page++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"repos/{_repository}/issues/{_number}/comments?per_page={PageSize}&page={page}");
            using var response = _http.Send(request);
            if (!response.IsSuccessStatusCode)
                yield break;

            using var stream = response.Content.ReadAsStream();
            using var document = JsonDocument.Parse(stream);
            foreach (var comment in document.RootElement.EnumerateArray())
            {
                if (comment.GetProperty("body").GetString() is { } body && body.StartsWith(MarkdownReporter.Marker, StringComparison.Ordinal))
                    yield return (comment.GetProperty("id").GetInt64(), body.ReplaceLineEndings("\n"));
            }

            if (document.RootElement.GetArrayLength() < PageSize)
                yield break;
        }
    }

    private HttpStatusCode Send(HttpMethod method, string path, string body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(new Dictionary<string, string> { ["body"] = body }) };
        using var response = _http.Send(request);
        return response.StatusCode;
    }
}
