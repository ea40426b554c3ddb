#!/usr/bin/env bash
# Compares what the compiler, the analyzer API and the gate say of the same code.
set -euo pipefail

usage() {
    cat <<'USAGE'
usage: parity.sh [options] FOLDER

Builds every C# project that git tracks in FOLDER with the analyzers of this
repository, and holds three voices against each other:

  compiler  csc with the analyzers, read from its SARIF logs
  api       the same command lines, repeated with CompilationWithAnalyzers
  gate      obsgate check --all --depth compiler --format json

Only files of projects that compile count, and only the rules that the compiler
can report: OBG1001-OBG1004, OBG1006 and OBG1007. Severities are listed but not
compared: the build raises the informational rules so that they show.

FOLDER is the root of a git working tree without uncommitted changes whose
projects restore. It is restored and built where it is.

options:
  --no-restore     take the restored state as it is
  --no-gate        leave the gate out: compiler against api
  --no-api         leave the api out: compiler against gate
  --property N=V   hand a property to MSBuild; can be given more than once
  --report         also print the seconds that each analyzer assembly took, over
                   all projects (csc -reportanalyzer)
  --built DIR      build nothing here: obsgate.dll, parity.dll and
                   ObservabilityGate.Analyzers.dll are in DIR
  --keep DIR       keep logs and lists in DIR; it must be new or empty
  -h, --help       print this text

exit code: 0 no difference, 1 differences or an analyzer that failed, 2 could not run.
USAGE
}

fail() {
    echo "parity: $*" >&2
    exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
folder=
keep=
built=
restore=yes
gate=yes
api=yes
report=no
properties=()
while (($# > 0)); do
    case $1 in
        --no-restore) restore=no ;;
        --no-gate) gate=no ;;
        --no-api) api=no ;;
        --report) report=yes ;;
        --property) (($# > 1)) || fail "--property needs a value"; properties+=("-p:$2"); shift ;;
        --built) (($# > 1)) || fail "--built needs a folder"; built=$2; shift ;;
        --keep) (($# > 1)) || fail "--keep needs a folder"; keep=$2; shift ;;
        -h | --help) usage; exit 0 ;;
        -*) usage >&2; fail "unknown option $1" ;;
        *) [[ -z $folder ]] || fail "one folder only"; folder=$1 ;;
    esac
    shift
done

[[ -n $folder ]] || { usage >&2; exit 2; }
[[ $gate == yes || $api == yes ]] || fail "nothing to compare with"
root=$(git -C "$folder" rev-parse --show-toplevel 2>/dev/null) || fail "$folder is not in a git working tree"
[[ -z $(git -C "$root" status --porcelain) ]] || fail "$root has uncommitted changes: the build would see other code than the gate"

if [[ -n $keep ]]; then
    mkdir -p "$keep"
    [[ -z $(ls -A "$keep") ]] || fail "$keep is not empty"
    out=$(cd "$keep" && pwd)
else
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
fi
mkdir "$out/logs"

if [[ -n $built ]]; then
    built=$(cd "$built" && pwd) || fail "--built needs a folder"
    tool=$built/parity.dll
    obsgate=$built/obsgate.dll
    analyzer=$built/ObservabilityGate.Analyzers.dll
    for file in "$tool" "$obsgate" "$analyzer"; do
        [[ -f $file ]] || fail "$file is missing"
    done
else
    echo "building the analyzers, the gate and the comparison"
    for project in src/ObservabilityGate.Cli tests/parity/ObservabilityGate.Parity; do
        dotnet build "$repository/$project" -c Release -v quiet -nologo >"$out/tools.log" 2>&1 || { cat "$out/tools.log" >&2; fail "$project does not build"; }
    done
    tool=$repository/tests/parity/ObservabilityGate.Parity/bin/Release/net10.0/parity.dll
    obsgate=$repository/src/ObservabilityGate.Cli/bin/Release/net10.0/obsgate.dll
    analyzer=$repository/analyzers/ObservabilityGate.Analyzers/bin/Release/netstandard2.0/ObservabilityGate.Analyzers.dll
fi

git -C "$root" ls-files -z -- '*.csproj' | while IFS= read -r -d '' project; do
    echo "$root/$project"
done >"$out/projects.txt"
[[ -s $out/projects.txt ]] || fail "no C# project in $root"

# The foreign folder may pin an SDK; the session runs from here.
cd "$here"
msbuild=(dotnet msbuild parity.proj -m -nodeReuse:false -nologo "-p:ParityProjects=$out/projects.txt" ${properties[@]+"${properties[@]}"})
if [[ $restore == yes ]]; then
    echo "restoring $(wc -l <"$out/projects.txt") projects"
    "${msbuild[@]}" -t:Restore -v:minimal >"$out/restore.log" 2>&1 || true
fi

echo "building"
# The compiler's report is of low importance to MSBuild: only a detailed log has it.
[[ $report == no ]] || msbuild+=(-p:ReportAnalyzer=true "-flp:LogFile=$out/report.log;Verbosity=detailed")
"${msbuild[@]}" -t:Build -v:minimal "-p:ParityOutput=$out/logs" "-p:ParityRoot=$root" "-p:ParityAnalyzer=$analyzer" >"$out/build.log" 2>&1 || true

[[ -n $(find "$out/logs" -maxdepth 1 -name '*.rsp' -print -quit) ]] || { tail -n 20 "$out/build.log" >&2; fail "no project compiled"; }

# Each command line begins with its project; multi-targeted projects have several.
head -q -n 1 "$out"/logs/*.rsp | LC_ALL=C sort -u >"$out/compiled.txt"
LC_ALL=C sort "$out/projects.txt" | LC_ALL=C comm -23 - "$out/compiled.txt" | sed 's/^/left out, does not compile: /'
echo "$(wc -l <"$out/compiled.txt") of $(wc -l <"$out/projects.txt") projects compiled"

result=0
# An analyzer that threw, could not be made, or wants a newer compiler.
if grep -E '(AD0001|CS8032|CS9057)' "$out/build.log" | grep -E 'ObservabilityGate|OBG[0-9]' | sort -u >"$out/broken.txt"; then
    echo "the analyzers do not run well:"
    cat "$out/broken.txt"
    result=1
fi

dotnet "$tool" files "$out/logs" "$root" >"$out/files.txt"
dotnet "$tool" compiler "$out/logs" "$root" >"$out/compiler.txt"
if [[ $api == yes ]]; then
    dotnet "$tool" api "$out/logs" "$root" >"$out/api.txt" 2>"$out/api.log"
    cat "$out/api.log" >&2
    ! grep -q AD0001 "$out/api.log" || result=1
fi
if [[ $gate == yes ]]; then
    code=0
    (cd "$root" && dotnet "$obsgate" check --all --depth compiler --format json) >"$out/gate.json" 2>"$out/gate.log" || code=$?
    # 1 says that findings fail the run, which is no matter here.
    ((code <= 1)) || { cat "$out/gate.log" >&2; fail "the gate ended with exit code $code"; }
    dotnet "$tool" gate "$out/gate.json" "$out/files.txt" >"$out/gate.txt"
fi

echo "findings of the compiler:"
cut -d ' ' -f 1 "$out/compiler.txt" | sort | uniq -c

if [[ $report == yes ]]; then
    echo "seconds in analyzers, all projects:"
    awk '
        /Total (analyzer|generator) execution time:/ { analyzers = /analyzer/ }
        analyzers && $3 ~ /,$/ && $4 ~ /^Version=/ { sub(/^</, "", $1); sub(/,$/, "", $3); seconds[$3] += $1; total += $1 }
        END { for (name in seconds) printf "  %8.3f  %3d%%  %s\n", seconds[name], 100 * seconds[name] / total, name }
    ' "$out/report.log" | sort -rn
fi

# Without the severity: rule, place, and whether it is suppressed.
plain() {
    sed -E 's/ (error|warning|info|note|hidden|none)( suppressed)?$/\2/' "$1" | LC_ALL=C sort -u
}

compare() {
    local other=$1
    plain "$out/compiler.txt" >"$out/compiler.plain"
    plain "$out/$other.txt" >"$out/$other.plain"
    LC_ALL=C comm -3 "$out/compiler.plain" "$out/$other.plain" >"$out/compiler-$other.diff"
    if [[ -s $out/compiler-$other.diff ]]; then
        echo "compiler and $other differ in $(wc -l <"$out/compiler-$other.diff") findings:"
        # comm puts what only the second file has behind a tab.
        sed -E "s/^\t/only $other: /; t; s/^/only compiler: /" "$out/compiler-$other.diff"
        result=1
    else
        echo "compiler and $other agree on $(wc -l <"$out/compiler.plain") findings"
    fi
}

[[ $api == no ]] || compare api
[[ $gate == no ]] || compare gate
exit $result
