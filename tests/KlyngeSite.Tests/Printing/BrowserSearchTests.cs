using KlyngeSite.Printing;

namespace KlyngeSite.Tests.Printing;

/// <summary>Which browser is taken, on machines that are not this one.</summary>
public class BrowserSearchTests
{
    [Fact]
    public void The_first_name_wins_wherever_in_the_path_it_lies()
    {
        var linux = new SearchedSystem("/usr/local/bin:/usr/bin/:.:bin::", IsWindows: false, IsMac: false, []);
        Assert.Equal("/usr/bin/chromium", Find(linux, "/usr/local/bin/google-chrome", "/usr/bin/chromium"));
        Assert.Equal("/usr/local/bin/google-chrome", Find(linux, "/usr/local/bin/google-chrome", "/usr/bin/msedge"));
        Assert.Null(Find(linux, "./chromium", "bin/chromium", "/chromium", "/opt/chromium"));
        Assert.Null(Find(linux with { Path = "" }, "/chromium", "chromium"));
    }

    [Fact]
    public void Windows_and_Mac_have_places_of_their_own()
    {
        var windows = new SearchedSystem(@"C:\Windows;D:\bin\", IsWindows: true, IsMac: false, [@"C:\Program Files", @"C:\Program Files (x86)"]);
        Assert.Equal(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe", Find(windows, @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"));
        Assert.Equal(@"D:\bin\chrome.exe", Find(windows, @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"D:\bin\chrome.exe"));
        var mac = new SearchedSystem("/usr/bin", IsWindows: false, IsMac: true, []);
        Assert.Equal("/Applications/Chromium.app/Contents/MacOS/Chromium", Find(mac, "/Applications/Chromium.app/Contents/MacOS/Chromium"));
    }

    private static string? Find(SearchedSystem system, params string[] programs) => BrowserSearch.Find(system, programs.Contains);
}
