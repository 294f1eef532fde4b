#!/usr/bin/env bash
# What the program is made of: packages as the lock files have them, licences that we allow, no known vulnerability, and a list of parts
# (CycloneDX) in artifacts/sbom.json. Where no package source tells of vulnerabilities that is said, and is an error only with ADVISORIES=required.
set -euo pipefail
cd "$(dirname "$0")/.."
bash build/restore.sh
mkdir -p artifacts
node build/sbom.mjs "$(dotnet msbuild src/KlyngeSite -getProperty:Version)" >artifacts/sbom.json
echo "$(grep -c '"purl"' artifacts/sbom.json) packages in artifacts/sbom.json, every licence allowed"
answer=0
node build/advisories.mjs || answer=$?
if [ "$answer" -eq 3 ] && [ "${ADVISORIES:-}" != required ]; then exit 0; fi
exit "$answer"
