using System.Collections.Immutable;
using Scriban.Runtime;

namespace KlyngeSite.Rendering;

/// <summary>What a template sees: named values that it can read and not change. Absent values and empty lists are null.</summary>
internal static class View
{
    /// <param name="members">Each a string, bool, <see cref="Text.Html"/>, view or list of views; null for absent.</param>
    public static ScriptObject Of(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var view = new ScriptObject(members.Length);
        foreach (var (name, value) in members)
            view.SetValue(name, value, readOnly: true);
        view.IsReadOnly = true;
        return view;
    }

    /// <summary>The items as a list; null when there are none, so that a template can ask with <c>if</c>.</summary>
    public static ScriptArray? List(IEnumerable<object?> items)
    {
        var list = new FixedList();
        foreach (var item in items)
        {
            if (item is not null)
                list.Add(item);
        }
        if (list.Count == 0)
            return null;
        list.IsReadOnly = true;
        return list;
    }

    public static ScriptArray? List(ImmutableArray<string> items) => List(items.AsEnumerable());

    public static ScriptObject Link(string text, string? url) => Of(("text", text), ("url", url));
}
