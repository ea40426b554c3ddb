#!/usr/bin/env bash
# The main job on real commits: a small service (samples/shop) and its pull requests, replayed into a repository of their own.
# Each folder under samples/shop holds the files that one commit writes; each pull request says what the gate must answer.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# OBSGATE names another build of the gate than the one of run.sh.
obsgate="${OBSGATE:-$root/artifacts/obsgate/obsgate.dll}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Shop GIT_AUTHOR_EMAIL=shop@example.org GIT_COMMITTER_NAME=Shop GIT_COMMITTER_EMAIL=shop@example.org
export GIT_AUTHOR_DATE='2026-01-05T09:00:00Z' GIT_COMMITTER_DATE='2026-01-05T09:00:00Z'

cd "$work"
git init --quiet --initial-branch=main

write() { # FOLDER MESSAGE
  cp -R "$root/samples/shop/$1/." .
  find . -name '*.cs.txt' -not -path './.git/*' -exec sh -c 'mv "$1" "${1%.txt}"' _ {} \;
  git add -A
  git commit --quiet -m "$2"
}

failures=0
expect() { # EXIT-CODE TITLE
  echo
  echo "──── $2"
  local code=0
  dotnet "$obsgate" check --base main || code=$?
  if [ "$code" != "$1" ]; then
    echo "unexpected: exit code $code instead of $1" >&2
    failures=$((failures + 1))
  fi
}

write 0-service "A small shop"
git switch --quiet -c cancel-orders
write 1-unobserved "Let customers cancel an order"
expect 1 "Pull request 1 adds an endpoint that nobody can observe"
write 2-mended "Say that an order was cancelled"
expect 0 "The same pull request, mended"
git switch --quiet main
git merge --quiet --ff-only cancel-orders
git switch --quiet -c tidy-up
write 3-filter-removed "Remove an attribute that looks unused"
expect 1 "Pull request 2 removes a filter from a base class: three endpoints in files that it does not touch lose their hook"

exit "$failures"
