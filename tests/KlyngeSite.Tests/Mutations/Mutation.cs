using System.Text;

namespace KlyngeSite.Tests.Mutations;

/// <summary>A way in which people break a file, and the finding that it must give.</summary>
/// <param name="Break">Does it, and says where: the path below <c>content/</c> and the line (0 for the file as a whole).</param>
/// <param name="Person">Why a person must decide what is right; null when the finding says enough to mend it by rote.</param>
internal sealed record Mutation(string Name, string Code, Func<MutatedSite, (string Path, int Line)> Break, string? Person)
{
    /// <summary>
    /// Replaces a text that stands exactly once in the file. The finding is expected on the first line that differs, or on the one
    /// that holds <paramref name="on"/>.
    /// </summary>
    public static Mutation Edit(string name, string code, string file, string find, string with, string? on = null, string? person = null) =>
        new(name, code, site =>
        {
            var before = site.Read(file);
            Once(before, find, file);
            var after = before.Replace(find, with, StringComparison.Ordinal);
            site.Write(file, after);
            if (on is not null)
                Once(after, on, file);
            return (file, LineOf(after, on is null ? FirstDifference(before, after) : after.IndexOf(on, StringComparison.Ordinal)));
        }, person);

    /// <summary>Adds a paragraph at the end.</summary>
    public static Mutation Append(string name, string code, string file, string paragraph, string? person = null) =>
        new(name, code, site =>
        {
            var before = site.Read(file).TrimEnd() + "\n\n";
            site.Write(file, before + paragraph + "\n");
            return (file, LineOf(before + paragraph, before.Length));
        }, person);

    public static Mutation Moved(string name, string code, string from, string to, string? person = null) =>
        new(name, code, site =>
        {
            site.Move(from, to);
            return (to, 0);
        }, person);

    public static Mutation Added(string name, string code, string file, byte[] bytes, string? person = null) =>
        new(name, code, site =>
        {
            Assert.False(site.Has(file));
            site.WriteBytes(file, bytes);
            return (file, 0);
        }, person);

    /// <summary>Saves a file in another encoding.</summary>
    public static Mutation Saved(string name, string code, string file, Encoding encoding, int line) =>
        new(name, code, site =>
        {
            site.WriteBytes(file, [.. encoding.GetPreamble(), .. encoding.GetBytes(site.Read(file))]);
            return (file, line);
        }, null);

    private static void Once(string text, string find, string file)
    {
        var first = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(first >= 0, $"{file} does not hold '{find}'");
        Assert.True(text.IndexOf(find, first + 1, StringComparison.Ordinal) < 0, $"{file} holds '{find}' more than once");
    }

    private static int FirstDifference(string before, string after)
    {
        var at = 0;
        while (at < before.Length && at < after.Length && before[at] == after[at])
            at++;
        return at;
    }

    private static int LineOf(string text, int offset) => text.AsSpan(0, offset).Count('\n') + 1;
}
