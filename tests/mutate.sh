#!/usr/bin/env bash
# Changes files of sites at random and builds them: tests/mutate.sh [seconds] [first seed]. The same seed does the same.
# With 0 seconds it does one round. What fails lies in a folder for each, which becomes one of tests/KlyngeSite.Tests/Invalid or Sites.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export MUTATE_SECONDS=${1:-600} MUTATE_SEED=${2:-$(date +%s)} DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
MUTATE_FOLDER=$(mktemp -d)
export MUTATE_FOLDER
dotnet build tests/KlyngeSite.Tests --nologo -v q || exit
# The stack that Windows and musl give to every thread, and no more memory than a small runner has; both in hexadecimal.
DOTNET_Thread_DefaultStackSize=100000 DOTNET_GCHeapHardLimit=80000000 \
  dotnet test tests/KlyngeSite.Tests --no-build --nologo --filter FullyQualifiedName~FuzzTests.For_as_long >"$MUTATE_FOLDER/log.txt" 2>&1
ended=$?
cat "$MUTATE_FOLDER/report.txt" 2>/dev/null
if [ "$ended" = 0 ]; then
  rm -r "$MUTATE_FOLDER"
  exit 0
fi
if ! grep -qs ' rounds, ' "$MUTATE_FOLDER/report.txt"; then
  tail -n 30 "$MUTATE_FOLDER/log.txt"
  echo "The process ended in the round of seed $(cat "$MUTATE_FOLDER/now.txt" 2>/dev/null)."
fi
cat <<TOLD

What failed lies in $MUTATE_FOLDER, a folder for each seed; its what.txt says how. One round again: tests/mutate.sh 0 SEED
To keep it: make its changed files few and small, move content/ and theme/ to tests/KlyngeSite.Tests/Invalid/KSxxxx-what-it-is (what
must be refused) or Sites/what-it-is (what must be built), and write what is expected with UPDATE_EXPECTED=1.
TOLD
exit 1
