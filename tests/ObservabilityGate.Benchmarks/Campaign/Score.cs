namespace ObservabilityGate.Benchmarks.Campaign;

/// <summary>How often the gate and the readers say the same.</summary>
internal sealed class Score
{
    private int _endpoints;
    private int _right;
    private int _falseNo;
    private int _falseYes;
    private int _unknown;
    private int _categories;
    private int _declared;
    private int _found;
    private int _noEndpoints;
    private int _overruled;

    /// <summary>Takes a drawn row; without an answer the gate does not list it any more.</summary>
    public void Drawn(string listed, string reader, Answer? answer)
    {
        if (listed == "not-endpoint")
        {
            _noEndpoints += answer is null ? 0 : 1;
            return;
        }

        _overruled += listed == "overruled" ? 1 : 0;
        _endpoints++;
        if (answer is null)
            return;

        var (said, read) = (Answer.Verdict(answer.Categories), Answer.Verdict(reader));
        _right += said == read ? 1 : 0;
        _falseNo += said == "no" && read != "no" ? 1 : 0;
        _falseYes += said == "yes" && read != "yes" ? 1 : 0;
        _unknown += said == "unknown" ? 1 : 0;
        _categories += answer.Categories.Split(' ').Zip(reader.Split(' ')).Count(pair => pair.First == pair.Second);
    }

    /// <summary>Takes an endpoint that a reader found in a whole file.</summary>
    public void Declared(bool listed)
    {
        _declared++;
        _found += listed ? 1 : 0;
    }

    public override string ToString() =>
        $"endpoints {_endpoints}, verdicts right {Share(_right, _endpoints)}, false no {_falseNo}, false yes {_falseYes}, unknown {_unknown}, "
        + $"categories right {Share(_categories, 3 * _endpoints)}, recall {Share(_found, _declared)}, listed though no endpoints {_noEndpoints} (with the overruled rows {_noEndpoints + _overruled})";

    /// <summary>A share with its 95 % interval after Wilson.</summary>
    private static string Share(int part, int all)
    {
        if (all == 0)
            return "0/0";

        const double Z = 1.959964;
        var share = (double)part / all;
        var middle = (share + (Z * Z / (2 * all))) / (1 + (Z * Z / all));
        var half = Z / (1 + (Z * Z / all)) * Math.Sqrt((share * (1 - share) / all) + (Z * Z / (4.0 * all * all)));
        return $"{part}/{all} {100 * share:0.0} % ({100 * (middle - half):0.0}-{100 * Math.Min(1, middle + half):0.0})";
    }
}
