#!/usr/bin/env bash
# Measures what the analyzers of this repository cost in the compiler, beside three others.
set -euo pipefail

usage() {
    cat <<'USAGE'
usage: compiler.sh [options] FOLDER

Compiles every C# project that git tracks in FOLDER, in Release, from scratch,
one project after the other, in three ways that take turns:

  none    with the analyzers that the projects have themselves
  own     the same and ours
  all     the same, ours, and three others: Meziantou.Analyzer,
          SonarAnalyzer.CSharp and Roslynator.Analyzers, as they come

FOLDER is the root of a git working tree whose projects are restored. It is built
where it is. Every build has a compiler server of its own, as the first build of
the day has; it is what CPU time is measured of.

What is printed, each the median of the rounds:

  csc CPU       user and system seconds of the compiler server
  csc wall      seconds in the task Csc, over all projects
  seconds       what csc -reportanalyzer says of an analyzer assembly, over all
                projects: elapsed in its callbacks, added over all threads; on a
                busy machine more than the CPU time that it stands for
  of none       those seconds / csc CPU of 'none': what it adds to a compilation
  of its build  those seconds / csc CPU of the build that they are taken from

options:
  --rounds N       how often each way is built (default 3)
  --property N=V   hand a property to MSBuild; can be given more than once
  --analyzer FILE  our analyzers, already built
  --keep DIR       keep logs and figures in DIR; it must be new or empty
  -h, --help       print this text
USAGE
}

fail() {
    echo "compiler: $*" >&2
    exit 2
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../../.." && pwd)
folder=
keep=
analyzer=
rounds=3
properties=()
while (($# > 0)); do
    case $1 in
        --rounds) (($# > 1)) || fail "--rounds needs a number"; rounds=$2; shift ;;
        --property) (($# > 1)) || fail "--property needs a value"; properties+=("-p:$2"); shift ;;
        --analyzer) (($# > 1)) || fail "--analyzer needs a file"; analyzer=$(realpath "$2"); shift ;;
        --keep) (($# > 1)) || fail "--keep needs a folder"; keep=$2; shift ;;
        -h | --help) usage; exit 0 ;;
        -*) usage >&2; fail "unknown option $1" ;;
        *) [[ -z $folder ]] || fail "one folder only"; folder=$1 ;;
    esac
    shift
done

[[ -n $folder ]] || { usage >&2; exit 2; }
root=$(git -C "$folder" rev-parse --show-toplevel 2>/dev/null) || fail "$folder is not in a git working tree"
if [[ -n $keep ]]; then
    mkdir -p "$keep"
    [[ -z $(ls -A "$keep") ]] || fail "$keep is not empty"
    out=$(cd "$keep" && pwd)
else
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
fi

if [[ -z $analyzer ]]; then
    dotnet build "$repository/analyzers/ObservabilityGate.Analyzers" -c Release -v quiet -nologo >"$out/analyzers.log" 2>&1 || { cat "$out/analyzers.log" >&2; fail "the analyzers do not build"; }
    analyzer=$repository/analyzers/ObservabilityGate.Analyzers/bin/Release/netstandard2.0/ObservabilityGate.Analyzers.dll
fi
[[ -f $analyzer ]] || fail "$analyzer is missing"

git -C "$root" ls-files -z -- '*.csproj' | while IFS= read -r -d '' project; do
    echo "$root/$project"
done >"$out/projects.txt"
[[ -s $out/projects.txt ]] || fail "no C# project in $root"

# The others are never part of this repository. A project outside it asks for them, and the SDK picks the assemblies that fit this compiler.
mkdir "$out/others"
cp "$here/others.csproj.txt" "$out/others/others.csproj"
dotnet build "$out/others/others.csproj" -t:Restore,ListAnalyzers -v quiet -nologo "-p:ListFile=$out/others.txt" >"$out/others.log" 2>&1 || { cat "$out/others.log" >&2; fail "the other analyzers do not restore"; }

# The foreign folder may pin an SDK; the session runs from here.
cd "$here"
server=$(dotnet msbuild "$out/others/others.csproj" -getProperty:RoslynTargetsPath)/bincore/VBCSCompiler.dll
[[ -f $server ]] || fail "$server is missing"

# Builds once. Leaves NAME.figures: projects, CPU, wall, then one line an analyzer assembly.
build() {
    local name=$1 pipe=obsgate-$$-$1 serving
    shift
    mkdir "$out/$name"
    TIMEFORMAT='%U %S'
    { time dotnet "$server" "-pipename:$pipe" >"$out/$name/server.log" 2>&1; } 2>"$out/$name/cpu" &
    serving=$!
    dotnet msbuild compiler.proj -m:1 -nodeReuse:false -nologo -v:quiet "-flp:LogFile=$out/$name/build.log;Verbosity=detailed;PerformanceSummary" \
        "-p:MeasuredProjects=$out/projects.txt" "-p:MeasuredOutput=$out/$name" -p:Configuration=Release \
        -p:UseSharedCompilation=true "-p:SharedCompilationId=$pipe" "$@" ${properties[@]+"${properties[@]}"} >"$out/$name/console.log" 2>&1 || true
    dotnet "$server" "-pipename:$pipe" -shutdown >/dev/null 2>&1 || true
    wait "$serving" || true
    awk -v projects="$(find "$out/$name" -name '*.compiled' | wc -l)" '
        FILENAME ~ /cpu$/ { cpu = $1 + $2; next }
        /Total (analyzer|generator) execution time:/ { analyzers = /analyzer/ }
        analyzers && $3 ~ /,$/ && $4 ~ /^Version=/ { sub(/^</, "", $1); sub(/,$/, "", $3); seconds[$3] += $1 }
        $2 == "ms" && $3 == "Csc" { wall = $1 / 1000 }
        END {
            print "projects", projects; print "cpu", cpu; print "wall", wall
            for (name in seconds) print name, seconds[name]
        }' "$out/$name/cpu" "$out/$name/build.log" >"$out/$name.figures"
}

for ((round = 1; round <= rounds; round++)); do
    build "none.$round"
    build "own.$round" "-p:MeasuredOwn=$analyzer"
    build "all.$round" "-p:MeasuredOwn=$analyzer" "-p:MeasuredOthers=$out/others.txt"
done

# The median of a figure over the rounds; roslynator's and sonar's several assemblies are one analyzer each.
median() {
    local way=$1 pattern=$2 round
    for ((round = 1; round <= rounds; round++)); do
        awk -v pattern="$pattern" '$1 ~ pattern { sum += $2 } END { print sum + 0 }' "$out/$way.$round.figures"
    done | sort -n | awk '{ values[NR] = $1 } END { middle = int((NR + 1) / 2); print NR % 2 ? values[middle] : (values[middle] + values[middle + 1]) / 2 }'
}

echo "$(basename "$root"): $(median none '^projects$') of $(wc -l <"$out/projects.txt") projects compile ($(median own '^projects$') with ours, $(median all '^projects$') with all), $rounds rounds"
printf '%-26s %8s %8s\n' build 'csc CPU' 'csc wall'
for way in none own all; do
    printf '%-26s %8.2f %8.2f\n' "$way" "$(median $way '^cpu$')" "$(median $way '^wall$')"
done

row() {
    local label=$1 way=$2 pattern=$3
    awk -v label="$label" -v seconds="$(median "$way" "$pattern")" -v none="$(median none '^cpu$')" -v build="$(median "$way" '^cpu$')" \
        'BEGIN { printf "%-26s %8.2f %8.1f%% %12.1f%%\n", label, seconds, 100 * seconds / none, 100 * seconds / build }'
}

printf '%-26s %8s %9s %13s\n' analyzer seconds 'of none' 'of its build'
row "ours, in 'own'" own '^ObservabilityGate[.]'
row "ours, in 'all'" all '^ObservabilityGate[.]'
row Meziantou.Analyzer all '^Meziantou[.]'
row SonarAnalyzer.CSharp all '^SonarAnalyzer([.]|$)'
row Roslynator.Analyzers all '^Roslynator[.]'
