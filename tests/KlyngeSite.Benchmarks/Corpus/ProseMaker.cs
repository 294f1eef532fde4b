namespace KlyngeSite.Benchmarks.Corpus;

/// <summary>Sentences put together from parts.</summary>
internal sealed class ProseMaker(Prng chance)
{
    public string Sentences(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence()));

    private string Sentence()
    {
        var sentence = $"{chance.Pick(Phrases.Starts)} {chance.Pick(Phrases.Middles)} {chance.Pick(Phrases.Ends)}";
        return chance.Chance(25) ? $"{sentence} {chance.Pick(Phrases.Remarks)}" : sentence;
    }
}
