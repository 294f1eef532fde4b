using System.Collections.Immutable;
using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Text;

namespace KlyngeSite.Content.Packages;

/// <summary>Something to be done before the meeting.</summary>
/// <param name="DaysBefore">0 or more.</param>
/// <param name="Basis">Null for a proposal.</param>
internal sealed record PreparationTask(PartId Id, string What, string Who, int DaysBefore, TaskKind Kind, Basis? Basis)
{
    /// <summary>What the units that deliver figures ask for (KAP-S).</summary>
    public const int DaysForData = 60;

    private static readonly RequiredField<string> IdField = PartId.Field("bestil-data");
    private static readonly RequiredField<string> WhatField = new("opgave", new TextType(250), "Opgave", "Hvad der skal gøres.", "Bestil data hos regionens kvalitetsenhed");
    private static readonly RequiredField<string> WhoField = new("hvem", new TextType(80), "Hvem", "Hvem der gør det.", "koordinatoren");
    private static readonly RequiredField<string> DaysField = new("dage_før", WholeNumber.Type(0, 365), "Dage før", "Hvor mange dage før mødet det skal være gjort; mindst 60, når en enhed skal levere data.", "70");
    private static readonly RequiredField<TaskKind> KindField = new("slags", new ChoiceType<TaskKind>(TaskKind.All), "Slags", "data: en enhed skal levere tal. Henter klinikkerne selv tallene, er det andet.", "data");

    public static readonly ObjectType<PreparationTask> Type = new(new("en opgave", [IdField, WhatField, WhoField, DaysField, KindField, .. Basis.Fields]), Read);

    private static PreparationTask Read(FieldReader fields)
    {
        var task = new PreparationTask(PartId.Read(fields, IdField), fields.Get(WhatField), fields.Get(WhoField), WholeNumber.Of(fields.Get(DaysField)), fields.Get(KindField), Basis.Read(fields));
        if (fields.IsSound && task.Kind == TaskKind.Data && task.DaysBefore < DaysForData)
        {
            fields.Context.Bag.Report(Rules.DataTooLate, fields.LocationOf(DaysField), $"Data, som en enhed leverer, skal bestilles mindst {DaysForData} dage før mødet, og her er det {DanishNumber.Of(task.DaysBefore)}.",
                $"Skriv mindst: {DaysField.Key}: {DaysForData} (henter klinikkerne selv tallene, så skriv: {KindField.Key}: {TaskKind.Other.Key})");
        }
        return task;
    }
}

/// <summary>What a task is about.</summary>
internal sealed record TaskKind(string Key, string Label) : IChoice
{
    public static readonly TaskKind Data = new("data", "Data");
    public static readonly TaskKind Consent = new("samtykke", "Samtykke");
    public static readonly TaskKind Guest = new("gæst", "Gæst");
    public static readonly TaskKind Other = new("andet", "Andet");

    public static readonly ImmutableArray<TaskKind> All = [Data, Consent, Guest, Other];
}
