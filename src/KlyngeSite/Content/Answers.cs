using KlyngeSite.Content.Fields;
using KlyngeSite.Content.Questions;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Markdown;

namespace KlyngeSite.Content;

/// <summary>What the headings of a text name: the questions that they answer, each once.</summary>
internal static class Answers
{
    /// <summary>Every heading of level 2 names its question; each becomes a reference.</summary>
    public static void Read(MarkdownBody body, ReadContext context)
    {
        // Fields that name a question say that it is told under another heading.
        var told = context.References.Where(reference => reference.Kind == QuestionKind.Name).ToLookup(reference => reference.Id);
        Dictionary<string, int> lines = [];
        foreach (var heading in body.Sections.Select(section => section.Heading))
        {
            if (!heading.IsExplicit)
            {
                context.Bag.Report(Rules.Headings, heading.Location, "Overskriften siger ikke, hvilket spørgsmål den svarer på.",
                    "Sæt spørgsmålets id efter overskriften: ## Overskrift {#emnevalg}");
                continue;
            }
            context.Refer(new(QuestionKind.Name, heading.Id, heading.Location));
            if (!lines.TryAdd(heading.Id, heading.Location.Line))
            {
                context.Bag.Report(Rules.AnsweredTwice, heading.Location, $"Spørgsmålet '{heading.Id}' er allerede besvaret i linje {lines[heading.Id]}.",
                    "Saml de to afsnit under den første overskrift.");
                continue;
            }
            foreach (var reference in told[heading.Id])
            {
                context.Bag.Report(Rules.AnsweredTwice, reference.Location, $"Spørgsmålet '{heading.Id}' har sin egen overskrift i linje {heading.Location.Line}.",
                    "Slet det under 'fortalt_under'.");
            }
        }
        CheckIds(body, context, except: 2);
    }

    /// <summary>No id is written at two headings.</summary>
    /// <param name="except">A level whose headings were looked at among themselves.</param>
    public static void CheckIds(MarkdownBody body, ReadContext context, int? except = null)
    {
        Dictionary<string, BodyHeading> first = [];
        foreach (var heading in body.Headings.Where(heading => heading.IsExplicit))
        {
            if (first.TryAdd(heading.Id, heading) || (heading.Level == except && first[heading.Id].Level == except))
                continue;
            context.Bag.Report(Rules.Headings, heading.Location, $"Overskriften i linje {first[heading.Id].Location.Line} har også id'et '{heading.Id}'.",
                "Giv den ene et andet id, eller saml de to afsnit under én overskrift.");
        }
    }
}
