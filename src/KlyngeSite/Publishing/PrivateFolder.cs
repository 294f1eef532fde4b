namespace KlyngeSite.Publishing;

/// <summary>A folder for a while, among the system's temporary ones and nobody else's to read; gone when disposed, with all that is in it.</summary>
internal sealed class PrivateFolder : IDisposable
{
    /// <summary>Programs that are killed may hold a file for a moment yet.</summary>
    private const int Tries = 20;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("klynge-haefte-");

    public string FullPath => folder.FullName;

    /// <summary>Writes a file over what lies there. Only whoever runs the program can put a link in its way.</summary>
    /// <param name="path">Below the folder, with forward slashes.</param>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Path.Join(FullPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Null when there is no such file.</summary>
    public byte[]? Read(string path) => Path.Join(FullPath, path) is var file && File.Exists(file) ? File.ReadAllBytes(file) : null;

    public void Delete(string path) => File.Delete(Path.Join(FullPath, path));

    public void Dispose()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception e) when (WriteFault.Is(e) && attempt < Tries)
            {
                Thread.Sleep(50);
            }
            catch (Exception e) when (WriteFault.Is(e))
            {
                // It lies among the system's temporary folders, which the system empties.
                return;
            }
        }
    }
}
