#!/usr/bin/env bash
# Makes the native program for one platform, ready to hand out, in artifacts/release/. It must run on that platform: NativeAOT does not
# compile across systems. Usage: build/release.sh [RID], else the machine's own.
set -euo pipefail
cd "$(dirname "$0")/.."
rid=${1:-$(dotnet --info | awk '$1 == "RID:" {print $2}')}
case $rid in
  linux-x64 | osx-arm64) program=klynge ;;
  win-x64) program=klynge.exe ;;
  *) echo "Only linux-x64, win-x64 and osx-arm64; not '$rid'." >&2; exit 2 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -n "${PROGRAM:-}" ]; then # one that is built already
  mkdir "$work/published" && cp "$PROGRAM" "$work/published/$program"
else
  dotnet publish src/KlyngeSite -c Release -r "$rid" -o "$work/published" --nologo
fi
version=$("$work/published/$program" --version)
name=klynge-${version%%+*}-$rid
mkdir -p "$work/$name" artifacts/release
cp "$work/published/$program" LICENSE "$work/$name/"
node build/sbom.mjs "${version%%+*}" >"$work/$name/sbom.json"
node build/notices.mjs <"$work/$name/sbom.json" >"$work/$name/PARTS.txt"
cp "$(dirname "$(readlink -f "$(command -v dotnet)")")/ThirdPartyNotices.txt" "$work/$name/DOTNET.txt"

# What is handed out has built the real site once, from elsewhere.
cp -r content theme "$work/"
(cd "$work" && "$name/$program" build --strict --output output)

if [ "$rid" = win-x64 ]; then
  archive=$name.zip
  powershell -NoProfile -Command "Compress-Archive -Force -Path '$(cygpath -w "$work/$name")' -DestinationPath 'artifacts/release/$archive'"
else
  archive=$name.tar.gz
  tar -czf "artifacts/release/$archive" -C "$work" "$name"
fi
cd artifacts/release
if command -v sha256sum >/dev/null; then sha256sum "$archive"; else shasum -a 256 "$archive"; fi >"$archive.sha256"
cat "$archive.sha256"
