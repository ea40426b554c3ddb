#!/usr/bin/env bash
# Sets up what is missing, then runs the main job: obsgate over a small service and its pull requests.
#   ./run.sh              replay the pull requests that ship with the project
#   ./run.sh ARGS         obsgate ARGS
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=eng/setup.sh
. "$root/eng/setup.sh"

require_git
require_dotnet
require_libgit2
build_obsgate

if [ $# -gt 0 ]; then
  exec dotnet "$OBSGATE" "$@"
fi
exec "$root/eng/replay.sh"
