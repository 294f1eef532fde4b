namespace KlyngeSite.Benchmarks.Writing;
internal sealed class HugoWriter(string folder) { public void Write(KlyngeSite.Benchmarks.Corpus.SampleCorpus corpus) { _ = (folder, corpus); } }
