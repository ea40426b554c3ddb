namespace ObservabilityGate.Benchmarks.Campaign;

/// <summary>Replays the recorded changes and writes into the records whether the gate agrees with the readers.</summary>
internal static class ChangesRun
{
    /// <summary>The number of changes about which they differ.</summary>
    public static int Replay(string repositories, Tool tool)
    {
        var changes = CsvFile.Read(Path.Combine(Records.Folder, "changes.csv"));
        var endpoints = CsvFile.Read(Path.Combine(Records.Folder, "changes_endpoints.csv")).Rows.ToLookup(r => (r["repository"], r["head"]));
        foreach (var change in changes.Rows)
        {
            var (verdict, items) = tool.Check(Path.Combine(repositories, change["repository"]), change["base"], change["head"]);
            var differences = Differences(endpoints[(change["repository"], change["head"])], items).ToList();
            if (verdict != change["expected_verdict"])
                differences.Insert(0, $"{verdict} instead of {change["expected_verdict"]}");
            change["tool"] = differences.Count == 0 ? "agree" : "differs";
            differences.ForEach(d => Console.WriteLine($"{change["repository"]} {change["base"][..9]}..{change["head"][..9]}: {d}"));
        }

        changes.Write();
        var agreed = changes.Rows.Count(r => r["tool"] == "agree");
        Console.WriteLine($"agree {agreed}/{changes.Rows.Count}");
        return changes.Rows.Count - agreed;
    }

    private static IEnumerable<string> Differences(IEnumerable<CsvRow> expected, List<Answer> items)
    {
        var left = items.ToList();
        foreach (var row in expected)
        {
            if (left.Find(i => i.File == row["file"] && i.Member == row["member"]) is not { } item)
            {
                yield return $"{row["file"]} {row["member"]} is missing ({row["change"]})";
                continue;
            }

            left.Remove(item);
            if (item.Change != row["change"])
                yield return $"{item.File} {item.Member} is {item.Change} instead of {row["change"]}";
            if (row["change"] != "deleted" && Answer.Text(c => row[c]) is var categories && categories != item.Categories)
                yield return $"{item.File} {item.Member}: {item.Categories} instead of {categories}";
        }

        // Readers did not list everything that a change reaches.
        foreach (var item in left.Where(i => i.Change != "affected"))
            yield return $"{item.File} {item.Member} is listed besides ({item.Change})";
    }
}
