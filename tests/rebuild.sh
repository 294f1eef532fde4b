#!/usr/bin/env bash
# Saves a page a thousand times under a running preview of the project's own site, and prints the memory that is held.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
MUTATE_FOLDER=$(mktemp -d)
trap 'rm -rf "$MUTATE_FOLDER"' EXIT
export MUTATE_FOLDER MUTATE_SECONDS=1 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build tests/KlyngeSite.Tests --nologo -v q || exit
dotnet test tests/KlyngeSite.Tests --no-build --nologo --filter FullyQualifiedName~RebuildTests.A_thousand >"$MUTATE_FOLDER/log.txt" 2>&1
ended=$?
cat "$MUTATE_FOLDER/report.txt"
[ "$ended" = 0 ] || tail -n 30 "$MUTATE_FOLDER/log.txt"
exit "$ended"
