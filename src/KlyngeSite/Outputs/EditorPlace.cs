using KlyngeSite.Rendering.Views;

namespace KlyngeSite.Outputs;

/// <summary>Where the editors' form lies beside the pages. No build writes it: <c>klynge admin</c> does.</summary>
internal static class EditorPlace
{
    public const string Address = DoorsView.EditorPath;

    public static string Folder => Address.Trim('/');
}
