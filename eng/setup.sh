# What the project's commands need of a machine; sourced by run.sh, test.sh and .ci/run.
# Each function does nothing, quickly, when what it provides is there.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
OBSGATE="$root/artifacts/obsgate/obsgate.dll"

fail() {
  echo "$1" >&2
  exit 1
}

install_package() {
  command -v apt-get >/dev/null || fail "$1 is missing: install it and run again"
  [ "$(id -u)" = 0 ] || fail "$1 is missing: install it (as root: apt-get install $1) and run again"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" >/dev/null 2>&1 || {
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" >/dev/null
  }
}

require_git() {
  command -v git >/dev/null || install_package git
}

require_dotnet() {
  command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing: install it from https://dot.net and run again"
}

# The git program stands in where there is none, so this is no hard need.
require_libgit2() {
  [ "$(uname -s)" = Linux ] || return 0
  ldconfig -p 2>/dev/null | grep -q 'libgit2\.so\.1\.' && return 0
  (install_package libgit2-1.5) || echo "no system libgit2: the git program is used" >&2
}

# Compiled ahead of time, which halves what a cold process costs; built again only when a source is newer than the last build.
build_obsgate() {
  local stamp="$root/src/ObservabilityGate.Cli/obj/obsgate.built"
  if [ -f "$OBSGATE" ] && [ -f "$stamp" ] && [ -z "$(find "$root/src" "$root/analyzers" "$root"/Directory.*.props "$root/global.json" \
    \( -name obj -o -name bin \) -prune -o -type f -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  local publish=(dotnet publish "$root/src/ObservabilityGate.Cli" -c Release --use-current-runtime --self-contained false -o "$root/artifacts/obsgate" -v quiet -nologo)
  "${publish[@]}" -p:PublishReadyToRun=true >&2 || {
    echo "the ahead-of-time compiler is not to be had: obsgate is compiled as it runs, and starts slower" >&2
    "${publish[@]}" >&2
  }
  touch "$stamp"
}
