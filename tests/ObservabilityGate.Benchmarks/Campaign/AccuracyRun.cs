namespace ObservabilityGate.Benchmarks.Campaign;

/// <summary>Holds the readers' labels against what the gate says now, and writes its answers into the records.</summary>
internal static class AccuracyRun
{
    public static void Measure(string repositories, Tool tool)
    {
        var (tuned, heldOut) = (new Score(), new Score());
        var recallFile = CsvFile.Read(Path.Combine(Records.Folder, "recall.csv"));
        var recall = recallFile.Rows.Where(r => r["kind"] != "none").ToLookup(r => r["repository"].Split('/')[1], StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Records.Folder, "*@*.csv").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileNameWithoutExtension(path).Split('@') is not [var name, var commit])
                continue;

            var repository = Path.Combine(repositories, name);
            if (!Directory.Exists(repository) || !Tool.Head(repository).StartsWith(commit, StringComparison.Ordinal))
            {
                Console.WriteLine($"{name}: left out, {commit} is not checked out");
                continue;
            }

            var own = new Score();
            Score[] scores = [own, Records.IsHeldOut(name) ? heldOut : tuned];
            var answers = tool.Coverage(repository);
            var labels = CsvFile.Read(path);
            foreach (var row in labels.Rows)
            {
                var answer = Nearest(answers.Where(a => a.File == row["file"] && a.Member == row["member"]), row);
                row["tool"] = answer?.Categories ?? "not listed";
                Array.ForEach(scores, s => s.Drawn(row["listed"], row["reader"], answer));
            }

            foreach (var row in recall[name])
            {
                // Readers give the line of the name or of an attribute above it.
                var listed = Nearest(answers.Where(a => a.File == row["file"]), row) is { } near && Distance(near, row) <= 2;
                row["listed"] = listed ? "yes" : "no";
                Array.ForEach(scores, s => s.Declared(listed));
            }

            labels.Write();
            Console.WriteLine($"{name}: {own}");
        }

        recallFile.Write();
        Console.WriteLine($"tuned: {tuned}\nheld out: {heldOut}");
    }

    private static Answer? Nearest(IEnumerable<Answer> answers, CsvRow row) => answers.MinBy(a => Distance(a, row));

    private static int Distance(Answer answer, CsvRow row) => Math.Abs(answer.Line - int.Parse(row["line"]));
}
