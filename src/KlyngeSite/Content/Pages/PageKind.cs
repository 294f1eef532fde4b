using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Pages;

/// <summary>A plain page, such as about. The page <see cref="PageKind.FrontPageId"/> is the front page's text.</summary>
internal sealed record Page(string Heading, string Lead) : ContentItem
{
    public override string Title => Heading;
    public override string? Summary => Lead;
}

/// <summary>The fields of a page.</summary>
internal static class PageKind
{
    public const string Name = "side";
    public const string FrontPageId = "forside";

    private static readonly RequiredField<string> Title = new("titel", new TextType(90), "Titel", "Sidens overskrift.", "Om siden") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<string> Lead = new("manchet", new TextType(300), "Manchet", "Siden i en eller to sætninger.", "Hvor oplysningerne kommer fra.");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "sider",
        Address = "/",
        Body = BodyRule.Free,
        Fields = new("en side", Title, Lead),
        Read = fields => new Page(fields.Get(Title), fields.Get(Lead)),
    };
}
