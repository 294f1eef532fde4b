#!/usr/bin/env bash
# Asks Pagefind the relevance set's queries over the same built site, as its users would have it: lang="da" is on every page. Prints what
# docs/search.md shows. Nothing is asserted. A site to index may be named: tests/pagefind/run.sh FOLDER only measures sizes there.
set -euo pipefail
cd "$(dirname "$0")/../.."
# The version stands in package.json. A lock file would name a package for each platform, and not every registry has them all.
npm install --prefix tests/pagefind --silent --no-package-lock

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# = 1 ]; then
  cp -r "$1" "$work/output"
else
  dotnet run --project src/KlyngeSite -c Release -- build --output "$work/output" --quiet
fi
# The header's menu and the footer are the same everywhere; Pagefind's own advice is to index main alone.
find "$work/output" -name '*.html' -exec sed -i 's/<main /<main data-pagefind-body /' {} +
tests/pagefind/node_modules/.bin/pagefind --site "$work/output" --quiet
node tests/pagefind/ask.mjs "$work/output/pagefind" tests/KlyngeSite.Tests/Search/queries/*.tsv
