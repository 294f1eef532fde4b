using System.Collections.Immutable;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources.Yaml.Diagnosis;
using KlyngeSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KlyngeSite.Sources.Yaml;

/// <summary>
/// Reads a plain subset of YAML into nodes: maps, lists and text. Built on the event parser alone: a deserialiser guesses
/// types, resolves anchors and has no depth limit that a small stack survives. Anchors, tags and duplicate keys are refused.
/// </summary>
internal sealed class YamlReader
{
    private const int MostLevels = 32;
    private const int LargestYaml = 64_000;

    /// <summary>More of these are one habit, and nobody reads them all.</summary>
    private const int MostSilent = 50;

    private readonly SourceText source;
    private readonly int start;
    private readonly DiagnosticBag bag;
    private readonly Parser parser;

    private YamlReader(SourceText source, int start, int end, DiagnosticBag bag)
    {
        this.source = source;
        this.start = start;
        this.bag = bag;
        parser = new Parser(new StringReader(source.Text[start..end]));
    }

    /// <summary>The map between two offsets of a file; empty when there is nothing; null when it cannot be read (and was reported).</summary>
    public static MapNode? Read(SourceText source, int start, int end, DiagnosticBag bag)
    {
        if (end - start > LargestYaml)
        {
            bag.Report(Rules.TooLarge, source.Whole, "Felterne fylder mere end 64 KB.", "Flyt lange tekster ned under felterne.");
            return null;
        }
        if (YamlPrecheck.FindTrouble(source, start, end) is { } trouble)
            return Report(trouble, bag);
        List<Finding> silent = [.. YamlDiagnosis.Silently(source, start, end).Take(MostSilent)];
        if (silent.Count > 0 && Report(silent.Where(finding => finding.Rule.Severity == Severity.Error), bag))
            return null;
        var reader = new YamlReader(source, start, end, bag);
        try
        {
            var map = reader.ReadDocument(end);
            // What is dropped silently is of interest once the rest can be read.
            Report(silent.Where(finding => finding.Rule.Severity == Severity.Warning), bag);
            return map;
        }
        catch (Refused refused)
        {
            return Report(refused.Finding, bag);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The scanner throws InvalidOperationException, without a place, on some brackets that are not closed.
            var stop = e is YamlException known ? reader.At(known.Start, 1) : source.At(end);
            return Report(YamlDiagnosis.WhyStopped(source, start, end, stop), bag);
        }
    }

    /// <summary>Whether there were any.</summary>
    private static bool Report(IEnumerable<Finding> findings, DiagnosticBag bag)
    {
        var any = false;
        foreach (var finding in findings)
        {
            Report(finding, bag);
            any = true;
        }
        return any;
    }

    private static MapNode? Report(Finding finding, DiagnosticBag bag)
    {
        bag.Report(finding.Rule, finding.Location, finding.Message, finding.Mend);
        return null;
    }

    private MapNode? ReadDocument(int end)
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return new MapNode(source.At(start), []);
        parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
            throw new Refused(At(parser.Current!.Start, 3), "Der er mere end ét sæt felter i filen.", "Fjern linjen '---' mellem dem.");
        switch (root)
        {
            case MapNode map:
                return map;
            case ScalarNode { Value: "" }:
                return new MapNode(source.At(Math.Min(start, end)), []);
            default:
                var why = YamlDiagnosis.WhyStopped(source, start, end, root.Location);
                return Report(root is ScalarNode && why.Rule != Rules.MalformedYaml ? why
                    : new(Rules.MalformedYaml, root.Location, "Her skal stå felter med navn og værdi.", "Skriv fx 'titel: Min titel' på hver sin linje."), bag);
        }
    }

    /// <param name="owner">The field that the node is the value of; null for an item of a list.</param>
    private Node ReadNode(int level, string? owner = null)
    {
        if (level > MostLevels)
            throw new Refused(At(parser.Current!.Start, 1), "Felterne ligger for mange niveauer inde i hinanden.", "Skriv det fladere.");
        if (parser.Accept<AnchorAlias>(out var alias))
            throw AnchorOrTag(alias.Start);
        if (parser.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty && !node.Tag.IsNonSpecific))
            throw AnchorOrTag(node.Start);
        if (parser.TryConsume<Scalar>(out var scalar))
            return ReadScalar(scalar);
        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = ImmutableArray.CreateBuilder<Node>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(ReadNode(level + 1));
            return new ListNode(At(list.Start, 1), items.ToImmutable());
        }
        return ReadMap(level, owner);
    }

    private MapNode ReadMap(int level, string? owner)
    {
        var mapping = parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        RepeatedKeys? repeated = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(level + 1) is not ScalarNode key)
                throw new Refused(At(mapping.Start, 1), "Et feltnavn skal være ét ord.", "Skriv 'navn: værdi'.");
            if (key.Value.Length == 0)
                throw new Refused(new(Rules.FieldColon, key.Location, "Der mangler et feltnavn foran kolon.", "Skriv feltets navn, eller sæt anførselstegn om teksten."));
            var value = ReadNode(level + 1, key.Value);
            if (entries.Count == RepeatedKeys.ManyKeys)
                repeated ??= new(entries);
            if (!RepeatedKeys.Has(entries, key.Value, repeated))
                entries.Add(new MapEntry(key, value));
            else
                (repeated ??= new(entries)).Add(key);
        }
        if (repeated is not null)
            Report(repeated.Findings(isWhole: level == 0, owner), bag);
        // A field within a bracketed list has no braces, and the parser gives it no place.
        var place = level > 0 && mapping.Start.Index == 0 && entries.Count > 0 ? entries[0].Key.Location : At(mapping.Start, 1);
        return new MapNode(place, entries.ToImmutable());
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        // Offsets count in the file's text, so a quoted text may span lines and still be underlined on its first.
        var length = Math.Max(1, (int)(scalar.End.Index - scalar.Start.Index));
        // What stands in the file has been looked at; an escape may still stand for a character that nobody sees.
        if (scalar.Style == ScalarStyle.DoubleQuoted && InvisibleCharacters.IndexIn(scalar.Value) is var hidden and >= 0)
        {
            var escape = source.Text.AsSpan(start + (int)scalar.Start.Index, length).IndexOf('\\');
            throw new Refused(YamlPrecheck.Invisible(source.At(start + (int)scalar.Start.Index + Math.Max(0, escape)), InvisibleCharacters.Name(scalar.Value, hidden)));
        }
        return new ScalarNode(At(scalar.Start, length), RepeatedText.Of(scalar.Value));
    }

    private Refused AnchorOrTag(Mark mark)
    {
        var place = At(mark, 1);
        return new Refused(SpecialSignCause.AnchorOrTag(place, new FieldLine(source.Line(place.Line), place.Line)));
    }

    private Location At(Mark mark, int length) => source.At(start + (int)mark.Index, length);

    private sealed class Refused(Finding finding) : Exception(finding.Message)
    {
        public Refused(Location location, string message, string mend)
            : this(new Finding(Rules.MalformedYaml, location, message, mend))
        {
        }

        public Finding Finding { get; } = finding;
    }
}
