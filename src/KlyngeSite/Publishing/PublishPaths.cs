namespace KlyngeSite.Publishing;

/// <summary>Where the publisher keeps its own things in an output folder. Hosts do not publish folders that begin with a dot.</summary>
internal sealed class PublishPaths(string root)
{
    public const string OwnFolder = ".klynge";

    public string Root { get; } = root;
    public string Own { get; } = Path.Join(root, OwnFolder);

    /// <summary>Says that the folder is ours; without it nothing is written.</summary>
    public string Marker => Path.Join(Own, "lavet-af-klynge");
    public string Lock => Path.Join(Own, "lock");
    public string Manifest => Path.Join(Own, "manifest");
    public string NextManifest => Path.Join(Own, "manifest.next");
    public string Journal => Path.Join(Own, "journal");
    public string Stage => Path.Join(Own, "stage");

    public string Published(string path) => Path.Join(Root, path);

    /// <summary>One folder without folders in it: a site has a folder for every page, and making each twice would cost as much as the writing.</summary>
    public string Staged(string path) => Path.Join(Stage, path.Replace('/', FolderMark));

    /// <summary>Stands for the slash in the names of staged files; no path of a site has it.</summary>
    public const char FolderMark = '~';
}
