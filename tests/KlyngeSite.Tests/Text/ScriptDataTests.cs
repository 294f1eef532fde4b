using System.Text;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Text;

/// <summary>Data as a script: one call, and nothing in it that a script reads otherwise than a JSON reader.</summary>
public class ScriptDataTests
{
    [Fact]
    public void It_is_one_call_with_Danish_letters_as_they_are()
    {
        var script = Of("Ærø \u2028\u2029</script><!--");
        Assert.StartsWith("klyngeData(\"prove\",{\"text\":\"Ærø ", script, StringComparison.Ordinal);
        Assert.EndsWith("\"});", script, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2028', script);
        Assert.DoesNotContain('\u2029', script);
        Assert.DoesNotContain('<', script);
    }

    private static string Of(string text) => Encoding.UTF8.GetString(ScriptData.Of("prove", 10, json =>
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteEndObject();
    }).Span);
}
