namespace KlyngeSite.Rendering;

/// <summary>
/// What the template language says, in Danish. It tells causes apart by sentences alone; they are looked for in order, and none
/// of its words is passed on: they are English, and some hold what the page shows.
/// </summary>
internal static class TemplateMessages
{
    internal readonly record struct Saying(string Message, string Mend);

    public static readonly Saying Steps = new("Skabelonen tager for mange skridt.", "Se efter en 'for', 'while' eller 'include', der løber længere, end den skal.");

    /// <summary>A page that grew by the theme's own doing.</summary>
    public static readonly Saying LargePage = new("Siden bliver større end 10 MB.", "Se efter en 'for' eller 'while', der skriver for meget.");

    private static readonly Saying LongText = new("Teksten, skabelonen laver her, bliver for lang.", "Skriv den i flere stykker efter hinanden.");
    private static readonly Saying ReadOnly = new("Skabelonen kan ikke lave eller ændre det navn.", "Skriv værdien dér, hvor den skal stå; et navn til brug i skabelonen selv begynder med $.");
    private static readonly Saying NoFunction = new("Det, der står her, er ikke en funktion.", "Skriv navnet alene, fx {{ page.title }}; den eneste funktion er 'include'.");
    private static readonly Saying Nothing = new("Der er ingen værdi at læse fra her.", "Skriv {{ if … }} før og {{ end }} efter, når noget kan mangle.");
    private static readonly Saying NoParts = new("Det, der læses fra her, har ingen del med det navn.", "Slet punktummet og det, der følger, eller læs fra noget andet.");
    private static readonly Saying NoIndex = new("Listen har ikke den del.", "Brug {{ for del in liste }} … {{ end }} i stedet for et tal i klammer.");
    private static readonly Saying ByZero = new("Der kan ikke divideres med nul.", "Ret regnestykket.");
    private static readonly Saying WrongOperand = new("De to sider af regnetegnet passer ikke sammen.", "Regn kun med tal, og skriv tekster efter hinanden i hver sin {{ … }}.");
    private static readonly Saying NoList = new("Her skal stå en liste.", "Skriv fx {{ for punkt in site.menu }}.");
    private static readonly Saying NoTemplate = new("'include' mangler navnet på en skabelon.", "Skriv fx {{ include 'parts/top.html' }}.");
    public static readonly Saying LargeNumber = new("Tallet bliver for stort.", "Ret regnestykket.");
    private static readonly Saying TooDeep = new("Udtrykket har for mange niveauer.", "Del det op i flere skabeloner.");
    private static readonly Saying NotFilled = new("Skabelonen kan ikke udfyldes her.", "Ret det, der er peget på, eller slet det.");

    private static readonly Saying LooseEnd = new("Her står '{{ end }}', men der er ikke noget at slutte.", "Slet det, eller skriv {{ if … }} eller {{ for … }} over det.");
    private static readonly Saying LooseElse = new("Her står '{{ else }}', men der er ingen '{{ if … }}' over det.", "Slet det, eller skriv {{ if … }} over det.");
    private static readonly Saying OpenQuote = new("Anførselstegnet lukkes ikke.", "Skriv et anførselstegn mere efter teksten.");
    private static readonly Saying Short = new("Udtrykket slutter for tidligt.", "Skriv det, der mangler, eller se efter, om '}}' mangler.");
    private static readonly Saying NoIn = new("Der mangler 'in' efter 'for'.", "Skriv fx {{ for punkt in site.menu }}.");
    private static readonly Saying NotRead = new("Skabelonen kan ikke læses her.", "Se efter '{{', '}}' og 'end', der mangler.");

    private static readonly (string Part, Saying Saying)[] WhenRead =
    [
        ("without a corresponding beginning", LooseEnd),
        ("else condition", LooseElse),
        ("elsif condition", LooseElse),
        ("not terminated by", OpenQuote),
        ("depth limit", TooDeep),
        ("Expecting 'in'", NoIn),
        ("to the right of the operator", Short),
        ("Expecting <expression>", Short),
        ("Expecting a closing", Short),
    ];

    private static readonly (string Part, Saying Saying)[] WhenFilled =
    [
        ("iteration limit", Steps),
        ("exceeds LoopLimit", Steps),
        ("OutputLimit", LargePage),
        ("LimitToString", LongText),
        ("readonly", ReadOnly),
        ("read-only", ReadOnly),
        ("Invalid number of arguments", NoTemplate),
        ("recursive depth", TooDeep),
        ("Invalid target function", NoFunction),
        ("not a valid function", NoFunction),
        ("target function", NoFunction),
        ("divide by", ByZero),
        ("Cannot access indexer", Nothing),
        ("out of bounds", NoIndex),
        ("indexer", NoIndex),
        ("Cannot access member", Nothing),
        ("for a null object", Nothing),
        ("Cannot get member", NoParts),
        ("on the primitive", NoParts),
        ("for iterator", NoList),
        ("Expecting an array", NoList),
        ("maximum supported", LargeNumber),
        ("perator", WrongOperand),
        ("expression is null", WrongOperand),
        ("expressions are null", WrongOperand),
        ("Unsupported types", WrongOperand),
        ("is not supported", WrongOperand),
        ("Cannot negate", WrongOperand),
        ("Unable to convert", WrongOperand),
    ];

    /// <summary>Whether a sentence tells the cause where others tell what came of it.</summary>
    public static bool IsCause(string sentence) => Find(WhenRead, sentence, NotRead) is var saying && (saying == OpenQuote || saying == LooseElse);

    /// <summary>For a template that cannot be parsed.</summary>
    public static Saying OfParser(string sentence) => NotClosed(sentence) ?? Find(WhenRead, sentence, NotRead);

    /// <summary>The sentence names the word that began the block: <c>Error while parsing if statement: The &lt;end&gt; statement was not found</c>.</summary>
    private static Saying? NotClosed(string sentence)
    {
        const string Before = "while parsing ";
        if (!sentence.Contains("<end> statement was not found", StringComparison.Ordinal))
            return null;
        var start = sentence.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        var word = sentence[start..].Split(' ')[0];
        return new(word is "if" or "for" or "while" or "case" or "with" or "else" ? $"'{{{{ {word} … }}}}' lukkes ikke." : "Et stykke af skabelonen lukkes ikke.",
            "Skriv {{ end }}, hvor stykket slutter.");
    }

    /// <summary>For a template that fails as a page is made.</summary>
    public static Saying OfRun(string sentence) => Find(WhenFilled, sentence, NotFilled);

    private static Saying Find((string Part, Saying Saying)[] table, string sentence, Saying rest)
    {
        foreach (var (part, saying) in table)
        {
            if (sentence.Contains(part, StringComparison.Ordinal))
                return saying;
        }
        return rest;
    }
}
