#!/usr/bin/env bash
# Sets up what the tests need and runs them all. On Debian as root it installs what is missing; otherwise it says what to install.
# TEST_RESULTS=folder keeps a .trx file for each project there.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v dotnet >/dev/null; then
  echo "The .NET SDK 10 is missing: https://dotnet.microsoft.com/download" >&2
  exit 1
fi

# The program needs no ICU; the tests hold its Danish order and letters against ICU's.
if ! ldconfig -p 2>/dev/null | grep -q libicuuc; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq libicu-dev >/dev/null
  else
    echo "ICU is missing. On Debian or Ubuntu: sudo apt-get install libicu-dev" >&2
    exit 1
  fi
fi

# The stemmer is held against another one on a dictionary's words.
if [ ! -e /usr/share/dict/danish ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq wdanish >/dev/null
fi

# The browser tests use the machine's own Chromium; without one they are skipped, except in CI.
if [ -z "${KLYNGESITE_BROWSER:-}" ] && ! command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null \
  && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null
fi

# They read the printed booklet with poppler's tools.
if ! command -v pdftotext >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null
fi

# The editors' form comes from npm; its tests are skipped without it, except in CI.
if ! command -v npm >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq nodejs npm >/dev/null
fi
if command -v npm >/dev/null; then
  npm ci --prefix tests/admin --ignore-scripts --silent
fi

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
results=${TEST_RESULTS:-artifacts/test-results}
rm -f "$results"/*.trx
dotnet test KlyngeSite.sln --nologo --logger "trx" --results-directory "$results"
bash tests/html/check.sh
