using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Packages;

/// <summary>A sentence or two, with where it comes from.</summary>
/// <param name="Basis">Null for a proposal.</param>
internal sealed record Statement(string Text, Basis? Basis)
{
    private static readonly RequiredField<string> TextField = new("tekst", new TextType(400), "Tekst", "En sætning eller to.", "Tallene spredte sig en del mellem klinikkerne.");

    /// <summary>One that may be a proposal.</summary>
    public static readonly ObjectType<Statement> Type = new(new("et punkt", [TextField, .. Basis.Fields]), fields => new(fields.Get(TextField), Basis.Read(fields)));

    /// <summary>A fact: it names its source.</summary>
    public static readonly ObjectType<Statement> FactType = new(new("en begrundelse", [TextField, .. Basis.NeededFields]), fields => new(fields.Get(TextField), Basis.ReadNeeded(fields)));
}

/// <summary>A question for the tables.</summary>
/// <param name="Id">Unique within the package, so that others can point to it.</param>
/// <param name="Basis">Null for a proposal.</param>
internal sealed record DiscussionQuestion(PartId Id, string Text, Basis? Basis)
{
    private static readonly RequiredField<string> TextField = new("tekst", new TextType(250), "Tekst", "Spørgsmålet.", "Hvad overraskede mest i jeres egne tal?");
    private static readonly RequiredField<string> IdField = PartId.Field("overraskelse");

    public static readonly ObjectType<DiscussionQuestion> Type = new(new("et spørgsmål", [IdField, TextField, .. Basis.Fields]), fields => new(PartId.Read(fields, IdField), fields.Get(TextField), Basis.Read(fields)));
}

/// <summary>Something that somebody does after the meeting.</summary>
/// <param name="Id">Unique within the package, so that others can point to it.</param>
/// <param name="Basis">Null for a proposal.</param>
internal sealed record ActionStep(PartId Id, string What, string Who, string When, Basis? Basis)
{
    private static readonly RequiredField<string> IdField = PartId.Field("en-ting");
    private static readonly RequiredField<string> WhatField = new("hvad", new TextType(250), "Hvad", "Hvad der skal ske.", "Vælg én ting, klinikken ændrer");
    private static readonly RequiredField<string> WhoField = new("hvem", new TextType(80), "Hvem", "Hvem der gør det.", "hver klinik");
    private static readonly RequiredField<string> WhenField = new("hvornår", new TextType(80), "Hvornår", "Hvornår det er gjort.", "en måned efter mødet");

    public static readonly ObjectType<ActionStep> Type = new(new("et punkt i handleplanen", [IdField, WhatField, WhoField, WhenField, .. Basis.Fields]),
        fields => new(PartId.Read(fields, IdField), fields.Get(WhatField), fields.Get(WhoField), fields.Get(WhenField), Basis.Read(fields)));
}
