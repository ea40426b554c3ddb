#!/usr/bin/env bash
# Measures what the gate costs in cold processes over pinned commit ranges, beside programs that do less.
set -euo pipefail

usage() {
    cat <<'USAGE'
usage: gate.sh [options] REPOSITORIES_FOLDER

Runs `obsgate check` over every range of ranges.txt, each time in a new process.
All that is measured takes turns: one round runs each of these once a range.

  off     check --index off
  index   check with an index, in a temporary cache folder that one run of the
          same range has filled: the best an index can do
  hello   a .NET program that prints a line
  floor   a .NET program that binds one file against the framework's references,
          with the compiler's library compiled ahead (ReadyToRun)
  diff    git diff --name-status -M BASE HEAD

REPOSITORIES_FOLDER holds a clone of each repository of ranges.txt, named as there.
Nothing is written to it.

What is printed, each the median of the runs:

  files          changed C# files
  off .. diff    wall milliseconds of the process
  MB             peak resident memory of it, off / index
  head, base     milliseconds that the gate says of its stages 'read head' and
                 'read base', off / index; the base uses again what the head read
  coverage       seconds and peak memory of `obsgate coverage --index off` at the
                 head of the repository's last range, median of 3 runs, or of N
                 when that is fewer

options:
  --runs N       how often each is run (default 9)
  --ranges FILE  other ranges: lines of repository, files, base, head
  --tool PATH    an obsgate that is already built, a .dll or a program; without it
                 the one that run.sh builds
  --keep DIR     keep outputs and figures in DIR; it must be new or empty
  -h, --help     print this text

exit code: 0 measured, 1 the gate said different things with and without an index, 2 could not run.
USAGE
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
# shellcheck source=../../../eng/setup.sh
. "$root/eng/setup.sh"
# Programs write figures with a point.
export LC_ALL=C

fail() {
    echo "gate: $*" >&2
    exit 2
}

folder=
keep=
tool=
runs=9
ranges=$here/ranges.txt
while (($# > 0)); do
    case $1 in
        --runs) (($# > 1)) || fail "--runs needs a number"; runs=$2; shift ;;
        --ranges) (($# > 1)) || fail "--ranges needs a file"; ranges=$2; shift ;;
        --tool) (($# > 1)) || fail "--tool needs a file"; tool=$(realpath "$2"); shift ;;
        --keep) (($# > 1)) || fail "--keep needs a folder"; keep=$2; shift ;;
        -h | --help) usage; exit 0 ;;
        -*) usage >&2; fail "unknown option $1" ;;
        *) [[ -z $folder ]] || fail "one folder only"; folder=$1 ;;
    esac
    shift
done

[[ -n $folder ]] || { usage >&2; exit 2; }
[[ $runs =~ ^[1-9][0-9]*$ ]] || fail "--runs takes a whole number from 1"
[[ -f $ranges ]] || fail "$ranges is missing"
[[ -n ${EPOCHREALTIME:-} ]] || fail "bash 5 is needed"
require_git
require_dotnet
if [[ -n $keep ]]; then
    mkdir -p "$keep"
    [[ -z $(ls -A "$keep") ]] || fail "$keep is not empty"
    out=$(cd "$keep" && pwd)
else
    out=$(mktemp -d)
    trap 'rm -rf "$out"' EXIT
fi

names=()
bases=()
heads=()
while read -r name _ base head _; do
    [[ -n $name && $name != '#'* ]] || continue
    [[ -n $head ]] || fail "a line of $ranges is not: repository files base head"
    names+=("$name")
    bases+=("$base")
    heads+=("$head")
done <"$ranges"
((${#names[@]} > 0)) || fail "no range in $ranges"

# Everything that is missing is said at once.
missing=
for name in $(printf '%s\n' "${names[@]}" | sort -u); do
    case $name in
        MassTransit) address=https://github.com/MassTransit/MassTransit ;;
        orleans) address=https://github.com/dotnet/orleans ;;
        *) address="the address of $name" ;;
    esac
    if [[ ! -e $folder/$name/.git ]]; then
        echo "missing: git clone $address $folder/$name" >&2
        missing=yes
        continue
    fi
    for i in "${!names[@]}"; do
        [[ ${names[i]} == "$name" ]] || continue
        for commit in "${bases[i]}" "${heads[i]}"; do
            git -C "$folder/$name" cat-file -e "$commit^{commit}" 2>/dev/null && continue
            echo "missing: git -C $folder/$name fetch $address $commit" >&2
            missing=yes
        done
    done
done
[[ -z $missing ]] || fail "not everything that is measured is there"
folder=$(cd "$folder" && pwd)

if [[ -z $tool ]]; then
    require_libgit2
    build_obsgate
    tool=$OBSGATE
fi
[[ -f $tool ]] || fail "$tool is missing"
if [[ $tool == *.dll ]]; then obsgate=(dotnet "$tool"); else obsgate=("$tool"); fi
"${obsgate[@]}" check --help | grep -e --index >/dev/null || fail "$tool knows no --index: it is too old"

# These leave no build server that would run beside what is measured.
alone=(-v quiet -nologo -nodeReuse:false -p:UseSharedCompilation=false)
dotnet build "$here/hello" -c Release -o "$out/hello" "${alone[@]}" >"$out/build.log" 2>&1 || { cat "$out/build.log" >&2; fail "hello does not build"; }
dotnet publish "$here/floor" -c Release -o "$out/floor" "${alone[@]}" >"$out/build.log" 2>&1 || { cat "$out/build.log" >&2; fail "floor does not build"; }

# Runs a command and leaves its peak memory, in KB, in $out/peak.
if /usr/bin/time -f %M -o "$out/peak" true 2>/dev/null; then
    peak=(/usr/bin/time -q -f %M -o "$out/peak")
elif command -v python3 >/dev/null; then
    # The memory of Python itself, some 10 MB, is the least that this can see.
    peak=(python3 -c '
import os, resource, subprocess, sys
code = subprocess.call(sys.argv[2:])
kb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
open(sys.argv[1], "w").write(str(kb))
sys.exit(code)' "$out/peak")
else
    echo "gate: neither GNU time nor python3 is there: no peak memory" >&2
    peak=(env)
fi

# Runs a command in a repository. Its wall milliseconds and its peak MB go to the end of the figures KEY.ms and KEY.mb.
measure() {
    local key=$1 repository=$2 begin end code=0
    shift 2
    : >"$out/peak"
    cd "$folder/$repository"
    begin=${EPOCHREALTIME/./}
    "${peak[@]}" "$@" >"$out/$key.out" 2>"$out/$key.err" || code=$?
    end=${EPOCHREALTIME/./}
    # 1 says that findings fail the run, which is no matter here.
    ((code <= 1)) || { cat "$out/$key.err" >&2; fail "'$*' ended with exit code $code"; }
    awk -v us=$((end - begin)) 'BEGIN { print us / 1000 }' >>"$out/$key.ms"
    awk 'NF { print $1 / 1024 }' "$out/peak" >>"$out/$key.mb"
}

# The milliseconds of a stage; nothing when the document has no such stage.
stage() {
    awk -v stage="\"$2\"" '/"name":/ { found = index($0, stage) } found && /"ms":/ { gsub(/[^0-9.]/, ""); print; found = 0 }' "$1"
}

check() {
    local i=$1 way=$2 name=${names[$1]}
    local arguments=(check --base "${bases[i]}" --head "${heads[i]}" --format json)
    case $way in
        off) measure "$i.off" "$name" "${obsgate[@]}" "${arguments[@]}" --index off ;;
        *) measure "$i.$way" "$name" env "XDG_CACHE_HOME=$out/cache.$i" "${obsgate[@]}" "${arguments[@]}" ;;
    esac
    ! grep -q '"verdict": "inconclusive"' "$out/$i.$way.out" || { cat "$out/$i.$way.out" >&2; fail "$name: the gate could not tell"; }
    stage "$out/$i.$way.out" 'read head' >>"$out/$i.$way.head"
    stage "$out/$i.$way.out" 'read base' >>"$out/$i.$way.base"
}

# The median of the figures in a file, without decimals.
median() {
    sort -n "$1" | awk '{ values[NR] = $1 } END { middle = int((NR + 1) / 2); if (NR == 0) print "-"; else printf "%.0f\n", NR % 2 ? values[middle] : (values[middle] + values[middle + 1]) / 2 }'
}

result=0
for i in "${!names[@]}"; do
    check "$i" fill
    [[ -n $(find "$out/cache.$i" -type f -print -quit 2>/dev/null) ]] || echo "gate: ${names[i]} ${heads[i]:0:8}: no index was written" >&2
done
measure warm "${names[0]}" dotnet "$out/hello/hello.dll"
measure warm "${names[0]}" dotnet "$out/floor/floor.dll" "$here/hello/Program.cs"

for ((run = 1; run <= runs; run++)); do
    for i in "${!names[@]}"; do
        check "$i" off
        check "$i" index
        measure "$i.hello" "${names[i]}" dotnet "$out/hello/hello.dll"
        measure "$i.floor" "${names[i]}" dotnet "$out/floor/floor.dll" "$here/hello/Program.cs"
        measure "$i.diff" "${names[i]}" git diff --name-status -M "${bases[i]}" "${heads[i]}"
        # Times apart, an index must change nothing.
        if ! cmp -s <(grep -v '"ms":' "$out/$i.off.out") <(grep -v '"ms":' "$out/$i.index.out"); then
            echo "gate: ${names[i]} ${heads[i]:0:8}: the gate says other things with an index" >&2
            result=1
        fi
    done
done

echo "check, wall ms, median of $runs runs"
printf '%-12s %-17s %5s %6s %6s %6s %6s %6s %9s %13s %13s\n' repository range files off index hello floor diff MB head base
for i in "${!names[@]}"; do
    # Asked again without paths: a renamed file is one change only when git sees both of its names.
    files=$(git -C "$folder/${names[i]}" diff --name-status -M "${bases[i]}" "${heads[i]}" | awk '/\.cs$/ { n++ } END { print n + 0 }')
    printf '%-12s %-17s %5s' "${names[i]}" "${bases[i]:0:8}-${heads[i]:0:8}" "$files"
    for way in off index hello floor diff; do
        printf ' %6s' "$(median "$out/$i.$way.ms")"
    done
    printf ' %9s %13s %13s\n' "$(median "$out/$i.off.mb")/$(median "$out/$i.index.mb")" \
        "$(median "$out/$i.off.head")/$(median "$out/$i.index.head")" "$(median "$out/$i.off.base")/$(median "$out/$i.index.base")"
done
cat "$out"/[0-9]*.hello.mb >"$out/hello.mb"
cat "$out"/[0-9]*.floor.mb >"$out/floor.mb"
cat "$out"/[0-9]*.diff.mb >"$out/diff.mb"
echo "peak MB of the others: hello $(median "$out/hello.mb"), floor $(median "$out/floor.mb"), diff $(median "$out/diff.mb")"

# The last range of a repository names the revision.
declare -A last=()
for i in "${!names[@]}"; do
    last[${names[i]}]=${heads[i]}
done
times=$((runs < 3 ? runs : 3))
for ((run = 1; run <= times; run++)); do
    for name in "${!last[@]}"; do
        measure "coverage.$name" "$name" "${obsgate[@]}" coverage --rev "${last[$name]}" --index off --format json
    done
done
for name in $(printf '%s\n' "${!last[@]}" | sort); do
    awk -v name="$name" -v rev="${last[$name]:0:8}" -v ms="$(median "$out/coverage.$name.ms")" -v mb="$(median "$out/coverage.$name.mb")" -v times="$times" \
        'BEGIN { printf "coverage, %s at %s, median of %d: %.1f s, %s MB\n", name, rev, times, ms / 1000, mb }'
done
exit $result
