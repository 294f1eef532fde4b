using System.Globalization;
using System.Text;
using KlyngeSite.Diagnostics;
using KlyngeSite.Diagnostics.Printing;
using KlyngeSite.Text;

namespace KlyngeSite.Editing.Due;

/// <summary>The list as text for editors, and as JSON for programs. Everything from files is masked, cut and made printable.</summary>
internal static class DuePrinter
{
    /// <summary>Raised when a field changes its meaning; fields may be added.</summary>
    private const int Version = 1;

    public static string Text(IEnumerable<DueSection> list)
    {
        var text = new StringBuilder();
        foreach (var section in list)
        {
            text.Append(CultureInfo.InvariantCulture, $"{section.Title} ({DanishNumber.Of(section.Items.Length)})\n");
            foreach (var item in section.Items)
            {
                var day = item.Day is { } date ? $" ({date.Danish})" : "";
                text.Append(CultureInfo.InvariantCulture, $"  {Shown(item.Place.Source.Path)}:{item.Place.Line}: {Shown(item.Title)}{day}\n    {Shown(item.ToDo)}\n");
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <param name="unread">How many files are not in it because they could not be read.</param>
    public static string Json(IEnumerable<DueSection> list, DateOnly asOf, int unread) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("asOf", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("unreadFiles", unread);
        json.WriteStartArray("sections");
        foreach (var section in list)
        {
            json.WriteStartObject();
            json.WriteString("key", section.Key);
            json.WriteString("title", section.Title);
            json.WriteStartArray("items");
            foreach (var item in section.Items)
            {
                json.WriteStartObject();
                json.WriteString("file", Shown(item.Place.Source.Path));
                json.WriteNumber("line", item.Place.Line);
                json.WriteString("kind", item.Kind);
                json.WriteString("id", Shown(item.Id));
                json.WriteString("title", Shown(item.Title));
                json.WriteString("date", item.Day?.Iso);
                json.WriteString("toDo", Shown(item.ToDo));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Shown(string text) => SafeText.Printable(ShortText.Message(CprShape.Mask(text)));
}
