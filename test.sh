#!/usr/bin/env bash
# Sets up what is missing and runs all tests. Ends with one line: N passed, N failed.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=eng/setup.sh
. "$root/eng/setup.sh"

require_git
require_dotnet
require_libgit2

cd "$root"
results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT
dotnet build ObservabilityGate.sln -c Release -v quiet -nologo

code=0
dotnet test ObservabilityGate.sln -c Release --no-build --nologo --logger 'console;verbosity=minimal' --logger trx --results-directory "$results" "$@" || code=$?

sum() { # of one counter over all result files
  grep -ho '<Counters [^>]*' "$results"/*.trx | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ n += $1 } END { print n + 0 }'
}
passed="$(sum passed)"
failed="$(sum failed)"
echo "$passed passed, $failed failed"
[ "$passed" -gt 0 ] || exit 1
exit "$code"
