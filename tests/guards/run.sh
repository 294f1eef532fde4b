#!/usr/bin/env bash
# Takes away one guard of the program at a time, in a copy, and expects a test to fail each time.
# Usage: run.sh (all, about half an hour), run.sh NAME… (these), run.sh --check (only whether all patches still apply: seconds).
# A patch begins with two lines: "# FILTER", the tests that must notice (as for dotnet test --filter), and "# what it takes away".
# "# browser: CLASS" instead of a filter: only the browser tests notice, and they are too slow for this.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
guards=$PWD/tests/guards

if [ "${1:-}" = --check ]; then
  failed=0
  for patch in "$guards"/*.patch; do
    git apply --check "$patch" || { failed=1; echo "$(basename "$patch"): applies no more; write it anew" >&2; }
  done
  exit "$failed"
fi

names=("$@")
if [ $# = 0 ]; then
  for patch in "$guards"/*.patch; do names+=("$(basename "$patch" .patch)"); done
fi

filter_of() { # filter_of NAME
  head -n 1 "$guards/$1.patch" | sed 's/^# //'
}

tried=() all_filters=""
for name in "${names[@]}"; do
  filter=$(filter_of "$name")
  case $filter in
    browser:*) echo "$name: left out, held by${filter#browser:} in a browser" ;;
    *) tried+=("$name") all_filters="${all_filters:+$all_filters|}($filter)" ;;
  esac
done
if [ ${#tried[@]} = 0 ]; then exit; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
git init -q "$tree"
git ls-files -coz --exclude-standard | while IFS= read -rd '' file; do
  if [ -f "$file" ]; then cp --parents "$file" "$tree"; fi
done
cd "$tree"

build() { # analyzers off: a guard taken away leaves what they call unused
  dotnet build tests/KlyngeSite.Tests -v quiet -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false "$@" >"$work/build" 2>&1 || { grep -m 5 error "$work/build"; return 1; }
}

run_tests() { # run_tests FILTER: its exit code is that of the tests
  timeout 600 dotnet test artifacts/bin/KlyngeSite.Tests/debug/KlyngeSite.Tests.dll --filter "$1" >"$work/tests" 2>&1
}

failures() {
  sed -n 's/^ *Failed \(KlyngeSite\..*\) \[[^[]*\]$/\1/p' "$work/tests"
}

build || exit
if ! run_tests "$all_filters"; then
  echo "Tests fail without any patch:" >&2
  tail -n 40 "$work/tests" >&2
  exit 1
fi

uncaught=0
for name in "${tried[@]}"; do
  patch=$guards/$name.patch
  git apply "$patch"
  if ! build --no-restore; then
    echo "$name: NOT PROVED, it does not compile"
    uncaught=$((uncaught + 1))
  elif run_tests "$(filter_of "$name")"; then
    if grep -q 'No test matches' "$work/tests"; then
      echo "$name: NOT PROVED, no test has the name in its first line"
    else
      echo "$name: NOT CAUGHT by $(filter_of "$name")"
    fi
    uncaught=$((uncaught + 1))
  elif [ -z "$(failures)" ]; then
    echo "$name: NOT PROVED, the tests did not come to an end"
    tail -n 10 "$work/tests"
    uncaught=$((uncaught + 1))
  else
    echo "$name: caught by $(failures | wc -l)"
    failures | head -n 3 | cut -c 1-160 | sed 's/^/    /'
  fi
  git apply --reverse "$patch"
done
echo "$((${#tried[@]} - uncaught)) of ${#tried[@]} guards are missed when they are gone"
[ "$uncaught" = 0 ]
