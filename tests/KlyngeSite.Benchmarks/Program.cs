using KlyngeSite.Benchmarks;

return args is ["corpus", .. var rest] ? CorpusCommand.Run(rest) : CorpusCommand.Help(args is ["--help"] or ["-h"] ? 0 : 2);
