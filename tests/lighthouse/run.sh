#!/usr/bin/env bash
# Measures ten types of page of the real site with Lighthouse (mobile, as it comes), five times each, and prints the median of each
# category. Nothing is asserted. The site is built as one that is published, so that the demonstration's noindex does not count, and
# served by tests/lighthouse/serve.mjs: its own headers, packed as a host packs.
# LIGHTHOUSE_RUNS=1 for a quick look; CHROME_PATH names another browser.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${LIGHTHOUSE_RUNS:-5}
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium chromium-browser google-chrome | head -n 1)}
npm ci --prefix tests/lighthouse --silent --ignore-scripts

work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cp -r content theme "$work/"
# Published, the texts need consent of their own: the copy has it, the site does not.
sed -i 's/^status: demonstration$/status: udgivet/; /^banner:/d' "$work/content/site.yml"
find "$work/content" -name '*.md' -exec sed -i 's/^  status: kilden$/  status: givet/' {} +
dotnet run --project src/KlyngeSite -c Release -- build --content "$work/content" --theme "$work/theme" --output "$work/output" --quiet
node tests/lighthouse/serve.mjs "$work/output" >"$work/address" &
server=$!
until [ -s "$work/address" ]; do sleep 0.1; done
address=$(cat "$work/address")

for page in / /interview/doc7/ /kommentarer/nordfyn-sygepleje/ /klynger/ /klynger/doc7/ /emner/kol/ /partnere/kommune-hjemmepleje/ /kommuner/ /find/ /samlinger/maalte-resultater/; do
  for run in $(seq "$runs"); do
    # The browser's trace is lost now and then (NO_NAVSTART): such a run says nothing and is made again.
    for attempt in 1 2 3; do
      tests/lighthouse/node_modules/.bin/lighthouse "$address$page" --quiet --output json --output-path "$work/$(echo "$page" | tr / _).$run.json" \
        --chrome-flags="--headless=new --no-sandbox --disable-gpu" && break
      [ "$attempt" -lt 3 ]
    done
  done
done
node tests/lighthouse/medians.mjs "$work"
