using KlyngeSite.Content.Fields;
using KlyngeSite.Diagnostics;
using KlyngeSite.Sources;
using KlyngeSite.Text;

namespace KlyngeSite.Content;

/// <summary>Where a page used to lie: <c>/en/gammel-adresse/</c>. It becomes folders, so each part is what a folder may be called.</summary>
internal sealed record FormerAddressType : FieldType<FormerAddress>
{
    private const int MostParts = 8;

    public override string Expression => "^/([a-z0-9-]+/){1,8}$";

    public override FormerAddress Placeholder => new("", default);

    public override FormerAddress? Read(Node node, Field field, ReadContext context)
    {
        if (context.Scalar(node, field) is not { } scalar)
            return null;
        var path = scalar.Value;
        var parts = path.Trim('/').Split('/');
        if (parts.Length <= MostParts && path == $"/{string.Join('/', parts)}/" && parts.All(Slug.IsValid))
            return new(path, scalar.Location);
        var (message, mend) = Judge(path, parts);
        context.Bag.Report(Rules.WrongForm, node.Location, message, mend);
        return null;
    }

    private static (string Message, string Mend) Judge(string path, string[] parts)
    {
        if (parts.Length > MostParts || parts.Any(part => part.Length > Slug.MaxLength))
            return ($"En adresse under 'tidligere' kan højst have {MostParts} dele, hver på højst {Slug.MaxLength} tegn.", "Slet den; den kan ikke sendes videre.");
        if (parts.FirstOrDefault(part => Slug.From(part) == part && part.Length > 0 && !Slug.IsValid(part)) is { } device)
            return ($"En adresse kan ikke have delen '{device}', for Windows kan ikke have en mappe med det navn.", "Slet den; den kan ikke sendes videre.");
        const string Form = "En adresse under 'tidligere' begynder og slutter med / og har kun små bogstaver a-z, tal og bindestreg.";
        return (Form, Meant(path) is { Length: <= 60 } meant ? $"Skriv {meant} i stedet." : "Skriv fx /gammel-adresse/.");
    }

    /// <summary>The same address in the form that is allowed; the host of a whole one is left out. A file of another site has no such form.</summary>
    private static string? Meant(string path)
    {
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
            path = path.IndexOf('/', scheme + 3) is var slash and >= 0 ? path[slash..] : "";
        if (path.Contains('.', StringComparison.Ordinal))
            return null;
        var parts = path.Split('/').Select(Slug.From).Where(part => part.Length > 0).ToList();
        return parts.Count is > 0 and <= MostParts && parts.TrueForAll(Slug.IsValid) ? $"/{string.Join('/', parts)}/" : null;
    }
}
