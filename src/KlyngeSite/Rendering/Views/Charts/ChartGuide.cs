using KlyngeSite.Deriving.Charts;
using KlyngeSite.Linking;

namespace KlyngeSite.Rendering.Views.Charts;

/// <summary>Where the page on reading charts tells of a kind.</summary>
internal static class ChartGuide
{
    /// <summary>The page's id among the plain pages.</summary>
    public const string Page = "laes-grafen";

    /// <summary>The address of that page; null when the site has none.</summary>
    public static string? PageIn(Site site) => site.HasPage($"/{Page}/") ? site.Url($"/{Page}/") : null;

    /// <summary>The id of the heading; null for what is no chart.</summary>
    public static string? Of(ChartKind kind) => kind switch
    {
        ChartKind.Single => "et-tal",
        ChartKind.BeforeAfter => "foer-og-efter",
        ChartKind.Line => "linje",
        ChartKind.Run => "seriediagram",
        ChartKind.Clinics => "klinikker",
        ChartKind.Funnel => "tragt",
        ChartKind.Bars => "soejler",
        ChartKind.Change => "aendring",
        _ => null,
    };
}
