using KlyngeSite.Diagnostics;

namespace KlyngeSite.Sources.Yaml.Diagnosis;

/// <summary>What is wrong with a line of fields, and what to write instead.</summary>
internal sealed record Finding(Rule Rule, Location Location, string Message, string Mend);

/// <summary>Looks at one line and its neighbours for one kind of mistake; null when it is not that.</summary>
internal delegate Finding? Cause(FieldLines lines, int index);
