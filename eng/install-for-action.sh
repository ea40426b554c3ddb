#!/usr/bin/env bash
# Puts obsgate into $RUNNER_TEMP/obsgate: a published version when one is asked for, else this very source.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
target="${RUNNER_TEMP:?is set by GitHub Actions}/obsgate"
rm -rf "$target"

command -v dotnet >/dev/null || { echo "::error title=obsgate::the .NET SDK is missing: add a step with actions/setup-dotnet before this one"; exit 2; }
if [ -n "${OBSGATE_VERSION:-}" ]; then
  # Not in the checked out folder: a nuget.config or global.json there is the pull request's.
  cd "$RUNNER_TEMP"
  dotnet tool install ObservabilityGate.Cli --version "$OBSGATE_VERSION" --tool-path "$target"
else
  cd "$root"
  dotnet publish src/ObservabilityGate.Cli -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$target" -v quiet -nologo
fi
