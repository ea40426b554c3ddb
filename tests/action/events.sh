#!/usr/bin/env bash
# Runs `obsgate action` as the Action does, for each kind of event, in repositories made here: what CI does on every operating system.
# usage: events.sh OBSGATE...     the command that runs obsgate, with absolute paths
set -euo pipefail
(($# > 0)) || { echo "usage: events.sh OBSGATE..." >&2; exit 2; }
obsgate=("$@")
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# Nothing of the user's or the machine's git configuration decides here.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
failed=0

controller() { # NAME BODY
  printf 'using Microsoft.AspNetCore.Mvc;\n\npublic class %s(ILogger<%s> logger) : ControllerBase\n{\n    [HttpGet] public async Task<IActionResult> Get(int id)\n    {\n%s        return Ok(await System.IO.File.ReadAllTextAsync(id.ToString()));\n    }\n}\n' "$1" "$1" "$2"
}

# A base, a pull request that adds an endpoint, and the merge commit that GitHub makes of them.
repository() {
  local folder="$work/$1"
  git init -q -b main "$folder"
  cd "$folder"
  printf '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>\n' > Shop.csproj
  controller Orders '        logger.LogInformation("Reading {Id}", id);
' > Orders.cs
  git add . && git commit -q -m base
  git checkout -q -b feature
  controller Carts "$2" > Carts.cs
  git add . && git commit -q -m feature
  git checkout -q --detach main
  git merge -q --no-ff -m merge feature
  base="$(git rev-parse main)"
  head="$(git rev-parse feature)"
  merge="$(git rev-parse HEAD)"
}

expect() { # NAME EVENT JSON SHA VERDICT EXIT_CODE
  local name=$1 code=0
  printf '%s' "$3" > "$work/event.json"
  : > "$work/output"
  : > "$work/summary.md"
  env GITHUB_ACTIONS=true GITHUB_EVENT_NAME="$2" GITHUB_EVENT_PATH="$work/event.json" GITHUB_SHA="$4" GITHUB_BASE_REF=main GITHUB_HEAD_REF=feature GITHUB_REF=refs/pull/1/merge \
    GITHUB_OUTPUT="$work/output" GITHUB_STEP_SUMMARY="$work/summary.md" OBSGATE_FETCH=never "${obsgate[@]}" action > "$work/log" 2>&1 || code=$?
  if [ "$code" != "$6" ] || ! grep -qx "$5" "$work/output" || ! [ -s "$work/summary.md" ]; then
    echo "FAILED $name: exit code $code instead of $6"
    cat "$work/log" "$work/output"
    failed=1
  else
    echo "passed $name"
  fi
}

hook='        logger.LogInformation("Carts {Id}", id);
'
repository blind ""
pull="{\"number\":1,\"pull_request\":{\"number\":1,\"base\":{\"ref\":\"main\",\"sha\":\"$base\"},\"head\":{\"ref\":\"feature\",\"sha\":\"$head\"}}}"
expect "pull request that adds an unobserved endpoint" pull_request "$pull" "$merge" fail 1
expect "merge queue" merge_group "{\"merge_group\":{\"base_sha\":\"$base\",\"head_sha\":\"$merge\"}}" "$merge" fail 1
expect "push" push "{\"before\":\"$base\",\"after\":\"$merge\",\"ref\":\"refs/heads/main\",\"commits\":[{\"id\":\"$head\"}],\"repository\":{\"default_branch\":\"main\"}}" "$merge" fail 1
repository seen "$hook"
pull="{\"number\":1,\"pull_request\":{\"number\":1,\"base\":{\"ref\":\"main\",\"sha\":\"$base\"},\"head\":{\"ref\":\"feature\",\"sha\":\"$head\"}}}"
expect "pull request that adds an observed endpoint" pull_request "$pull" "$merge" pass 0
exit "$failed"
