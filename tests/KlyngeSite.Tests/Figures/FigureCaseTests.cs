using System.Globalization;
using System.Text;
using KlyngeSite.Tests.Harness;

namespace KlyngeSite.Tests.Figures;

/// <summary>
/// A folder is a coordinator's folder: <c>arguments.txt</c> has what stands after <c>klynge data</c>, one a line; <c>expected.txt</c> what is said; <c>expected/</c> the new files,
/// with LF line ends since git makes them so.
/// </summary>
public class FigureCaseTests
{
    public static TheoryData<string> All => Repository.Cases("Figures/Cases");

    [Theory]
    [MemberData(nameof(All))]
    public void A_file_is_told_of_and_made_as_expected(string name)
    {
        var source = Path.Join(Repository.Tests, "Figures", "Cases", name);
        var folder = Directory.CreateTempSubdirectory("klynge-test-").FullName;
        try
        {
            string[] own = ["arguments.txt", "expected.txt"];
            var given = Directory.GetFiles(source).Select(file => Path.GetFileName(file)!).Where(file => !own.Contains(file)).ToHashSet();
            foreach (var file in given)
                File.Copy(Path.Join(source, file), Path.Join(folder, file));
            var run = Klynge.In(folder, ["data", .. File.ReadAllLines(Path.Join(source, "arguments.txt"))]);
            Assert.DoesNotContain(folder, run.Output + run.Error, StringComparison.Ordinal);
            Expected.Text(Path.Join(source, "expected.txt"), string.Create(CultureInfo.InvariantCulture, $"{run.Error}{run.Output}{run.ExitCode}\n"));
            var made = TestSite.Files(folder).Where(file => !given.Contains(file.Key)).ToDictionary(file => file.Key, file => Unix(file.Value));
            if (made.Count > 0 || Directory.Exists(Path.Join(source, "expected")))
                Expected.Folder(Path.Join(source, "expected"), made);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Unix(byte[] bytes) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal));
}
