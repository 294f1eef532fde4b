using System.Globalization;
using KlyngeSite.Benchmarks.Corpus;
using KlyngeSite.Benchmarks.Writing;

namespace KlyngeSite.Benchmarks;

/// <summary><c>corpus</c>: writes a whole site of example data, for KlyngeSite and, when asked, the same for Hugo.</summary>
internal static class CorpusCommand
{
    private const int MostInterviews = 99_999;

    private const string HelpText = """
        corpus --interviews N --output MAPPE [--seed S] [--hugo MAPPE]

          --interviews N   how many interviews, 1 to 99999
          --output MAPPE   where content/ is written for KlyngeSite (klynge --content MAPPE); new or empty
          --hugo MAPPE     also writes a whole Hugo site of the same content there (hugo --source MAPPE); new or empty
          --seed S         a whole number from 0 up; the same seed gives the same bytes everywhere (default 1)

        What is written, and how it is spread:

          interviews       N, about 4.9 KB each: fields, an opening and 5-7 answers of 1-2 paragraphs, evenly over 11 questions
          clusters         one for every 1.5 interviews, rounded up; 8-60 doctors, evenly; which cluster an interview is with:
                           weight 1/sqrt(rank), so that the biggest has some tens at N = 10000 and some have none
          municipalities   the 98 real ones; which one a cluster lies in: weight 1/sqrt(rank)
          topics           30; 2-4 different ones an interview, weight 1/rank (Zipf)
          partners         40; 2-4 encounters an interview, each with a different one, weight 1/rank (Zipf)
          results          3-5 an interview; of the first two each is a figure in 40 % of cases, the others are experienced
          topics of parts  the first encounter and result have the interview's first topic, the second its second, and so on
          comments         one for every tenth interview
          links            every opening links its cluster and municipality; two answers of three link a topic or a partner
          days             published on one of the 365 days of 2025, evenly; no drafts; all with consent 'givet'

        All of it is invented and says so (eksempeldata). Questions, municipalities, words and plain pages are the
        repository's own, their links left out.
        """;

    /// <summary>Runs the command and gives the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Contains("--help"))
        {
            Console.WriteLine(HelpText);
            return 0;
        }
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (arguments[i] is not ("--interviews" or "--output" or "--hugo" or "--seed") || i + 1 == arguments.Count || !given.TryAdd(arguments[i], arguments[i + 1]))
                return Wrong($"'{arguments[i]}' is unknown, written twice or without its value.");
        }
        if (!int.TryParse(given.GetValueOrDefault("--interviews"), NumberStyles.None, CultureInfo.InvariantCulture, out var interviews) || interviews is < 1 or > MostInterviews)
            return Wrong("--interviews must be a whole number from 1 to 99999.");
        if (!ulong.TryParse(given.GetValueOrDefault("--seed", "1"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            return Wrong("--seed must be a whole number from 0 up.");
        if (!given.TryGetValue("--output", out var output))
            return Wrong("--output is missing.");
        var folders = new[] { output, given.GetValueOrDefault("--hugo") }.OfType<string>().ToList();
        if (folders.Find(folder => Path.Exists(folder) && (File.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())) is { } taken)
            return Wrong($"'{taken}' is not an empty folder.");

        var corpus = CorpusMaker.Make(interviews, seed, Repository.Municipalities());
        new KlyngeWriter(output).Write(corpus);
        if (given.TryGetValue("--hugo", out var hugo))
            new HugoWriter(hugo).Write(corpus);
        return 0;
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine(message + " See corpus --help.");
        return 2;
    }
}
