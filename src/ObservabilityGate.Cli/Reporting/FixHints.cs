namespace ObservabilityGate.Cli.Reporting;

/// <summary>What to do about a finding, in a line.</summary>
internal static class FixHints
{
    public static string For(string rule) => rule switch
    {
        "OBG1001" => "write a log line, a span or a metric where it does its work, e.g. logger.LogInformation(\"Order {OrderId} placed\", id)",
        "OBG1002" => "record an instrument on the normal path, e.g. _orders.Add(1)",
        "OBG1003" => "start a span around the work, e.g. using var activity = _source.StartActivity(\"orders.place\")",
        "OBG1004" => "write a log line on the normal path, e.g. logger.LogInformation(\"Order {OrderId} placed\", id)",
        "OBG1005" => "bring the hook back, or put another in its place",
        "OBG1006" => "also say that it worked: a log line, a span or a metric on the normal path",
        "OBG1007" => "write what the request did, or set observability_gate.ambient_hooks = honor",
        _ => "see the rule's page",
    };
}
