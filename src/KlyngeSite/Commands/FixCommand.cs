using System.CommandLine;
using KlyngeSite.Diagnostics;
using KlyngeSite.Editing.Mending;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Commands;

/// <summary><c>klynge ret</c>: mends what is safe, and shows it first.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var command = new Command("ret", "Ret det, der kan rettes sikkert, og vis det først.");
        var paths = new Argument<string[]>("sti") { Description = "Filer eller mapper i indholdet; ellers det hele.", Arity = ArgumentArity.ZeroOrMore };
        var content = CommonOptions.ContentOption();
        var yes = new Option<bool>("--ja") { Description = "Skriv rettelserne uden at spørge." };
        var noColor = CommonOptions.NoColorOption();
        var verbose = CommonOptions.VerboseOption();
        command.Add(paths);
        foreach (var option in new Option[] { content, yes, noColor, verbose })
            command.Add(option);
        command.SetAction((parsed, stop) => SafeRun.Async(parsed.GetValue(verbose), () => Task.FromResult(Run(parsed, stop)), stop));
        return command;

        int Run(ParseResult parsed, CancellationToken stop)
        {
            var bag = new DiagnosticBag();
            var folder = parsed.GetRequiredValue(content);
            var tree = SourceTree.ReadContent(folder, bag);
            if (tree.IsUnread(""))
                return Told(bag, ExitCode.Fine);
            var (files, mistake) = Chosen(tree.Content, folder, parsed.GetValue(paths) ?? []);
            if (files is null)
                return WrongUse.Report(command, mistake!);
            var color = !parsed.GetValue(noColor) && !Console.IsOutputRedirected && CommonOptions.MayColor;
            return Told(bag, Mend(MendPlan.Of(files, stop), folder, parsed.GetValue(yes), color, bag, stop));
        }
    }

    private static int Mend(MendPlan plan, string folder, bool yes, bool color, DiagnosticBag bag, CancellationToken stop)
    {
        var left = plan.Left == 0 ? "" : $" {DanishNumber.Count(plan.Left, "fil", "filer")} har mere, som du selv må se på: klynge check.";
        if (plan.Files.Count == 0)
        {
            Console.Out.WriteLine("Der er intet at rette." + left);
            return ExitCode.Fine;
        }
        foreach (var file in plan.Files)
            Console.Out.WriteLine(MendDiff.Print(file.Whole.Source.Path, file.File, color));
        var kinds = string.Join(", ", plan.ByName.Select(one => $"{one.Name} ({DanishNumber.Of(one.Count)})"));
        Console.Out.WriteLine($"{DanishNumber.Count(plan.Mends, "rettelse", "rettelser")} i {DanishNumber.Count(plan.Files.Count, "fil", "filer")}: {kinds}.{left}");
        if (!yes && !IsAgreed(stop))
            return ExitCode.Findings;
        var written = plan.Files.Count(file => SafeReplace.Replace(folder, file, bag));
        Console.Out.WriteLine($"{DanishNumber.Count(written, "fil", "filer")} rettet.");
        return ExitCode.Fine;
    }

    /// <summary>Asked on a terminal only: elsewhere nobody would answer.</summary>
    private static bool IsAgreed(CancellationToken stop)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            Console.Out.WriteLine("Intet er skrevet. Skriv rettelserne med: klynge ret --ja");
            return false;
        }
        Console.Out.Write("Skriv rettelserne? (j/n) ");
        var answer = Console.In.ReadLine();
        stop.ThrowIfCancellationRequested();
        var isAgreed = answer?.Trim().ToLowerInvariant() is "j" or "ja";
        if (!isAgreed)
            Console.Out.WriteLine("Intet er skrevet.");
        return isAgreed;
    }

    /// <summary>The files that the user named; or, in Danish, which name fits none.</summary>
    private static (IReadOnlyList<FoundFile>? Files, string? Mistake) Chosen(IReadOnlyList<FoundFile> files, string folder, string[] names)
    {
        if (names.Length == 0)
            return (files, null);
        HashSet<FoundFile> chosen = [];
        var root = Path.GetFullPath(folder);
        foreach (var name in names)
        {
            // From where the user stands, or from the content folder.
            var matches = Matches(Path.GetFullPath(name)) is { Count: > 0 } here ? here : Matches(Path.GetFullPath(name, root));
            if (matches.Count == 0)
                return (null, $"'{ShortText.Quote(CprShape.Mask(name))}' er ikke en fil eller mappe i indholdet.");
            chosen.UnionWith(matches);
        }
        return ([.. files.Where(chosen.Contains)], null);

        List<FoundFile> Matches(string full)
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetRelativePath(root, full)).Replace('\\', '/');
            return path == "." ? [.. files] : [.. files.Where(file => file.Path == path || file.Path.StartsWith(path + "/", StringComparison.Ordinal))];
        }
    }

    /// <summary>Tells what could not be read or written, which is graver than anything else; other findings are for <c>check</c>.</summary>
    private static int Told(DiagnosticBag bag, int code)
    {
        List<Diagnostic> faults = [.. bag.Sorted().Where(finding => finding.Rule == Rules.CannotRead || finding.Rule == Rules.CannotWrite || finding.Rule == Rules.TooMuch)];
        Console.Error.Write(TextPrinter.Print(faults));
        return Math.Max(code, ExitCode.For(faults, strict: false));
    }
}
