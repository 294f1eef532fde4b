using System.Security.Cryptography;
using System.Text;
using KlyngeSite.Sources;

namespace KlyngeSite.Publishing;

/// <summary>Where the publisher keeps its own things in an output folder. Hosts do not publish folders that begin with a dot.</summary>
internal sealed class PublishPaths(string root)
{
    public const string OwnFolder = ".klynge";

    /// <summary>Ends the name of a file that is being written.</summary>
    public const string Unfinished = ".tmp";

    public string Root { get; } = root;
    public string Own { get; } = Path.Join(root, OwnFolder);

    /// <summary>Says that the folder is ours; without it nothing is written.</summary>
    public string Marker => Path.Join(Own, "lavet-af-klynge");
    public string Lock => Path.Join(Own, "lock");
    public string Manifest => Path.Join(Own, "manifest");
    public string NextManifest => Path.Join(Own, "manifest.next");
    public string Journal => Path.Join(Own, "journal");

    /// <summary>What the last build depended on and said.</summary>
    public string Record => Path.Join(Own, "record");
    public string Stage => Path.Join(Own, "stage");

    public string Published(string path) => Path.Join(Root, path);

    /// <summary>One folder without folders in it: a site has a folder for every page, and making each twice would cost as much as the writing.</summary>
    public string Staged(string path)
    {
        var name = path.Replace('/', FolderMark);
        // A path may be longer than a name: then its digest stands for it.
        return Path.Join(Stage, Encoding.UTF8.GetByteCount(name) <= PathLimits.MostBytesOfAName ? name : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path))));
    }

    /// <summary>Stands for the slash in the names of staged files; no path of a site has it.</summary>
    public const char FolderMark = '~';

    /// <summary>
    /// The first of our own names, below the root, at which lies what we would not have put there: a link, a pipe, a folder for a file.
    /// Null when all are as we left them.
    /// </summary>
    public string? ForeignOwn()
    {
        string[] files = [Marker, Lock, Manifest, NextManifest, Journal, Record, Manifest + Unfinished, NextManifest + Unfinished, Journal + Unfinished, Record + Unfinished];
        var foreign = files.FirstOrDefault(file => FileKinds.Of(file).Kind is FileKind.Folder or FileKind.Other);
        if (foreign is null && FileKinds.Of(Stage).Kind is FileKind.RegularFile or FileKind.Other)
            foreign = Stage;
        return foreign is null ? null : OwnFolder + "/" + Path.GetFileName(foreign);
    }
}
