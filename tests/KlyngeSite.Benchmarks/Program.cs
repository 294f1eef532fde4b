using KlyngeSite.Benchmarks;

switch (args)
{
    case ["corpus", .. var rest]:
        return CorpusCommand.Run(rest);
    case ["floor", .. var rest]:
        return FloorCommand.Run(rest);
    case ["stages", .. var rest]:
        return StagesCommand.Run(rest);
    default:
        var isAsked = args is ["--help"] or ["-h"];
        (isAsked ? Console.Out : Console.Error).WriteLine("corpus makes example content, floor times the writing of a site, stages times the parts of a build. Each has --help.");
        return isAsked ? 0 : 2;
}
