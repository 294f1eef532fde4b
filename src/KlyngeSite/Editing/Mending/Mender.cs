using System.Collections.Immutable;
using System.Text;
using KlyngeSite.Content;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Mending.Mends;
using KlyngeSite.Sources;

namespace KlyngeSite.Editing.Mending;

/// <summary>A file before and after.</summary>
/// <param name="Encoding">How it was saved, when that was not UTF-8; null otherwise.</param>
/// <param name="Names">The names of the mends, once for each line mended.</param>
/// <param name="Left">What a check still says of the file by itself.</param>
internal sealed record MendedFile(MendText Before, MendText After, string? Encoding, ImmutableArray<string> Names, FindingList Left)
{
    public bool IsChanged => Names.Length > 0;
}

/// <summary>Mends one file: asks each mend in turn, keeps what is safe, and goes on until no mend knows more.</summary>
internal sealed class Mender
{
    /// <summary>Every mend but that of the encoding, which comes first of all.</summary>
    public static readonly ImmutableArray<Mend> All =
    [
        ComposedLetters.Mend,
        InvisibleMend.Mend,
        BrokenLettersMend.Mend,
        FenceMend.Mend,
        IndentMend.Tabulators,
        IndentMend.HardBlanks,
        CurlyQuoteMend.Mend,
        StraightQuoteMend.Mend,
        ColonMend.Mend,
        FieldColonMend.Mend,
        SpecialSignMend.Mend,
        ListDashMend.Mend,
        KeySpellingMend.Mend,
        DateMend.Mend,
        YesNoMend.Mend,
        HeadingMend.Mend,
        TrailingBlanks.Mend,
    ];

    /// <summary>How often a file is read. One that needs more was not written by a person, and is left as it is.</summary>
    private const int MostReadings = 1_000;

    /// <summary>Edits of one mend that are tried by themselves when they cannot all be kept.</summary>
    private const int MostAlone = 50;

    private readonly FileForm form;
    private readonly SourceText name;
    private readonly CancellationToken stop;
    private int readings;

    private Mender(FileForm form, SourceText name, CancellationToken stop) => (this.form, this.name, this.stop) = (form, name, stop);

    /// <summary>Null when the bytes are no text that can be told.</summary>
    /// <param name="name">Where findings about the file point.</param>
    public static MendedFile? Mend(ReadOnlySpan<byte> bytes, FileForm form, SourceText name, CancellationToken stop)
    {
        string? encoding = null;
        var text = TextDecoder.Decode(bytes) is not null ? Encoding.UTF8.GetString(bytes) : EncodingMend.Decode(bytes, out encoding);
        if (text is null)
            return null;
        var before = MendText.Of(text);
        var mender = new Mender(form, name, stop);
        var (after, reading, done) = mender.MendSurely(before);
        if (mender.readings >= MostReadings)
            return new(before, before, null, [], Reading.Of(before.Text, form, name).Findings);
        var names = done.Select(one => one.Mend.Name);
        return new(before, after, encoding, [.. encoding is null ? names : names.Prepend(EncodingMend.Name)], reading.Findings);
    }

    /// <summary>
    /// Mends, and starts over without the mends that turn out wrong: a file that cannot be read as a whole hides whether a line is what it
    /// was mended to be until the last mistake is gone.
    /// </summary>
    private (MendText Text, Reading Reading, List<Done> Done) MendSurely(MendText text)
    {
        HashSet<Done> wrong = [];
        while (true)
        {
            var (after, reading, done) = MendAll(text, wrong);
            var isWhole = reading.Reach == Reach.Whole;
            var failed = done.Where(one => (one.Mend.NeedsWhole && !isWhole) || IsOutOfForm(one, after, reading)).ToList();
            if (failed.Count == 0 || readings >= MostReadings)
                return (after, reading, done);
            wrong.UnionWith(failed);
        }
    }

    /// <summary>Only what had to be taken on trust: once the whole file can be read, each mend is held against what is read.</summary>
    private static bool IsOutOfForm(Done done, MendText after, Reading reading)
    {
        if (!done.IsOnTrust)
            return false;
        for (var i = 0; i < after.Lines.Length; i++)
        {
            if (after.Lines[i].Number == done.Number)
                return MendGuard.IsOutOfForm(reading, i + 1);
        }
        return false;
    }

    private (MendText Text, Reading Reading, List<Done> Done) MendAll(MendText text, HashSet<Done> wrong)
    {
        List<Done> done = [];
        var reading = Read(text);
        for (var isBetter = true; isBetter && readings < MostReadings;)
        {
            isBetter = false;
            foreach (var mend in All.Where(mend => !form.IsTable || mend.IsForTables))
            {
                var context = new MendContext(text, reading, form, one => MendAll(one, wrong).Reading);
                List<Edit> edits = [.. mend.Propose(context).Where(edit => IsChange(edit, context.Text) && !wrong.Contains(DoneOf(mend, edit, context)))];
                if (edits.Count == 0 || Kept(text, reading, mend, edits) is not { } kept)
                    continue;
                done.AddRange(kept.Edits.Select(edit => DoneOf(mend, edit, context)));
                (text, reading, isBetter) = (kept.Text, kept.Reading, true);
            }
        }
        return (text, reading, done);
    }

    private static bool IsChange(Edit edit, MendText text) => edit.Lines is not [var line] || line != text.Lines[edit.Line - 1].Text;

    private static Done DoneOf(Mend mend, Edit edit, MendContext context) =>
        new(mend, context.Text.Lines[edit.Line - 1].Number, context.Reading.Reach == Reach.Stopped && mend.Rule is not null);

    /// <summary>The text with all edits, or else with the first that is good by itself; null when none is.</summary>
    private (MendText Text, Reading Reading, List<Edit> Edits)? Kept(MendText text, Reading reading, Mend mend, List<Edit> edits)
    {
        if (Try(text, reading, mend, edits) is { } all)
            return (all.Text, all.Reading, edits);
        foreach (var edit in edits.Count == 1 ? [] : edits.Take(MostAlone))
        {
            if (Try(text, reading, mend, [edit]) is { } one)
                return (one.Text, one.Reading, [edit]);
        }
        return null;
    }

    private (MendText Text, Reading Reading)? Try(MendText text, Reading reading, Mend mend, List<Edit> edits)
    {
        var after = text.With(edits);
        // Letters that are put together differ in the lines alone; what differs in nothing would be proposed for ever.
        if (after.Text == text.Text)
            return after.Lines.SequenceEqual(text.Lines) ? null : (after, reading);
        if (readings >= MostReadings)
            return null;
        var now = Read(after);
        return MendGuard.Accepts(mend, reading, now, Edited(edits)) ? (after, now) : null;
    }

    private Reading Read(MendText text)
    {
        stop.ThrowIfCancellationRequested();
        readings++;
        return Reading.Of(text.Text, form, name);
    }

    /// <summary>The numbers of the edited lines in the text after.</summary>
    private static HashSet<int> Edited(List<Edit> edits)
    {
        HashSet<int> numbers = [];
        var shift = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Line))
        {
            for (var i = 0; i < edit.Lines.Length; i++)
                numbers.Add(edit.Line + shift + i);
            shift += edit.Lines.Length - 1;
        }
        return numbers;
    }

    /// <summary>A mend of one line.</summary>
    /// <param name="Number">The line's, in the file as it was.</param>
    /// <param name="IsOnTrust">Whether it was kept while the file could not be read as a whole.</param>
    private readonly record struct Done(Mend Mend, int Number, bool IsOnTrust);
}
