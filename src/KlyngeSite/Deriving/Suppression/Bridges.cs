namespace KlyngeSite.Deriving.Suppression;

/// <summary>Which edges of a part of the graph lie on a cycle of it: all but the bridges.</summary>
/// <remarks>Source: R. E. Tarjan, Information Processing Letters 2 (1974) 160–161. Cost: one look at each edge. Depth: the nodes, a few hundred.</remarks>
internal sealed class Bridges
{
    private readonly SumGraph graph;
    private readonly Func<int, bool> isInPart;
    private readonly int[] order;
    private readonly bool[] isOnCycle;
    private int clock;

    private Bridges(SumGraph graph, Func<int, bool> isInPart, bool[] isOnCycle) =>
        (this.graph, this.isInPart, this.isOnCycle, order) = (graph, isInPart, isOnCycle, new int[graph.Nodes]);

    /// <param name="isInPart">Which edges there are.</param>
    /// <returns>By edge, whether it lies on a cycle.</returns>
    public static bool[] OnCycles(SumGraph graph, Func<int, bool> isInPart)
    {
        var bridges = new Bridges(graph, isInPart, new bool[graph.Edges]);
        for (var node = 0; node < graph.Nodes; node++)
        {
            if (bridges.order[node] == 0)
                bridges.Visit(node, -1);
        }
        return bridges.isOnCycle;
    }

    /// <summary>The earliest node that is reached from here without the edge that led here.</summary>
    private int Visit(int node, int via)
    {
        var earliest = order[node] = ++clock;
        var (first, end) = graph.Across(node);
        for (var next = first; next < end; next++)
        {
            var edge = graph.EdgeOf(node, next);
            if (edge == via || !isInPart(edge))
                continue;
            var reached = order[next] == 0 ? Visit(next, edge) : order[next];
            isOnCycle[edge] |= reached <= order[node];
            earliest = Math.Min(earliest, reached);
        }
        return earliest;
    }
}
