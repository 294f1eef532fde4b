#!/usr/bin/env bash
# Builds the same example site with KlyngeSite, Hugo and Eleventy, in pairs, and compares time and memory: docs/benchmarks.md.
#   compare.sh [--disk] [--pairs COUNT] [--without hugo|eleventy|floor]… N…
# N: how many interviews. Outputs go to /dev/shm, with --disk to TMPDIR as well. The floor is writing the same files and nothing else.
# KLYNGE=path uses that binary instead of publishing one. Needs python3, hugo (Debian's will do), and npm for Eleventy.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
disk='' pairs='' without=' ' sizes=()
while [ $# -gt 0 ]; do
  case $1 in
    --disk) disk=1 ;;
    --pairs) pairs=${2:?}; shift ;;
    --without)
      case ${2:-} in hugo|eleventy|floor) without+="$2 " ;; *) echo "compare.sh: --without hugo, eleventy or floor" >&2; exit 2 ;; esac
      shift ;;
    *[!0-9]*|'') echo "compare.sh: '$1' is no number of interviews" >&2; exit 2 ;;
    *) sizes+=("$1") ;;
  esac
  shift
done
[ ${#sizes[@]} -gt 0 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
with() { [[ $without != *" $1 "* ]]; }
tools=(dotnet python3)
if with hugo; then tools+=(hugo); fi
if with eleventy; then tools+=(npm node); fi
for tool in "${tools[@]}"; do
  command -v "$tool" >/dev/null || { echo "compare.sh: $tool is missing (Debian: apt-get install $tool; .NET SDK 10 for dotnet; --without leaves a builder out)" >&2; exit 1; }
done

work=$(mktemp -d)
places=("$work")
trap 'rm -rf "${places[@]}"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
maker=$root/tests/KlyngeSite.Benchmarks
bench=(dotnet "$root/artifacts/bin/KlyngeSite.Benchmarks/release/KlyngeSite.Benchmarks.dll")
klynge=${KLYNGE:-$work/bin/klynge}
[ -x "$klynge" ] || dotnet publish "$root/src/KlyngeSite" -c Release -o "$work/bin" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
dotnet build "$maker" -c Release >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
if with eleventy; then
  # A copy: nothing else of the checkout is in its way, and it leaves nothing there.
  cp -R "$maker/eleventy" "$work/eleventy"
  npm ci --prefix "$work/eleventy" --ignore-scripts --no-audit --no-fund --silent
fi

for n in "${sizes[@]}"; do
  "${bench[@]}" corpus --interviews "$n" --output "$work/$n" --hugo "$work/$n-hugo"
  "$klynge" check --strict --quiet --as-of 2026-11-23 --content "$work/$n" --theme "$root/theme" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  others=() floor=''
  if with hugo; then others+=("Hugo=hugo --quiet --source $work/$n-hugo --destination"); fi
  if with eleventy; then others+=("Eleventy=env -C $work/eleventy CORPUS=$work/$n-hugo NODE_ENV=production node node_modules/@11ty/eleventy/cmd.cjs --quiet --output"); fi
  if with floor; then floor="${bench[*]} floor"; fi
  outputs=()
  # Room for one output of each, and for what is being written: in memory each is removed once it is timed.
  count=${pairs:-$((n <= 100 ? 11 : n <= 2000 ? 7 : 3))}
  need=$((5 * (n * 90 + 7000)))
  if [ -d /dev/shm ] && [ "$(df -k --output=avail /dev/shm | tail -n 1)" -gt "$need" ]; then outputs+=("$(mktemp -d -p /dev/shm)"); else disk=1; fi
  [ -z "$disk" ] || outputs+=("$(mktemp -d)")
  places+=("${outputs[@]}")
  for output in "${outputs[@]}"; do
    python3 "$maker/pairs.py" "$n" "$count" "$output" "$klynge build --strict --as-of 2026-11-23 --content $work/$n --theme $root/theme --output" "$floor" "${others[@]}"
    case $output in /dev/shm/*) rm -rf "$output" ;; esac
  done
done
