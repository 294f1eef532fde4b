using System.Text;
using CsCheck;
using KlyngeSite.Serving;

namespace KlyngeSite.Tests.Serving;

/// <summary>Who is answered, and which targets name a page.</summary>
public class RequestGuardTests
{
    private static readonly RequestGuard Guard = new(8080);

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/interview/doc7/", "/interview/doc7/")]
    [InlineData("/interview/doc7/?q=1#udbytte", "/interview/doc7/")]
    [InlineData("/%C3%A6blegr%C3%B8d/", "/æblegrød/")]
    [InlineData("/a%20b", "/a b")]
    [InlineData("/.klynge/preview.js", "/.klynge/preview.js")]
    [InlineData("/%2541", "/%41")]
    public void A_plain_target_is_its_path_decoded_once(string target, string path) => Assert.Equal(path, RequestGuard.PathOf(target));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("http://localhost:8080/")]
    [InlineData("//evil.example/")]
    [InlineData("/a//b")]
    [InlineData("/../etc/passwd")]
    [InlineData("/a/..")]
    [InlineData("/a/./b")]
    [InlineData("/%2e%2e/")]
    [InlineData("/.%2E/x")]
    [InlineData("/a%2fb")]
    [InlineData("/a%2F..%2Fb")]
    [InlineData("/a\\b")]
    [InlineData("/a%5Cb")]
    [InlineData("/a%00b")]
    [InlineData("/a%0d%0aX: y")]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/%zz")]
    [InlineData("/%ff")]
    [InlineData("/%c0%ae%c0%ae/")]
    [InlineData("/æ")]
    public void Anything_else_is_no_page(string target)
    {
        Assert.Null(RequestGuard.PathOf(target));
        Assert.Equal(400, Guard.Refusal(new("GET", target, "localhost:8080", null))?.Status);
    }

    [Theory]
    [InlineData("localhost:8080", null, null)]
    [InlineData("LOCALHOST:8080", "http://localhost:8080", null)]
    [InlineData("127.0.0.1:8080", "http://127.0.0.1:8080", null)]
    [InlineData("[::1]:8080", null, null)]
    [InlineData(null, null, 403)]
    [InlineData("", null, 403)]
    [InlineData("localhost", null, 403)]
    [InlineData("localhost:8081", null, 403)]
    [InlineData("evil.example", null, 403)]
    [InlineData("localhost:8080.evil.example", null, 403)]
    [InlineData("localhost:8080,evil.example", null, 403)]
    [InlineData("localhost:8080", "https://localhost:8080", 403)]
    [InlineData("localhost:8080", "http://evil.example", 403)]
    [InlineData("localhost:8080", "null", 403)]
    [InlineData("localhost:8080", "http://localhost:8081", 403)]
    public void Only_a_browser_that_was_led_here_is_answered(string? host, string? origin, int? status) =>
        Assert.Equal(status, Guard.Refusal(new("GET", "/", host, origin))?.Status);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("get")]
    public void Only_reading_is_allowed(string method) => Assert.Equal(405, Guard.Refusal(new(method, "/", "localhost:8080", null))?.Status);

    [Fact]
    public void Any_path_survives_encoding()
    {
        Gen.Char['a', 'ø'].Array[1, 12].Where(text => text.All(c => !char.IsControl(c) && c != '\\')).Sample(letters =>
        {
            var path = "/" + new string(letters) + "/";
            Assert.Equal(path, RequestGuard.PathOf("/" + Uri.EscapeDataString(new string(letters)) + "/"));
        });
    }

    [Fact]
    public void No_target_leads_upwards_or_throws()
    {
        string[] known = ["/", ".", "..", "%2e", "%2f", "%5c", "\\", "%00", "a", "%", "%c3%a6", "?", "#", "//", ":", "%25", "2e", "æ"];
        var pieces = Gen.Int[0, known.Length - 1].Select(i => known[i]);
        pieces.Array[0, 12].Sample(parts =>
        {
            var path = RequestGuard.PathOf(string.Concat(parts));
            Assert.True(path is null || (path[0] == '/' && !path.Split('/').Any(part => part is "." or "..") && !path.Contains('\\', StringComparison.Ordinal)));
        });
        Gen.Byte.Array.Sample(bytes => { _ = RequestGuard.PathOf("/" + Encoding.Latin1.GetString(bytes)); });
    }
}
