using System.Collections;
using Scriban.Runtime;

namespace KlyngeSite.Rendering;

/// <summary>
/// A list that no template can change. The engine's own takes <c>list[0] = 1</c> even when it is read-only, and later pages see the
/// same list.
/// </summary>
internal sealed class FixedList : ScriptArray, IList
{
    /// <summary>The one door that templates have to a list's parts. The engine catches what is thrown here and says where.</summary>
    object? IList.this[int index]
    {
        get => this[index];
        set => throw new InvalidOperationException("The object is readonly");
    }
}
