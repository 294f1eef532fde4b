using KlyngeSite.Content;
using KlyngeSite.Content.Clusters;
using KlyngeSite.Content.Municipalities;
using KlyngeSite.Content.Partners;
using KlyngeSite.Content.Topics;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A kind whose list is more than a list: a row of <see cref="ListViews"/>.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Template">Below the theme; a theme without it shows the plain list.</param>
/// <param name="Name">What the template calls the view.</param>
/// <param name="Title">The page's heading.</param>
/// <param name="Lead">A sentence under it.</param>
/// <param name="Page">The first page, of the items that it shows.</param>
internal sealed record ListView(string Kind, string Template, string Name, string Title, string Lead, Func<IReadOnlyList<ContentItem>, ViewContext, ScriptObject> Page);

/// <summary>The lists that open with something of their own.</summary>
internal static class ListViews
{
    public static readonly IReadOnlyList<ListView> All =
    [
        new(MunicipalityKind.Name, "pages/kommuner.html", "municipalities", "Kommunen og klyngerne",
            "Praktiserende læger mødes i klynger og inviterer gæster med, også fra kommunen. Her kan I se, hvem der har mødt en enhed som jeres, og hvad der kom ud af det.", MunicipalitiesView.Of),
        new(ClusterKind.Name, "pages/klynger.html", "list", ClusterKind.Kind.ListTitle!, ClusterKind.Kind.ListLead!, ClusterTableView.Page),
        new(TopicKind.Name, "pages/emner.html", "list", TopicKind.Kind.ListTitle!, TopicKind.Kind.ListLead!, TopicTableView.Page),
        new(PartnerKind.Name, "pages/partnere.html", "finder", "Hvem har mødt en som os?",
            "Find jeres enhed, og se de klynger, der har haft en som jer med: hvad mødet handlede om, hvem der tog kontakt, og hvad begge parter tog med hjem.", PartnersView.Of),
    ];

    private static readonly Dictionary<string, ListView> ByKind = All.ToDictionary(view => view.Kind);

    public static ListView? Of(ContentKind kind) => ByKind.GetValueOrDefault(kind.Name);
}
