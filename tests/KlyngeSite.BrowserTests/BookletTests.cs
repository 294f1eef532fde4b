using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.BrowserTests;

/// <summary>The booklet on paper, as other programs than ours read it (poppler's).</summary>
public partial class BookletTests
{
    [BookletFact]
    public void The_whole_collection_is_a_tagged_file_whose_contents_are_right_and_whose_text_is_whole()
    {
        using var site = new Copied();
        var told = site.Klynge("haefte", "--pdf", "haefte.pdf");
        Assert.StartsWith("haefte.pdf: ", told.Output, StringComparison.Ordinal);

        var info = site.Run("pdfinfo", "haefte.pdf").Output;
        Assert.Matches(@"Title: +Hæfte med alle interview · KlyngeSite\n", info);
        Assert.Matches(@"Tagged: +yes\n", info);
        Assert.Matches(@"Page size: .*A4", info);
        Assert.Contains("/Lang (da)", Encoding.Latin1.GetString(File.ReadAllBytes(site.PathOf("haefte.pdf"))), StringComparison.Ordinal);

        var interviews = site.Interviews();
        Assert.Equal(10, interviews.Count);
        var pages = Regex.Matches(site.Run("pdfinfo", "-dests", "haefte.pdf").Output, @"^ *(\d+) .*""interview_([a-z0-9-]+)""$", RegexOptions.Multiline)
            .ToDictionary(place => place.Groups[2].Value, place => int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture));
        var outline = XDocument.Parse(Declaration().Replace(site.Run("pdftohtml", "-xml", "-i", "-stdout", "haefte.pdf").Output, ""))
            .Descendants("item").Select(item => (Title: item.Value, Page: (int?)item.Attribute("page"))).ToList();
        var contents = Plain(site.Text("haefte.pdf", "-layout", "-l", "2"));
        foreach (var interview in interviews)
        {
            var page = pages[interview.Id];
            Assert.Contains((interview.Title, page), outline);
            Assert.Matches(Regex.Escape(interview.Title).Replace("\\ ", " ", StringComparison.Ordinal).Replace(" ", @"\s+", StringComparison.Ordinal) + $@"\s+{page}\s", contents + " ");
            Assert.Contains(Squeezed(interview.Title), Squeezed(site.Text("haefte.pdf", "-f", $"{page}", "-l", $"{page}")), StringComparison.Ordinal);
            // The number that stands on the page is the one that the contents say.
            Assert.EndsWith($"\n{page}", site.Text("haefte.pdf", "-layout", "-f", $"{page}", "-l", $"{page}").TrimEnd().Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        Assert.Distinct(pages.Values);
        // A browser that counts a heading twice, or loses the blank where it breaks, makes titles that nobody wrote.
        Assert.Subset(outline.Select(item => item.Title).ToHashSet(), new HashSet<string>(["Hæfte med alle interview", "Indhold", "Forord", "Ordbog", "Kolofon", .. interviews.SelectMany(interview => interview.Headings)]));

        // Without what stands over and under the pages, a text runs on from one to the next.
        var text = Squeezed(site.Text("haefte.pdf", "-r", "72", "-x", "0", "-y", "66", "-W", "595", "-H", "712"));
        foreach (var interview in interviews)
        {
            var at = text.IndexOf(Squeezed(interview.Paragraphs[0]), StringComparison.Ordinal);
            foreach (var paragraph in interview.Paragraphs)
            {
                at = at < 0 ? -1 : text.IndexOf(Squeezed(paragraph), at, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{interview.Id}: {paragraph}");
            }
        }
    }

    [BookletFact]
    public void A_hostile_title_changes_nothing_and_an_earlier_booklet_is_written_over()
    {
        const string Hostile = "Titel) /Creator (x) >> endobj \\ \"} @page{size:1in} <b>&amp; 1 0 R";
        using var site = new Copied();
        site.Change("content/interview/doc7.md", "titel: I Doc7 skiftes små babyklynger til at stå for mødet", $"titel: '{Hostile}'");
        site.Change("content/klynger/doc7.yml", "navn: Doc7", "navn: 'Doc7\"} @page{size:1in} \\'");
        site.Klynge("haefte", "--pdf", "ud/haefte.pdf", "--emne", "kol");
        site.Klynge("haefte", "--pdf", "ud/haefte.pdf", "--emne", "rygsmerter");

        var info = site.Run("pdfinfo", "ud/haefte.pdf").Output;
        Assert.Matches(@"Title: +Hæfte om lændesmerter og MR-skanning · KlyngeSite\n", info);
        Assert.Matches(@"Creator: +KlyngeSite\n", info);
        Assert.Matches(@"Page size: .*A4", info);
        var outline = XDocument.Parse(Declaration().Replace(site.Run("pdftohtml", "-xml", "-i", "-stdout", "ud/haefte.pdf").Output, ""));
        Assert.Contains(Hostile, outline.Descendants("item").Select(item => item.Value));
        Assert.Contains("Doc7\"} @page{size:1in} \\", site.Text("ud/haefte.pdf", "-layout", "-f", "4", "-l", "4"), StringComparison.Ordinal);
        Assert.Equal(["haefte.pdf"], Directory.GetFileSystemEntries(site.PathOf("ud")).Select(Path.GetFileName));
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    /// <summary>Without blanks and hyphens: lines break at both.</summary>
    private static string Squeezed(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"[\s\u00AD\u200B\-‐]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"<\?xml[^>]*>|<!DOCTYPE[^>]*>")]
    private static partial Regex Declaration();

    private sealed record Told(string Id, string Title, IReadOnlyList<string> Headings, IReadOnlyList<string> Paragraphs);

    /// <summary>The real content and theme in a folder of their own.</summary>
    private sealed class Copied : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("klynge-booklet-");

        public Copied()
        {
            foreach (var source in new[] { Repository.Content, Repository.Theme })
            {
                foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
                {
                    var copy = PathOf(Path.Join(Path.GetFileName(source), Path.GetRelativePath(source, file)));
                    Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                    File.Copy(file, copy);
                }
            }
        }

        public string PathOf(string path) => Path.Join(folder.FullName, path);

        public void Change(string path, string old, string now)
        {
            var text = File.ReadAllText(PathOf(path));
            Assert.Contains(old, text, StringComparison.Ordinal);
            File.WriteAllText(PathOf(path), text.Replace(old, now, StringComparison.Ordinal));
        }

        public (string Output, string Error) Klynge(params string[] arguments) =>
            Run("dotnet", [Path.Join(AppContext.BaseDirectory, "klynge.dll"), .. arguments, "--as-of=2026-11-23", "--browser", Browser.Program!]);

        public (string Output, string Error) Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program}: {error.Result}");
            return (output, error.Result);
        }

        public string Text(string pdf, params string[] options) => Run("pdftotext", [.. options, pdf, "-"]).Output;

        /// <summary>Each interview with the plain paragraphs and headings of its text, as its file has them.</summary>
        public IReadOnlyList<Told> Interviews() =>
        [
            .. Directory.GetFiles(PathOf("content/interview"), "*.md").Where(file => !Path.GetFileName(file).StartsWith('_')).Order(StringComparer.Ordinal).Select(file =>
            {
                var parts = File.ReadAllText(file).Split("---\n", 3);
                var title = Regex.Match(parts[1], @"^titel: ""?(.*?)""?$", RegexOptions.Multiline).Groups[1].Value;
                var headings = Regex.Matches(parts[2], @"^## (.*?) *(\{#.*)?$", RegexOptions.Multiline).Select(heading => heading.Groups[1].Value).ToList();
                return new Told(Path.GetFileNameWithoutExtension(file), title, headings, [.. parts[2].Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Where(paragraph => paragraph[0] is not ('-' or '|' or '>' or '*'))
                    .Select(paragraph => Regex.Replace(Regex.Replace(paragraph, @"\[([^\]]*)\]\([^)]*\)", "$1"), @"^#+ | *\{#[a-z0-9-]+\}$|[*_\\]", ""))]);
            }),
        ];

        public void Dispose() => folder.Delete(recursive: true);
    }
}

/// <summary>A test that needs a browser and poppler's tools: skipped where they are not, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BookletFactAttribute : FactAttribute
{
    public BookletFactAttribute()
    {
        var hasTools = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, "pdftohtml")));
        Skip = new BrowserFactAttribute().Skip ?? (hasTools || Environment.GetEnvironmentVariable("CI") == "true" ? null : "poppler-utils is not here. On Debian or Ubuntu: sudo apt-get install poppler-utils");
    }
}
