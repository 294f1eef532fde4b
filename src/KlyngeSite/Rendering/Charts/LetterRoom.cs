using System.Globalization;

namespace KlyngeSite.Rendering.Charts;

/// <summary>How much room letters take. There is no font here: the guess is that of a broad one, so that what fits here fits on a screen.</summary>
internal static class LetterRoom
{
    private const int Broad = 9;

    public static int Of(string text) => new StringInfo(text).LengthInTextElements * Broad;

    /// <summary>The text, or as much of it as there is room for with an ellipsis; empty when not even that has room.</summary>
    public static string Fit(string text, int room)
    {
        if (Of(text) <= room)
            return text;
        var letters = room / Broad - 1;
        return letters < 2 ? "" : new StringInfo(text).SubstringByTextElements(0, letters).TrimEnd() + "…";
    }
}
