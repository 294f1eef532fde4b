using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KlyngeSite.Content;
using KlyngeSite.Text;

namespace KlyngeSite.Linking;

/// <summary>What a link in a text points at, told apart by its form alone. Every address that a page prints has passed here.</summary>
internal abstract partial record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>Another item: <c>emne:fald</c>, <c>interview:doc7#udbytte</c>.</summary>
    internal sealed record Item(string Kind, string Id, string? Fragment) : LinkTarget;

    /// <summary>A place on the same page: <c>#udbytte</c>.</summary>
    internal sealed record Anchor(string Fragment) : LinkTarget;

    /// <summary>A page of this site: <c>/om/</c>.</summary>
    internal sealed record Page(string Path, string? Fragment) : LinkTarget;

    /// <summary>Something elsewhere, in an allowed scheme; the address is in its encoded form.</summary>
    internal sealed record External(string Url) : LinkTarget;

    /// <summary>Anything else: unknown schemes, relative paths, addresses with control characters.</summary>
    internal sealed record Refused : LinkTarget;

    public static LinkTarget Parse(string text)
    {
        if (text.Length == 0 || HasHidden(text) || text.Any(c => char.IsWhiteSpace(c) || c is '\\' or '<' or '>' or '"'))
            return new Refused();
        if (text[0] == '#')
            return new Anchor(text[1..]);
        if (text[0] == '/')
            return text.StartsWith("//", StringComparison.Ordinal) ? new Refused() : ParsePage(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return new Refused();
        var (scheme, rest) = (text[..colon], text[(colon + 1)..]);
        if (ContentKinds.Find(scheme) is { } kind)
        {
            var (id, fragment) = SplitFragment(rest);
            return new Item(kind.Name, id, fragment);
        }
        return ParseExternal(text, scheme.ToLowerInvariant(), rest);
    }

    /// <summary>Whether a text holds characters that nobody sees or that turn what follows: an address with them is not the one that it looks like.</summary>
    public static bool HasHidden(string text) => text.EnumerateRunes().Any(rune =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse || rune == Rune.ReplacementChar);

    /// <summary>The address that the author of a refused one may have meant, as messages show it; null when there is none near.</summary>
    public static string? Suggest(string text)
    {
        if (text.StartsWith('/') && Parse(text + "/") is Page page)
            return page.Path;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        var name = text[..colon];
        var kind = ContentKinds.All.FirstOrDefault(k => k.Source == name) ?? ContentKinds.Find(Nearest.To(name, ContentKinds.All.Select(k => k.Name)) ?? "");
        return kind is null ? null : $"'{kind.Name}{text[colon..]}'";
    }

    private static LinkTarget ParsePage(string text)
    {
        var (path, fragment) = SplitFragment(text);
        return path.EndsWith('/') && path.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '/')
            ? new Page(path, fragment)
            : new Refused();
    }

    private static LinkTarget ParseExternal(string text, string scheme, string rest) => scheme switch
    {
        "http" or "https" when Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0 => new External(uri.AbsoluteUri),
        "mailto" when Mail().IsMatch(rest) => new External("mailto:" + rest),
        "tel" when rest.Length > 0 && rest.All(c => char.IsAsciiDigit(c) || c is '+' or '-') => new External("tel:" + rest),
        _ => new Refused(),
    };

    /// <summary>One address and nothing after it: no hidden receivers, no ready-made letter.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9._+'-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();

    private static (string Before, string? Fragment) SplitFragment(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (text, null) : (text[..hash], text[(hash + 1)..]);
    }
}
