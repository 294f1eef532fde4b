using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using KlyngeSite.Serving;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Serving;

/// <summary>The real server, asked over a bare socket as no browser would.</summary>
public sealed class RawSocketTests : IAsyncLifetime, IDisposable
{
    private readonly TestSite site = TestSite.Small();
    private PreviewRun? run;
    private PreviewServer? server;

    public async Task InitializeAsync()
    {
        File.WriteAllText(Path.Join(site.Root, "hemmelig.txt"), "hemmelig");
        run = new PreviewRun(site);
        await run.UntilFreshAsync();
        server = await PreviewServer.StartAsync(18_000, run.State, CancellationToken.None);
        Assert.NotNull(server);
    }

    public async Task DisposeAsync()
    {
        await server!.DisposeAsync();
        await run!.DisposeAsync();
    }

    public void Dispose() => site.Dispose();

    public static TheoryData<string, string> Hostile
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var target in new[]
            {
                "/../hemmelig.txt", "/..", "/%2e%2e/hemmelig.txt", "/%2e%2e%2fhemmelig.txt", "/..%2fhemmelig.txt", "/..%5chemmelig.txt", "/..\\hemmelig.txt", "/content/../../hemmelig.txt",
                "/a/../../../../../../../../etc/passwd", "//etc/passwd", "/%00", "/index.html%00.txt", "/%c0%ae%c0%ae/hemmelig.txt", "/%", "/%u002e", "/\u0001", "/content/site.yml", "/theme/pages/emne.html",
                "/hemmelig.txt", "/.klynge/manifest", "/.klynge/lock", "/_headers", "/_redirects", "/.git/config", "file:///etc/passwd", "http://evil.example/", "http://localhost:PORT/../hemmelig.txt", "*", "",
            })
            {
                cases.Add($"GET {target} HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n", target);
            }
            foreach (var (request, name) in new[]
            {
                ("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "foreign host"),
                ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "no host"),
                ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "two hosts"),
                ("GET / HTTP/1.0\r\n\r\n", "no host, 1.0"),
                ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: http://evil.example\r\nConnection: close\r\n\r\n", "foreign origin"),
                ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: null\r\nConnection: close\r\n\r\n", "origin null"),
                ("POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc", "post"),
                ("CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nConnection: close\r\n\r\n", "connect"),
                ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n", "smuggling"),
                ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nabcde\r\n0\r\n\r\n", "a body"),
                ("GET / HTTP/9.9\r\nHost: localhost:PORT\r\n\r\n", "version"),
                ("\u0016\u0003\u0001\u0002\r\n\r\n", "TLS"),
                ($"GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: {new string('a', 100_000)}\r\nConnection: close\r\n\r\n", "huge header"),
                ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"X{i}: y\r\n")) + "\r\n", "many headers"),
                ($"GET /{new string('a', 100_000)} HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "long target"),
                ("GET /.klynge/socket?side=/ HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n", "socket without upgrade"),
                (Upgrade("/.klynge/socket?side=/", "localhost:PORT", "http://evil.example"), "socket from elsewhere"),
                (Upgrade("/.klynge/socket?side=/", "evil.example", "http://evil.example"), "socket of a rebound name"),
                (Upgrade("/.klynge/socket?side=/", "localhost:PORT", null), "socket of nobody"),
                (Upgrade("/.klynge/socket?side=../../x", "localhost:PORT", "http://localhost:PORT"), "socket for no page"),
                (Upgrade("/.klynge/socket", "localhost:PORT", "http://localhost:PORT"), "socket for nothing"),
            })
            {
                cases.Add(request, name);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Is_refused_and_the_server_goes_on(string request, string name)
    {
        var answer = await AskAsync(request);
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 505", StringComparison.Ordinal), $"{name}: {answer.Split('\r')[0]}");
        Assert.DoesNotContain("hemmelig", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Root, answer, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await AskAsync("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_has_the_length_and_no_body()
    {
        var head = await AskAsync("HEAD / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n");
        Assert.EndsWith("\r\n\r\n", head, StringComparison.Ordinal);
        var body = await AskAsync("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nConnection: close\r\n\r\n");
        Assert.Contains($"Content-Length: {Encoding.UTF8.GetByteCount(body[(body.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..])}\r\n", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_ours_may_open_the_socket() =>
        Assert.StartsWith("HTTP/1.1 101 ", await AskAsync(Upgrade("/.klynge/socket?side=/", "localhost:PORT", "http://localhost:PORT"), bytes: 20), StringComparison.Ordinal);

    [Fact]
    public void Other_machines_cannot_reach_it()
    {
        var heard = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(place => place.Port == server!.Port).ToList();
        Assert.NotEmpty(heard);
        Assert.All(heard, place => Assert.True(IPAddress.IsLoopback(place.Address), place.ToString()));
    }

    [Fact]
    public async Task A_taken_port_gives_the_next_free_one()
    {
        await using var second = await PreviewServer.StartAsync(server!.Port, run!.State, CancellationToken.None);
        Assert.True(second!.Port > server.Port);
    }

    private static string Upgrade(string target, string host, string? origin) =>
        $"GET {target} HTTP/1.1\r\nHost: {host}\r\n{(origin is null ? "" : $"Origin: {origin}\r\n")}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Version: 13\r\n\r\n";

    /// <summary>Sends and reads until the server closes, or so many bytes.</summary>
    private async Task<string> AskAsync(string request, int bytes = int.MaxValue)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server!.Port, patience.Token);
        await using var stream = client.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request.Replace("PORT", $"{server.Port}", StringComparison.Ordinal)), patience.Token);
            var buffer = new byte[4096];
            while (answer.Length < bytes && await stream.ReadAsync(buffer, patience.Token) is var read and > 0)
                answer.Write(buffer, 0, read);
        }
        catch (IOException)
        {
            // The server hung up before all was sent.
        }
        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
