#!/usr/bin/env bash
# Builds the real site and validates every page. no-redundant-role is off in the settings: the roles keep a table a table
# where the stylesheet folds it on small screens.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v npm >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq nodejs npm >/dev/null
  else
    echo "Node and npm are missing. On Debian or Ubuntu: sudo apt-get install nodejs npm" >&2
    exit 1
  fi
fi
npm ci --prefix tests/html --silent

site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
dotnet run --project src/KlyngeSite -- build --strict --quiet --output "$site/output"
tests/html/node_modules/.bin/html-validate --config tests/html/.htmlvalidate.json --max-warnings 0 "$site/output/**/*.html"
echo "html: $(find "$site/output" -name '*.html' | wc -l) pages valid"
