using CsCheck;
using KlyngeSite.Outputs.Bundle;

namespace KlyngeSite.Tests.Bundle;

/// <summary>Ways between files: what is written leads back to what was meant.</summary>
public class BundleAddressesTests
{
    private static readonly HashSet<string> Files = ["index.html", "om/index.html", "emner/kol/index.html", "emner/kol/tal.csv", "find/find.js", "assets/site.css"];

    private static readonly Gen<string> FilePath =
        Gen.Select(One("a", "b", "emner", "x-1").Array[0, 4], One("index.html", "a", "b", "tal.csv"), (folders, name) => string.Join('/', folders.Append(name)));

    [Fact]
    public void A_way_leads_to_its_file() =>
        Gen.Select(FilePath, FilePath).Sample((from, to) => Assert.Equal(to, RelativeAddress.Follow(from, RelativeAddress.Of(from, to))));

    [Fact]
    public void A_way_is_what_a_browser_follows() => Gen.Select(FilePath, FilePath).Sample((from, to) =>
        Assert.Equal("/" + to, new Uri(new Uri("http://localhost/" + from), RelativeAddress.Of(from, to)).AbsolutePath));

    [Theory]
    [InlineData("index.html", "index.html", "index.html")]
    [InlineData("index.html", "emner/kol/index.html", "emner/kol/index.html")]
    [InlineData("emner/kol/index.html", "index.html", "../../index.html")]
    [InlineData("emner/kol/index.html", "emner/fald/index.html", "../fald/index.html")]
    [InlineData("emner/kol/index.html", "emner/kol/tal.csv", "tal.csv")]
    public void A_way_is_short(string from, string to, string way) => Assert.Equal(way, RelativeAddress.Of(from, to));

    [Theory]
    [InlineData("a/index.html", "../../x")]
    [InlineData("index.html", "..")]
    public void A_way_out_of_the_folder_is_none(string from, string way) => Assert.Null(RelativeAddress.Follow(from, way));

    [Theory]
    [InlineData("/", "../../index.html")]
    [InlineData("/om/", "../../om/index.html")]
    [InlineData("/om", "../../om/index.html")]
    [InlineData("/emner/kol/#tal", "index.html#tal")]
    [InlineData("/om/?a=/b/#c?d", "../../om/index.html?a=/b/#c?d")]
    [InlineData("/emner/kol/tal.csv", "tal.csv")]
    [InlineData("/find/find.js", "../../find/find.js")]
    [InlineData("../../om/", "../../om/index.html")]
    [InlineData("tal.csv", "tal.csv")]
    [InlineData("#side-indhold", "#side-indhold")]
    [InlineData("?a=b", "?a=b")]
    [InlineData("", "")]
    [InlineData("https://klynger.example/om/", "https://klynger.example/om/")]
    [InlineData("mailto:nogen@klynger.example?body=/om/", "mailto:nogen@klynger.example?body=/om/")]
    public void An_address_names_its_file(string address, string expected) =>
        Assert.Equal(expected, new BundleAddresses("/", Files).In("emner/kol/index.html", address));

    [Theory]
    [InlineData("/findes-ikke/")]
    [InlineData("/feed.xml")]
    [InlineData("//evil.example/om/")]
    [InlineData("/../om/")]
    [InlineData("/om/../../../etc/passwd")]
    [InlineData("../../../om/")]
    [InlineData("/OM/")]
    [InlineData("\\\\server\\om\\")]
    public void A_dead_address_is_told(string address) =>
        Assert.Equal(address, Assert.Throws<DeadAddressException>(() => new BundleAddresses("/", Files).In("emner/kol/index.html", address)).Address);

    [Fact]
    public void A_site_below_a_path_has_no_other_root()
    {
        var addresses = new BundleAddresses("/x/y/", Files);
        Assert.Equal("../om/index.html", addresses.In("find/find.js", "/x/y/om/"));
        Assert.Equal("../index.html", addresses.In("find/find.js", "/x/y/"));
        Assert.Equal("../index.html", addresses.In("find/find.js", "/x/y"));
        Assert.Throws<DeadAddressException>(() => addresses.In("find/find.js", "/om/"));
        Assert.Throws<DeadAddressException>(() => addresses.In("find/find.js", "/x/"));
    }

    private static Gen<string> One(params string[] names) => Gen.Int[0, names.Length - 1].Select(i => names[i]);
}
