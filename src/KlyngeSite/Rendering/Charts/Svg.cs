using System.Globalization;
using System.Text;
using KlyngeSite.Text;

namespace KlyngeSite.Rendering.Charts;

/// <summary>Where a text stands by its place.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>
/// A drawing in the making: whole units, <see cref="Width"/> of them across, texts escaped. Each mark has a class for the theme and paint of its own, so that it can be read
/// without a stylesheet as well.
/// </summary>
internal sealed class Svg
{
    /// <summary>As many as a small phone has pixels; a wider screen draws the same larger, with smaller letters.</summary>
    public const int Width = 320;

    /// <summary>Of letters, in units; room is made for this, and a theme may take less.</summary>
    public const int Letter = 15;

    private static readonly Dictionary<string, string> Paints = new(StringComparer.Ordinal)
    {
        ["axis"] = """stroke="currentColor" stroke-width=".5" """,
        ["trace"] = """fill="none" stroke="currentColor" stroke-width="1.5" """,
        ["median"] = """stroke="currentColor" stroke-dasharray="6 4" """,
        ["limit"] = """fill="none" stroke="currentColor" stroke-dasharray="5 3" """,
        ["limit outer"] = """fill="none" stroke="currentColor" """,
        ["event"] = """stroke="currentColor" """,
        ["ghost"] = """fill="none" stroke="currentColor" stroke-dasharray="2 4" """,
        ["range"] = """fill="none" stroke="currentColor" stroke-width="2" """,
        ["zone"] = """fill="currentColor" fill-opacity=".1" """,
        ["bar"] = """fill="currentColor" fill-opacity=".7" """,
        ["p"] = """fill="currentColor" """,
        ["before"] = """fill="#fff" stroke="currentColor" stroke-width="1.5" """,
        ["flag"] = """fill="#fff" stroke="currentColor" """,
        ["cross"] = """fill="none" stroke="currentColor" """,
    };

    private readonly StringBuilder body = new();

    public void Line(string name, int x1, int y1, int x2, int y2) => Mark("line", name, $"x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"");

    public void Path(string name, string data) => Mark("path", name, $"d=\"{data}\"");

    public void Circle(string name, int x, int y, int r) => Mark("circle", name, $"cx=\"{x}\" cy=\"{y}\" r=\"{r}\"");

    public void Box(string name, int x, int y, int width, int height) => Mark("rect", name, $"x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"");

    /// <param name="name">strong, hot, or null.</param>
    public void Text(string text, int x, int y, Anchor anchor = Anchor.Start, string? name = null)
    {
        body.Append("<text");
        if (name is not null)
            body.Append(CultureInfo.InvariantCulture, $" class=\"{name}\" font-weight=\"700\"");
        body.Append(CultureInfo.InvariantCulture, $" x=\"{x}\" y=\"{y}\"");
        if (anchor != Anchor.Start)
            body.Append(anchor == Anchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        body.Append('>').Append(Html.Escape(text)).Append("</text>\n");
    }

    /// <summary>The whole drawing.</summary>
    public Html Close(int height, SvgFrame frame)
    {
        var id = Html.Escape(frame.Id);
        var alone = frame.IsAlone
            ? string.Create(CultureInfo.InvariantCulture, $" xmlns=\"http://www.w3.org/2000/svg\" width=\"{2 * Width}\" height=\"{2 * height}\" font-family=\"sans-serif\" font-size=\"9\" color=\"#24121f\" fill=\"#24121f\"")
            : "";
        // A viewer may be dark around it.
        var ground = frame.IsAlone ? "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" : "";
        return new(string.Create(CultureInfo.InvariantCulture,
            $"<svg class=\"chart\"{alone} viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">\n<title id=\"{id}-t\">{Html.Escape(frame.Title)}</title>\n<desc id=\"{id}-d\">{Html.Escape(frame.Description)}</desc>\n{ground}{body}</svg>"));
    }

    private void Mark(string element, string name, FormattableString place) =>
        body.Append(CultureInfo.InvariantCulture, $"<{element} class=\"{name}\" ").Append(Paints.GetValueOrDefault(name)).Append(place.ToString(CultureInfo.InvariantCulture)).Append("/>\n");
}

/// <summary>What a drawing is called.</summary>
/// <param name="Id">Begins the ids of its title and description; each once on a page.</param>
/// <param name="IsAlone">For a file of its own, without a page and its stylesheet.</param>
internal sealed record SvgFrame(string Id, string Title, string Description, bool IsAlone = false);
