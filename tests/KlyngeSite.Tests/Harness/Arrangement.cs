using System.Diagnostics;
using System.Net.Sockets;

namespace KlyngeSite.Tests.Harness;

/// <summary>
/// The lines of an <c>arrange.txt</c>, done to a site before it is built: <c>link PATH TARGET</c>, <c>pipe PATH</c>, <c>delete PATH</c>,
/// <c>text PATH WORDS</c>, <c>repeat PATH COUNT WORDS</c>, <c>bytes PATH HEX</c>, <c>name FOLDER HEX</c> (an empty file whose name is those bytes),
/// <c>sparse PATH SIZE</c>, <c>socket PATH</c>, <c>output PATH</c>, <c>build</c>, <c>busy</c>.
/// </summary>
internal sealed class Arrangement : IDisposable
{
    private readonly List<IDisposable> held = [];

    public static Arrangement Apply(string file, TestSite site)
    {
        var arrangement = new Arrangement();
        foreach (var line in File.Exists(file) ? File.ReadAllLines(file) : [])
        {
            if (line.Length > 0 && !line.StartsWith('#'))
                arrangement.Do(line.Split(' ', 4), site);
        }
        return arrangement;
    }

    public void Dispose() => held.ForEach(one => one.Dispose());

    private void Do(string[] words, TestSite site)
    {
        string At(int word) => Path.Join(site.Root, words[word]);
        switch (words[0])
        {
            case "link":
                File.CreateSymbolicLink(At(1), words[2]);
                break;
            case "pipe":
                Process.Start("mkfifo", [At(1)]).WaitForExit();
                break;
            case "delete" when Directory.Exists(At(1)):
                Directory.Delete(At(1), recursive: true);
                break;
            case "delete":
                File.Delete(At(1));
                break;
            case "text":
                site.Write(words[1], string.Join(' ', words[2..]));
                break;
            case "repeat":
                var count = int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture);
                File.AppendAllText(At(1), string.Concat(Enumerable.Repeat(words[3].Replace("\\n", "\n", StringComparison.Ordinal), count)));
                break;
            case "bytes":
                Directory.CreateDirectory(Path.GetDirectoryName(At(1))!);
                File.WriteAllBytes(At(1), Convert.FromHexString(words[2]));
                break;
            case "name":
                held.Add(new RawName(At(1), words[2]));
                break;
            case "sparse":
                using (var sparse = File.Create(At(1)))
                    sparse.SetLength(long.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture));
                break;
            case "socket":
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                held.Add(socket);
                socket.Bind(new UnixDomainSocketEndPoint(At(1)));
                break;
            case "output":
                site.Output = At(1);
                break;
            case "build":
                site.Built();
                break;
            case "busy":
                held.Add(new FileStream(Path.Join(site.Output, ".klynge", "lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None));
                break;
            default:
                throw new InvalidOperationException($"'{words[0]}' is nothing to arrange.");
        }
    }

    /// <summary>A file whose name is no UTF-8: .NET can neither make nor remove it, so the shell does.</summary>
    private sealed class RawName : IDisposable
    {
        private readonly string path;

        public RawName(string folder, string hex)
        {
            path = $"{folder}/{string.Concat(Convert.FromHexString(hex).Select(b => "\\" + Convert.ToString(b, 8).PadLeft(3, '0')))}";
            Run(": > \"$(printf \"$1\")\"");
        }

        public void Dispose() => Run("rm -f \"$(printf \"$1\")\"");

        private void Run(string script) => Process.Start("sh", ["-c", script, "sh", path]).WaitForExit();
    }
}
