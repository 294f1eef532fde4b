using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.AspNetCore.WebSockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace KlyngeSite.Serving;

/// <summary>Kestrel on this machine's own addresses, and nothing around it: no host, no configuration, no log.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>How many ports are tried when the first is taken.</summary>
    private const int Tries = 20;

    private readonly KestrelServer kestrel;
    private readonly CancellationTokenSource ended = new();

    private PreviewServer(KestrelServer kestrel, int port) => (this.kestrel, Port) = (kestrel, port);

    public int Port { get; }

    /// <summary>Starts on the port or the next free one; null when none of those tried is free.</summary>
    public static async Task<PreviewServer?> StartAsync(int port, PreviewState state, CancellationToken stop)
    {
        for (var candidate = port; candidate < port + Tries && candidate <= ushort.MaxValue; candidate++)
        {
            var server = new PreviewServer(NewKestrel(candidate), candidate);
            try
            {
                await server.kestrel.StartAsync(new Application(candidate, state, server.ended.Token), stop);
                return server;
            }
            catch (IOException e) when (e.InnerException is AddressInUseException)
            {
                await server.DisposeAsync();
            }
        }
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        // A reader who is in the middle of something is not waited for.
        await kestrel.StopAsync(new CancellationToken(canceled: true));
        kestrel.Dispose();
        ended.Dispose();
    }

    private static KestrelServer NewKestrel(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxConcurrentConnections = 256;
        options.Limits.MaxConcurrentUpgradedConnections = 64;
        options.Limits.MaxRequestBodySize = 0;
        options.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new(Options.Create(options), transport, NullLoggerFactory.Instance);
    }

    private sealed class Application : IHttpApplication<HttpContext>
    {
        private readonly Responder responder;
        private readonly RequestGuard guard;
        private readonly PreviewState state;
        private readonly CancellationToken ended;
        private readonly WebSocketMiddleware sockets;

        public Application(int port, PreviewState state, CancellationToken ended)
        {
            guard = new(port);
            responder = new(guard, state);
            (this.state, this.ended) = (state, ended);
            sockets = new(AnswerAsync, Options.Create(new WebSocketOptions()), NullLoggerFactory.Instance);
        }

        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
            // Nothing is held.
        }

        public Task ProcessRequestAsync(HttpContext context) => sockets.Invoke(context);

        private async Task AnswerAsync(HttpContext context)
        {
            var request = new WireRequest(context.Request.Method, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
                context.Request.Headers.Host, context.Request.Headers.Origin,
                context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true && !context.WebSockets.IsWebSocketRequest);
            try
            {
                if (context.WebSockets.IsWebSocketRequest && guard.Refusal(request) is null && context.Request.Path == PreviewFiles.Socket)
                    await TalkAsync(context);
                else
                    await WriteAsync(responder.Answer(request), context.Response, isHead: request.Method == "HEAD");
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or WebSocketException or ConnectionResetException)
            {
                // The reader is gone, or the preview is.
            }
        }

        private async Task TalkAsync(HttpContext context)
        {
            // A page elsewhere can open a socket without a question asked; a browser always says where it comes from.
            if (context.Request.Headers.Origin.Count == 0 || RequestGuard.PathOf(context.Request.Query["side"].ToString()) is not { } path)
            {
                await WriteAsync(Responder.Refused(403, "En anden side må ikke lytte med."), context.Response, isHead: false);
                return;
            }
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            using var either = CancellationTokenSource.CreateLinkedTokenSource(ended, context.RequestAborted);
            await ReloadSocket.RunAsync(socket, path, state, either.Token);
        }

        private static async Task WriteAsync(WireAnswer answer, HttpResponse response, bool isHead)
        {
            response.StatusCode = answer.Status;
            response.ContentType = answer.ContentType;
            response.ContentLength = answer.Body.Length;
            foreach (var (name, value) in answer.Headers)
                response.Headers[name] = value;
            if (!isHead)
                await response.Body.WriteAsync(answer.Body);
        }
    }
}
