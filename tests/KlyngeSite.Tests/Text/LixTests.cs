using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>LIX of texts small enough to count by hand.</summary>
public class LixTests
{
    [Theory]
    // 4 words, 1 sentence, none long: 4 + 0.
    [InlineData("Hun går en tur.", 4, 4)]
    // 8 words, 2 sentences, 2 long (hjemmeplejen, kommunen): 4 + 25.
    [InlineData("Vi mødte hjemmeplejen her. Det var kommunen selv!", 8, 29)]
    // 6 words, 1 sentence: a point before a small letter or a digit is no stop. None long of 6 (oktober has 7): 6 + 16,7.
    [InlineData("Den 3. oktober kom ca. 30.", 6, 23)]
    // A heading and two items of a list without stops are three sentences: 5 words, 1 long (emneliste): 1,67 + 20.
    [InlineData("En emneliste\n\nKOL\n\nFald nu", 5, 22)]
    // A line that ends within a paragraph stops nothing: 4 words, 1 sentence.
    [InlineData("En to\ntre fire", 4, 4)]
    // A colon stops, a dash is no word, and a quote after the point hides nothing: 6 words, 3 sentences, none long.
    [InlineData("Han sagde: Ja – gør det.” Godt", 6, 2)]
    [InlineData("", 0, 0)]
    [InlineData(" – \n\n ", 0, 0)]
    public void Words_a_sentence_and_long_words_in_percent(string text, int words, int lix) => Assert.Equal((words, lix), Lix.Of(text));
}
