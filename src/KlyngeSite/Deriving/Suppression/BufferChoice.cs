using System.Numerics;

namespace KlyngeSite.Deriving.Suppression;

/// <summary>Chooses what is hidden beside the small numbers.</summary>
/// <remarks>
/// Each small number gets a cycle of hidden numbers through it on which, at every node that is not roomy, one of the two is no small number. The cycle is a shortest path from its
/// unit to its period; edges cost by what they are (hidden already: nothing much, or as a cell if it is small; a cell: a little more the larger its denominator; a total: some ten cells; the whole: some ten totals) and the first in
/// the table's order wins among equals. Values are never looked at, classes, denominators and places are. The path over the three totals is always open: they are not settled when the cell is not.
/// Cost: a search of all edges for each line with a small number, as a rule; small numbers that protect each other (<see cref="Bridges"/>) need none.
/// </remarks>
internal sealed class BufferChoice
{
    private const int HiddenCost = 1;
    private const int CellCost = 1000;
    private const int SmallCost = 1200;
    private const int TotalCost = 12 * CellCost;
    private const int WholeCost = 10 * TotalCost;

    private readonly SumGraph graph;
    private readonly int[] joined, isNear, cost, via;
    private readonly bool[] isSettled, isOnCycle;
    private int look;

    private BufferChoice(SumGraph graph)
    {
        this.graph = graph;
        (cost, via, isSettled) = (new int[graph.Nodes], new int[graph.Nodes], new bool[graph.Nodes]);
        (joined, isNear) = ([.. Enumerable.Range(0, graph.Nodes)], new int[graph.Nodes]);
        isOnCycle = Bridges.OnCycles(graph, edge => graph[edge].IsHidden && GivesRoom(edge));
    }

    /// <summary>Hides what is needed, in the graph.</summary>
    public static void Make(SumGraph graph)
    {
        var choice = new BufferChoice(graph);
        for (var edge = 0; edge < graph.Edges; edge++)
        {
            if (graph[edge].IsHidden)
                choice.Join(edge);
        }
        for (var edge = 0; edge < graph.Edges; edge++)
        {
            if (graph[edge].Class.State == CellState.Small)
                choice.Protect(edge);
        }
    }

    private void Protect(int edge)
    {
        var (from, to) = (graph.RowOf(edge), graph.ColumnNodeOf(edge));
        if (isOnCycle[edge] || IsCovered(edge, from, to))
            return;
        if (FindPath(edge, from, to))
        {
            for (var node = to; node != from; node = graph.Other(via[node], node))
                Use(via[node]);
        }
        else
        {
            HideTotals(edge);
        }
        isOnCycle[edge] = true;
    }

    /// <summary>Whether hidden numbers that give room make a path already, alone or with one other at either end.</summary>
    private bool IsCovered(int edge, int from, int to)
    {
        // One that joins its ends itself is no path for itself.
        if (!graph.IsTightAt(edge, from) && !graph.IsTightAt(edge, to))
            return false;
        look++;
        return Look(edge, from, root => { isNear[root] = look; return false; }) || Look(edge, to, root => isNear[root] == look);
    }

    /// <summary>Asks about what is joined to a node and to what is one step from it.</summary>
    private bool Look(int edge, int node, Func<int, bool> found)
    {
        if (found(Root(node)))
            return true;
        var isTight = graph.IsTightAt(edge, node);
        var (first, end) = graph.Across(node);
        for (var next = first; next < end; next++)
        {
            var step = graph.EdgeOf(node, next);
            if (step != edge && graph[step].IsHidden && !(isTight && graph.IsTightAt(step, node)) && found(Root(next)))
                return true;
        }
        return false;
    }

    /// <summary>Dijkstra's search on a dense graph: the next node is looked for among all.</summary>
    private bool FindPath(int edge, int from, int to)
    {
        Array.Fill(cost, int.MaxValue);
        Array.Clear(isSettled);
        (cost[from], via[from]) = (0, edge);
        while (Nearest() is var node and >= 0 && cost[to] > cost[node] + HiddenCost)
        {
            isSettled[node] = true;
            var isBound = graph.IsTightAt(via[node], node);
            var (first, last) = graph.Across(node);
            for (var next = first; next < last; next++)
            {
                var step = graph.EdgeOf(node, next);
                if (step == edge || isSettled[next] || !graph[step].IsMovable || (isBound && graph.IsTightAt(step, node)))
                    continue;
                if (next == to && graph.IsTightAt(edge, to) && graph.IsTightAt(step, to))
                    continue;
                var total = cost[node] + CostOf(step);
                if (total < cost[next])
                    (cost[next], via[next]) = (total, step);
            }
        }
        return cost[to] < int.MaxValue;
    }

    private int Nearest()
    {
        var best = -1;
        for (var node = 0; node < cost.Length; node++)
        {
            if (!isSettled[node] && cost[node] < int.MaxValue && (best < 0 || cost[node] < cost[best]))
                best = node;
        }
        return best;
    }

    private int CostOf(int edge) =>
        graph[edge].IsHidden ? GivesRoom(edge) ? HiddenCost : SmallCost
        : graph.IsWhole(edge) ? WholeCost
        : graph.IsTotal(edge) ? TotalCost
        : CellCost + 10 * BitOperations.Log2((ulong)(graph[edge].Denominator ?? 0) + 1);

    /// <summary>The cycle that is always there: a cell, its two totals and the whole. For a total it is that of the first small cell that it sums.</summary>
    private void HideTotals(int edge)
    {
        var (row, column) = (graph.RowOf(edge), graph.ColumnNodeOf(edge));
        var (lastRow, lastColumn) = (graph.Rows - 1, graph.Nodes - 1);
        if (row == lastRow && column != lastColumn)
            row = Enumerable.Range(0, lastRow).First(other => graph[graph.EdgeOf(other, column)].Class.State == CellState.Small);
        else if (column == lastColumn && row != lastRow)
            column = Enumerable.Range(graph.Rows, graph.Columns - 1).First(other => graph[graph.EdgeOf(row, other)].Class.State == CellState.Small);
        foreach (var total in new[] { graph.EdgeOf(row, lastColumn), graph.EdgeOf(lastRow, lastColumn), graph.EdgeOf(lastRow, column) })
            Use(total);
    }

    private void Use(int edge)
    {
        graph[edge].IsHidden = true;
        isOnCycle[edge] = true;
        Join(edge);
    }

    /// <summary>Notes that the edge's ends are joined, if it gives room at both.</summary>
    private void Join(int edge)
    {
        if (GivesRoom(edge))
            joined[Root(graph.RowOf(edge))] = Root(graph.ColumnNodeOf(edge));
    }

    private bool GivesRoom(int edge) => !graph.IsTightAt(edge, graph.RowOf(edge)) && !graph.IsTightAt(edge, graph.ColumnNodeOf(edge));

    private int Root(int node)
    {
        while (joined[node] != node)
            node = joined[node] = joined[joined[node]];
        return node;
    }
}
