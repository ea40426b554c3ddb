using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>Shows a result in one format. All formats show the same facts.</summary>
internal interface ICheckReporter
{
    void Write(CheckResult result, TextWriter output);
}

/// <summary>Shows the coverage of a code base in one format.</summary>
internal interface ICoverageReporter
{
    void Write(CoverageResult result, TextWriter output);
}
