using KlyngeSite.Content.Glossary;
using Scriban.Runtime;

namespace KlyngeSite.Rendering.Views;

/// <summary>A word's page: its meaning, and what it is not.</summary>
internal static class TermView
{
    public static ScriptObject Of(Term term, ViewContext context) => View.Of(
        ("title", term.Title),
        ("expansion", term.Expansion),
        ("short", term.Short),
        ("synonyms", term.Synonyms.IsEmpty ? null : string.Join(", ", term.Synonyms)),
        ("confusions", View.List(term.Confusions.Select(confusion => View.Of(("word", confusion.Word), ("difference", confusion.Difference))))),
        ("html", context.Body(term)),
        ("source", term.Source),
        ("all", context.Site.Url(TermKind.Kind.Address)));
}
