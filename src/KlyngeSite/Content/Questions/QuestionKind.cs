using KlyngeSite.Content.Fields;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Questions;

/// <summary>A question that is asked again and again; answers in interviews name it by its id.</summary>
/// <param name="Short">One or two words for menus.</param>
/// <param name="Order">Its place among the questions.</param>
internal sealed record Question(string Wording, string Short, Quantity Order) : ContentItem
{
    public override string Title => Wording;
}

/// <summary>The fields of a question.</summary>
internal static class QuestionKind
{
    public const string Name = "spørgsmål";

    private static readonly RequiredField<string> Title = new("titel", new TextType(120), "Titel", "Spørgsmålet.", "Hvordan vælger klyngen emner?") { OwnBecause = CommonFields.OwnTitle };
    private static readonly RequiredField<string> Short = new("kort", new TextType(40), "Kort", "Et eller to ord til menuer.", "Emnevalg");
    private static readonly RequiredField<Quantity> Order = new("rækkefølge", new QuantityType(IsCount: true), "Rækkefølge", "Plads i rækken.", "1");

    public static readonly ContentKind Kind = new()
    {
        Name = Name,
        Source = "spoergsmaal",
        Address = "/spoergsmaal/",
        Body = BodyRule.Free,
        ListTitle = "Alle spørgsmål",
        ListLead = "Det samme spørgsmål på tværs af klyngerne.",
        Order = (a, b) => ((Question)a).Order.Value.CompareTo(((Question)b).Order.Value),
        Fields = new("et spørgsmål", Title, Short, Order),
        Read = fields => new Question(fields.Get(Title), fields.Get(Short), fields.Get(Order)),
    };
}
