#!/usr/bin/env bash
# Builds the same example site with KlyngeSite and with Hugo, in pairs, and compares time and memory: docs/benchmarks.md.
#   compare.sh [--disk] [--pairs COUNT] N…      N: how many interviews. Outputs go to /dev/shm, with --disk to TMPDIR as well.
# KLYNGE=path uses that binary instead of publishing one. Needs hugo (Debian's will do) and python3.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
disk='' pairs='' sizes=()
while [ $# -gt 0 ]; do
  case $1 in
    --disk) disk=1 ;;
    --pairs) pairs=$2; shift ;;
    *[!0-9]*|'') echo "compare.sh: '$1' is no number of interviews" >&2; exit 2 ;;
    *) sizes+=("$1") ;;
  esac
  shift
done
[ ${#sizes[@]} -gt 0 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
for tool in dotnet hugo python3; do
  command -v "$tool" >/dev/null || { echo "compare.sh: $tool is missing (Debian: apt-get install $tool; .NET SDK 10 for dotnet)" >&2; exit 1; }
done

work=$(mktemp -d)
places=("$work")
trap 'rm -rf "${places[@]}"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
maker=$root/tests/KlyngeSite.Benchmarks
klynge=${KLYNGE:-$work/bin/klynge}
[ -x "$klynge" ] || dotnet publish "$root/src/KlyngeSite" -c Release -o "$work/bin" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }

for n in "${sizes[@]}"; do
  dotnet run --project "$maker" -c Release -- corpus --interviews "$n" --output "$work/$n" --hugo "$work/$n-hugo"
  "$klynge" check --strict --quiet --as-of 2026-11-23 --content "$work/$n" --theme "$root/theme" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  outputs=()
  # Room for all outputs of a size, about 45 KB an interview: none is deleted while others are timed.
  count=${pairs:-$((n <= 100 ? 11 : n <= 2000 ? 7 : 3))}
  need=$((2 * (count + 1) * (n * 45 + 5000)))
  if [ -d /dev/shm ] && [ "$(df -k --output=avail /dev/shm | tail -n 1)" -gt "$need" ]; then outputs+=("$(mktemp -d -p /dev/shm)"); else disk=1; fi
  [ -z "$disk" ] || outputs+=("$(mktemp -d)")
  places+=("${outputs[@]}")
  for output in "${outputs[@]}"; do
    python3 "$maker/pairs.py" "$n" "$count" "$output" \
      "$klynge build --strict --as-of 2026-11-23 --content $work/$n --theme $root/theme --output" "hugo --quiet --source $work/$n-hugo --destination"
    # Memory is given back at once. On disk all stays until the end: deleting slows the next run.
    case $output in /dev/shm/*) rm -rf "$output" ;; esac
  done
done
