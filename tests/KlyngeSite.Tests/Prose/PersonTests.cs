using KlyngeSite.Content.Prose;
using KlyngeSite.Text;

namespace KlyngeSite.Tests.Prose;

/// <summary>What names or points out a person, and what only looks so.</summary>
public class PersonTests
{
    [Theory]
    [InlineData("Ring på 22 34 56 78.", "22 34 56 78")]
    [InlineData("22-34-56-78", "22-34-56-78")]
    [InlineData("22\u00A034\u00A056\u00A078", "22\u00A034\u00A056\u00A078")]
    [InlineData("tlf. 22345678", "22345678")]
    [InlineData("Telefon: 2234 5678", "2234 5678")]
    [InlineData("mobil 223 45 678", "223 45 678")]
    [InlineData("+45 22345678", "+45 22345678")]
    [InlineData("+4522345678", "+4522345678")]
    [InlineData("0045 22 34 56 78", "0045 22 34 56 78")]
    public void A_phone_number_is_seen(string text, string number) => Assert.Equal(number, Phone(text));

    [Theory]
    [InlineData("2019-10-03")]
    [InlineData("20191003")]
    [InlineData("CVR 22345678")]
    [InlineData("2018 2019")]
    [InlineData("0751 0101")]
    [InlineData("20 30 40 50 60")]
    [InlineData("20 30 40 50 %")]
    [InlineData("20.30.40.50")]
    [InlineData("12 10 20 30")]
    [InlineData("fra 2018 til 2019, 22 læger")]
    [InlineData("telefonen ringede 12 gange i 2019")]
    [InlineData("978-87-02-12345-6")]
    [InlineData("22.345.678 kr.")]
    public void Another_number_is_left_alone(string text) => Assert.Null(Phone(text));

    [Theory]
    [InlineData("skriv til anne.b@kommune.dk.", "anne.b@kommune.dk")]
    [InlineData("[skriv](mailto:a-b@x.example)", "a-b@x.example")]
    [InlineData("æble@plejen.dk", "æble@plejen.dk")]
    [InlineData("https://medium.com/@bruger.navn", null)]
    [InlineData("3 stk. @ 20 kr.", null)]
    [InlineData("@kiap.dk", null)]
    [InlineData("navn@", null)]
    [InlineData("navn@plejen", null)]
    public void A_mail_address_is_seen(string text, string? mail) =>
        Assert.Equal(mail, MailShape.Around(text, text.IndexOf('@', StringComparison.Ordinal)) is { } found ? text.Substring(found.Start, found.Length) : null);

    [Theory]
    [InlineData("Den 82-årige kvinde fra Ringe, indlagt den 3. marts 2019, kom hjem.", true)]
    [InlineData("En mand på 74 år faldt i Faaborg 2019-03-03.", true)]
    [InlineData("Hun var 91 år og boede ved Nyborg. I marts 2019 døde hun.", true)]
    [InlineData("Den 82-årige kvinde fra Ringe kom hjem igen.", false)]
    [InlineData("Den 82-årige kvinde blev indlagt den 3. marts 2019.", false)]
    [InlineData("Kvinden fra Ringe blev indlagt den 3. marts 2019.", false)]
    [InlineData("De 75-årige i Aarhus blev inviteret den 3. marts 2019, siger han.", false)]
    [InlineData("Hun fortæller, at tallet faldt på 3 år i Aarhus. Mødet var den 3. marts 2019.", false)]
    [InlineData("Kvinder på 50 til 69 år i Region Nord blev inviteret i marts 2019.", false)]
    [InlineData("Den 82-årige patient fra Ringe, indlagt den 3. marts 2019.", false)]
    public void A_patient_is_known_by_four_things_together(string text, bool isKnown) => Assert.Equal(isKnown, PatientShape.Find(text) is not null);

    [Theory]
    [InlineData("Forbruget er faldet med 43 %.", "43 %")]
    [InlineData("Forbruget er faldet med 12,5 procent.", "12,5 procent")]
    [InlineData("Der kom tre gange så mange.", "tre gange så")]
    [InlineData("Forbruget er faldet med 43 % fra 2018 til 2019.", null)]
    [InlineData("Forbruget er faldet med 43 %. Kilden siger ikke hvornår.", null)]
    [InlineData("Perioden er ikke oplyst, men faldet var 43 %.", null)]
    [InlineData("Faldet var 43 % ([læs mere](interview:doc7)).", null)]
    [InlineData("De var 100 % enige.", null)]
    [InlineData("## Faldet med 43 %", null)]
    [InlineData("Der kom 26 læger.", null)]
    public void A_bare_figure_is_seen(string text, string? figure) =>
        Assert.Equal(figure, BareFigure.Find(text) is { } found ? text.Substring(found.Start, found.Length) : null);

    private static string? Phone(string text)
    {
        var chains = new DigitChains(text);
        while (chains.MoveNext())
        {
            if (PhoneShape.Find(text, chains.Runs) is { } found)
                return text.Substring(found.Start, found.Length);
        }
        return null;
    }
}
