using System.Text;
using KlyngeSite.Content;
using KlyngeSite.Forms;
using KlyngeSite.Publishing;
using KlyngeSite.Sources;
using KlyngeSite.Text;
using Microsoft.Win32.SafeHandles;

namespace KlyngeSite.Editing;

/// <summary>
/// The folder of content as editors' commands write to it: new files only, right in the folder of their kind, and through no link below
/// the content folder. What that folder itself is reached through is the user's own choice.
/// </summary>
internal sealed class ContentFolder(string root)
{
    /// <summary>The id in a file's name, as it would be if the name were right: two that look alike are one on Windows and a Mac.</summary>
    private static string IdOf(string path) => Slug.From(Path.GetFileName(path).TrimStart('.').Split('.')[0]);

    /// <summary>The path of an item's file from the current folder; from the content folder when that lies on another disk.</summary>
    public string Shown(NewItem item)
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(Path.Join(root, item.Path)));
        return Path.IsPathRooted(path) ? item.Path : path.Replace('\\', '/');
    }

    /// <summary>Whether a file of the kind has the id, or one that differs by case or the form of letters only.</summary>
    public bool IsTaken(ContentKind kind, string id)
    {
        var folder = Path.Join(root, kind.Source);
        try
        {
            return FileKinds.Of(folder).Kind == FileKind.Folder && Directory.EnumerateFileSystemEntries(folder).Any(entry => IdOf(entry) == id);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            // A folder that cannot be listed may still be written to, and writing overwrites nothing.
            return false;
        }
    }

    /// <summary>Writes a new file. Null when it is written; otherwise, in Danish, why it is not.</summary>
    public string? Write(NewItem item, string text)
    {
        var folder = Path.Join(root, item.Kind.Source);
        if (FileKinds.Of(folder).Kind is FileKind.RegularFile or FileKind.Other)
            return $"'{item.Kind.Source}' er en fil eller en genvej (link) og ikke en mappe.";
        var file = Path.Join(root, item.Path);
        try
        {
            Directory.CreateDirectory(folder);
            // A link in the file's place, also one that leads nowhere, is an error.
            using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
            return Fill(handle, file, text);
        }
        catch (Exception e) when (WriteFault.Is(e))
        {
            return FileKinds.Of(file).Kind == FileKind.Missing ? WriteFault.Tell(e).Message : "Der ligger allerede noget med det navn.";
        }
    }

    /// <summary>A file that cannot be written to its end is removed again.</summary>
    private static string? Fill(SafeFileHandle handle, string file, string text)
    {
        try
        {
            RandomAccess.Write(handle, Encoding.UTF8.GetBytes(text), 0);
            return null;
        }
        catch (Exception e) when (WriteFault.Is(e) || e is ArgumentOutOfRangeException)
        {
            File.Delete(file);
            // A number out of range is what .NET makes of the system's "file too large".
            return WriteFault.Tell(e is ArgumentOutOfRangeException ? new IOException(e.Message, WriteFault.FileTooLarge) : e).Message;
        }
    }
}
