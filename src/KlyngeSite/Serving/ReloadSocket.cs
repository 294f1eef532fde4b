using System.Net.WebSockets;

namespace KlyngeSite.Serving;

/// <summary>One open page of the preview: told of the present moment, and of each that follows, until it is closed.</summary>
internal static class ReloadSocket
{
    /// <param name="path">The path of the page, as <see cref="RequestGuard.PathOf"/> gives it.</param>
    public static async Task RunAsync(WebSocket socket, string path, PreviewState state, CancellationToken stop)
    {
        var closed = DrainAsync(socket, stop);
        while (!closed.IsCompleted)
        {
            // Taken before sending: what happens meanwhile is not missed, and a slow page skips moments.
            var (moment, past) = state.Watch();
            await socket.SendAsync(StateMessage.For(moment, path), WebSocketMessageType.Text, endOfMessage: true, stop);
            await Task.WhenAny(past, closed);
        }
        await closed;
    }

    /// <summary>A page has nothing to say; reading shows that it is gone.</summary>
    private static async Task DrainAsync(WebSocket socket, CancellationToken stop)
    {
        var ignored = new byte[256];
        while ((await socket.ReceiveAsync(ignored, stop)).MessageType != WebSocketMessageType.Close)
        {
            // Nothing is expected.
        }
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, stop);
    }
}
