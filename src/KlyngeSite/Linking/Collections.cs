using KlyngeSite.Content;
using KlyngeSite.Content.Interviews;

namespace KlyngeSite.Linking;

/// <summary>A page that gathers one kind of thing from all interviews: a row of <see cref="Collections"/>.</summary>
/// <param name="Id">The last part of its address.</param>
/// <param name="Lead">A sentence under its title and in the list of collections.</param>
/// <param name="One">The noun of its entries, for one.</param>
/// <param name="Many">The same for several.</param>
/// <param name="In">How many entries an interview gives.</param>
internal sealed record Collection(string Id, string Title, string Lead, string One, string Many, Func<Interview, int> In)
{
    /// <summary>Whether it counts interviews and does not list them, so that it is never cut.</summary>
    public bool IsOnePage { get; init; }

    public string Path => $"{Collections.Address}{Id}/";

    public int Count(IEnumerable<Interview> interviews) => interviews.Sum(In);
}

/// <summary>Every collection there is, in the order of their list. One with nothing in it has no page.</summary>
internal static class Collections
{
    public const string Address = "/samlinger/";
    public const string Title = "Samlinger";
    public const string Lead = "Det samme slags svar fra alle interview, samlet på én side.";

    public static readonly Collection Measured = new("maalte-resultater", "Målte resultater", "Det, klyngerne har set i tal. Hvert tal står med sit forbehold.",
        "målt resultat", "målte resultater", interview => interview.Results.Count(result => result.Kind == ResultKind.Measured));

    public static readonly Collection Unseen = new("svaert-at-maale", "Endnu ingen effekt, eller svært at måle", "Også det er værd at vide, før I selv går i gang.",
        "fortælling", "fortællinger", interview => interview.Results.Count(IsUnseen));

    public static readonly Collection Pitfalls = new("datafaldgruber", "Hvorfor ser mit tal mærkeligt ud?", "Tal, der snød, og hvad klyngerne fandt bag dem.",
        "forklaring", "forklaringer", interview => interview.Pitfalls.Length);

    public static readonly Collection Techniques = new("metoder", "Metoder, andre kan bruge", "Hvordan klyngerne vælger emner, holder møder og arbejder med tal.",
        "eksempel", "eksempler", interview => interview.Techniques.Length);

    public static readonly Collection FollowUps = new("opfoelgning", "Hvad blev der af det?", "Det, klyngerne ville gøre bagefter, med året for interviewet.",
        "plan", "planer", interview => interview.Next.Length);

    public static readonly Collection Coverage = new("daekning", "Hvad siden dækker og mangler", "Hvor interviewene kommer fra, og hvad ingen har fortalt om endnu.",
        "interview", "interview", _ => 1)
    { IsOnePage = true };

    public static readonly IReadOnlyList<Collection> All = [Measured, Unseen, Pitfalls, Techniques, FollowUps, Coverage];

    /// <summary>Whether a result tells that there is no effect yet, or that it is hard to measure.</summary>
    public static bool IsUnseen(Result result) => result.Kind == ResultKind.None || (result.IsHardToMeasure && result.Kind != ResultKind.Measured);

    /// <summary>The paths of the collections and of their list, each with its number of pages: none where there is nothing to show.</summary>
    public static IEnumerable<(string Path, int Count)> Pages(IReadOnlyList<ContentItem> published)
    {
        List<Interview> interviews = [.. published.OfType<Interview>()];
        yield return (Address, interviews.Count == 0 ? 0 : 1);
        foreach (var collection in All)
            yield return (collection.Path, Pages(collection, collection.Count(interviews)));
    }

    /// <summary>How many pages a collection of so many entries has.</summary>
    public static int Pages(Collection collection, int entries) => collection.IsOnePage ? Math.Min(entries, 1) : ListPaging.Pages(entries);
}
