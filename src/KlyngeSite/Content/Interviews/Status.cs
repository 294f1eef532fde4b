using System.Collections.Immutable;
using KlyngeSite.Content.Fields;

namespace KlyngeSite.Content.Interviews;

/// <summary>How far a topic or an encounter has come.</summary>
/// <param name="Dot">How the theme fills the dot: the fuller, the more has happened.</param>
internal sealed record Status(string Key, string Label, string Dot) : IChoice
{
    public static readonly Status Held = new("holdt", "Holdt", "full");

    public static readonly Status Next = new("næste", "Aftalt til næste møde", "half");
    public static readonly Status Planned = new("planlagt", "Planlagt", "core");
    public static readonly Status Wish = new("ønske", "Ønske", "empty");
    public static readonly Status Packaged = new("pakke", "Gennem en klyngepakke", "pack");

    public static readonly ImmutableArray<Status> All = [Held, Next, Planned, Wish, Packaged];
}
