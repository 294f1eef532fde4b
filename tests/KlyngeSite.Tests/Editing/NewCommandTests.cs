using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Editing;

/// <summary><c>klynge new</c> where there is nobody to ask: all comes from the options, and what is wrong with them is told before anything is written.</summary>
public class NewCommandTests
{
    [Fact]
    public void Options_become_fields_and_the_file_passes_check()
    {
        using var site = TestSite.Small();
        var run = Klynge.In(site.Root, "new", "interview", "--titel", "Nye: veje #1", "--manchet=--help", "--klynge", "nord", "--koordinator-navn", "Prøve \"P\" Person",
            "--koordinator-rolle", "klyngekoordinator", "--interviewet", "2026-10", "--kilde-navn", "Samtale", "--kilde-år", "2026", "--samtykke-status", "givet",
            "--emner-emne", "kol", "--emner-status", "holdt", "--emner-emne", "fald", "--emner-status", "ønske", "--læring", "- Begynd småt", "--læring", "ja", "--metode-mødeform", "Rundt om bordet");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""
            Skrevet: content/interview/nye-veje-1.md. Åbn filen, og skriv i stedet for UDFYLD (3 steder).
            Se siden, mens du skriver: klynge serve --drafts. Se, hvad der mangler: klynge check.

            """, run.Output);
        var path = Path.Join(site.Content, "interview", "nye-veje-1.md");
        var text = File.ReadAllText(path);
        foreach (var line in new[] { "titel: \"Nye: veje #1\"", "manchet: \"--help\"", "klynge: nord", "  navn: \"Prøve \\\"P\\\" Person\"", "  - emne: kol\n    status: holdt", "  - emne: fald\n    status: ønske",
            "læring:\n  - \"- Begynd småt\"\n  - ja", "metode:\n", "  mødeform: Rundt om bordet" })
            Assert.Contains(line, text, StringComparison.Ordinal);
        site.Write("content/interview/nye-veje-1.md", text.Replace("UDFYLD", "Svar", StringComparison.Ordinal).Replace("kladde: ja\n", "", StringComparison.Ordinal)).Built();
        Assert.Contains("Nye: veje #1", site.Page("interview/nye-veje-1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_said_is_a_file_of_its_own_each_time_and_consent_is_missing()
    {
        using var site = TestSite.Small();
        Assert.Equal(0, Klynge.In(site.Root, "new", "kommentar").ExitCode);
        var second = Klynge.In(site.Root, "new", "kommentar", "--spørg-ikke");
        Assert.StartsWith("Skrevet: content/kommentarer/ny-kommentar-2.md.", second.Output, StringComparison.Ordinal);
        Assert.Contains("Andre ser ikke siden, før der er samtykke", second.Output, StringComparison.Ordinal);
        Assert.Contains("\n  status: mangler\n", File.ReadAllText(Path.Join(site.Content, "kommentarer", "ny-kommentar.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mente du 'nord'?", "interview", "--klynge", "norden")]
    [InlineData("er ikke en dato", "interview", "--interviewet", "3. oktober 2019")]
    [InlineData("Vælg mellem: hele, del, uklar.", "klynge", "--kommuner-dækning", "alt")]
    [InlineData("der er plads til 80", "emne", "--titel", "Et navn, der er så langt, at det ikke kan stå i en liste, og som derfor må skrives kortere")]
    [InlineData("--titel kan kun have én værdi.", "emne", "--titel", "Et", "--titel", "To")]
    [InlineData("--emner-status skal skrives lige så mange gange som --emner-emne", "interview", "--emner-emne", "kol", "--emner-emne", "fald", "--emner-status", "holdt")]
    [InlineData("Navnet kol.md er taget", "emne", "--titel", "KOL")]
    [InlineData("Kald den soevn.md.", "emne", "--id", "Søvn")]
    [InlineData("Windows", "emne", "--id", "con.md")]
    [InlineData("Her står et usynligt tegn", "emne", "--titel", "a\u200Bb")]
    [InlineData("Her står et telefonnummer", "emne", "--kort", "Ring 86 12 34 56")]
    [InlineData("før den udgives", "emne", "--udgives", "2027-01-02", "--udløber", "2027-01-01")]
    [InlineData("Mente du '--læring'?", "interview", "--laering", "x")]
    [InlineData("--titel må ikke være tom.", "emne", "--titel", "")]
    public void What_cannot_be_is_2_and_nothing_is_written(string told, params string[] arguments)
    {
        using var site = TestSite.Small();
        var before = TestSite.Files(site.Root).Keys.ToList();
        var run = Klynge.In(site.Root, ["new", .. arguments]);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Contains($"Se 'klynge new {arguments[0]} --help'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, TestSite.Files(site.Root).Keys);
    }

    [Theory]
    [InlineData("--titel", "Patient 010190-1234")]
    [InlineData("--kort", "0101011234 er syg")]
    [InlineData("--id", "010190-1234")]
    public void A_number_of_a_person_is_refused_and_not_repeated(string option, string value)
    {
        using var site = TestSite.Small();
        var run = Klynge.In(site.Root, "new", "emne", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CPR", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_kind_the_kinds_are_named()
    {
        using var site = TestSite.Small();
        var run = Klynge.In(site.Root, "new");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("interview, kommentar, klynge, emne, partner, spørgsmål, maaltal, tal, klyngepakke, årshjul, ord, side", run.Error, StringComparison.Ordinal);
        Assert.Contains("Mente du 'interview'?", Klynge.In(site.Root, "new", "intervew").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_tells_every_option_in_Danish()
    {
        using var site = TestSite.Small();
        var help = Klynge.In(site.Root, "new", "klynge", "--help").Output;
        Assert.StartsWith("Begynd en klynge.\n\nBrug: klynge new klynge [tilvalg]\n", help, StringComparison.Ordinal);
        foreach (var option in new[] { "--navn <tekst>", "--kommuner-dækning <hele|del|uklar>", "--læger <tal>", "--opgjort <dato>", "--kilde-genfortalt <ja|nej>", "--kommuner-kode <id>", "--gennemgås <dato>", "--id <navn>", "--spørg-ikke" })
            Assert.Contains(option, help, StringComparison.Ordinal);
        Assert.DoesNotContain("kommune ", Klynge.In(site.Root, "new", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_of_other_files_are_theirs()
    {
        using var site = TestSite.Small().Write("content/emner/x.md", "---\ntitel: X\n---\n").Delete("content/site.yml");
        Assert.Equal(0, Klynge.In(site.Root, "new", "emne", "--titel", "Søvn", "--overordnet", "kol").ExitCode);
        Assert.True(File.Exists(Path.Join(site.Content, "emner", "soevn.md")));
    }

    [Fact]
    public void A_content_folder_elsewhere_is_named_in_what_to_do_next()
    {
        using var site = TestSite.Small();
        Directory.Move(site.Content, Path.Join(site.Root, "indhold"));
        var run = Klynge.In(site.Root, "new", "side", "--titel", "Nyt", "--content", "indhold");
        Assert.Contains("Skrevet: indhold/sider/nyt.md.", run.Output, StringComparison.Ordinal);
        Assert.Contains("klynge check --content indhold.", run.Output, StringComparison.Ordinal);
        var none = Klynge.In(site.Root, "new", "side", "--titel", "Nyt");
        Assert.Equal(4, none.ExitCode);
        Assert.Contains("Mappen 'content' findes ikke.", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_written_is_4_and_leaves_nothing()
    {
        using var site = TestSite.Small();
        var linked = Directory.CreateDirectory(Path.Join(site.Root, "ude"));
        Directory.CreateSymbolicLink(Path.Join(site.Content, "ordbog"), linked.FullName);
        var run = Klynge.In(site.Root, "new", "ord");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("klynge: content/ordbog/ny-ord.md kan ikke skrives. 'ordbog' er en fil eller en genvej", run.Error, StringComparison.Ordinal);
        Assert.Empty(linked.GetFileSystemInfos());

        // The runtime maps its code through a large file unless it is told not to.
        var environment = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" };
        var limited = Klynge.InShell(site.Root, environment, "trap '' XFSZ; ulimit -f 4; exec \"$@\"", "new", "interview");
        Assert.Equal(4, limited.ExitCode);
        Assert.Contains("En fil blev større, end systemet tillader.", limited.Error, StringComparison.Ordinal);
        Assert.Equal(["nord.md"], Directory.GetFiles(Path.Join(site.Content, "interview")).Select(Path.GetFileName));
    }
}
