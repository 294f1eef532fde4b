namespace KlyngeSite.Deriving.Suppression;

/// <summary>Whether every hidden number could be another one, with all that is shown and all classes as they are.</summary>
/// <remarks>
/// Two whole tables that agree in all that is shown differ by cycles of hidden numbers, which rise and fall in turn and stay within the bounds of their classes. To walk an edge from its row is to let it rise, from its column to
/// let it fall (a total the other way round, being taken negative); a number has a second value exactly when a cycle can be walked through it. And that is so exactly when its ends are strongly connected and
/// it is no bridge of what is (D. Gusfield, SIAM Journal on Computing 17 (1988) 552–571). The answer is the same for every table that agrees in what is shown and in the classes, though it is worked out from one: it tells nothing
/// of which of them is the true one. Cost: a few looks at each edge.
/// </remarks>
internal sealed class FreedomCheck
{
    private readonly SumGraph graph;
    private readonly int[] order, part;
    private readonly Stack<int> open = new();
    private int clock, parts;

    private FreedomCheck(SumGraph graph) => (this.graph, order, part) = (graph, new int[graph.Nodes], new int[graph.Nodes]);

    public static bool Holds(SumGraph graph)
    {
        var check = new FreedomCheck(graph);
        for (var node = 0; node < graph.Nodes; node++)
        {
            if (check.order[node] == 0)
                check.Visit(node);
        }
        var isFree = Bridges.OnCycles(graph, check.IsWithinPart);
        for (var edge = 0; edge < graph.Edges; edge++)
        {
            // What is unseen is not asked about: its totals are as unseen, and move with it.
            if (graph[edge] is { IsHidden: true, Class.State: not CellState.Unseen } && !isFree[edge])
                return false;
        }
        return true;
    }

    private bool IsWithinPart(int edge) =>
        graph[edge].IsHidden && (graph[edge].CanRise || graph[edge].CanFall) && part[graph.RowOf(edge)] == part[graph.ColumnNodeOf(edge)];

    /// <summary>Tarjan's search for the strongly connected parts. Depth: the nodes.</summary>
    private int Visit(int node)
    {
        var earliest = order[node] = ++clock;
        open.Push(node);
        var (first, end) = graph.Across(node);
        for (var next = first; next < end; next++)
        {
            if (!CanGo(graph.EdgeOf(node, next), node))
                continue;
            if (order[next] == 0)
                earliest = Math.Min(earliest, Visit(next));
            else if (part[next] == 0)
                earliest = Math.Min(earliest, order[next]);
        }
        if (earliest == order[node])
        {
            parts++;
            int closed;
            do
            {
                closed = open.Pop();
                part[closed] = parts;
            }
            while (closed != node);
        }
        return earliest;
    }

    private bool CanGo(int edge, int node)
    {
        if (!graph[edge].IsHidden)
            return false;
        var isNegative = graph.IsTotal(edge) && !graph.IsWhole(edge);
        return graph.IsRow(node) != isNegative ? graph[edge].CanRise : graph[edge].CanFall;
    }
}
