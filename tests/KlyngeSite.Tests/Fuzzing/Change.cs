namespace KlyngeSite.Tests.Fuzzing;

/// <summary>One change to the files of a site. Any of several may be left out and the rest still be done, so that a failure can be made small.</summary>
/// <param name="Path">Below the site's folder, such as <c>content/site.yml</c>.</param>
internal abstract record Change(string Path)
{
    public abstract void Do(IDictionary<string, byte[]> files);
}

/// <summary>Bytes in the place of others; in a file that has become too short, at its end.</summary>
internal sealed record Splice(string Path, int At, int Remove, byte[] Insert) : Change(Path)
{
    public override void Do(IDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(Path, out var old))
            return;
        var at = Math.Min(At, old.Length);
        files[Path] = [.. old.AsSpan(0, at), .. Insert, .. old.AsSpan(Math.Min(at + Remove, old.Length))];
    }

    public override string ToString() => $"{Path}: at {At} {Remove} bytes become {Insert.Length}";
}

internal sealed record Gone(string Path) : Change(Path)
{
    public override void Do(IDictionary<string, byte[]> files) => files.Remove(Path);
}

internal sealed record Copied(string From, string Path) : Change(Path)
{
    public override void Do(IDictionary<string, byte[]> files)
    {
        if (files.TryGetValue(From, out var bytes))
            files[Path] = bytes;
    }
}
