namespace KlyngeSite.Outputs;

/// <summary>Where the editors' form lies beside the pages. No build writes it: <c>klynge admin</c> does.</summary>
internal static class EditorPlace
{
    public const string Folder = "admin";
    public const string Address = "/" + Folder + "/";
}
