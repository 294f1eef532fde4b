#!/usr/bin/env bash
# Tries what publishes the site: workflow files, Netlify's command, nginx. KLYNGE=FILE names a native program that is built already;
# arguments name the parts to try: scripts, workflows, netlify, web.
# What it cannot try is what only the hosts can show: docs/deploy.md names it.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

PATH=$PATH:/usr/sbin # where Debian keeps nginx
if [ "$(command -v npm nginx shellcheck git unzip | wc -l)" != 5 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends nodejs npm nginx-light shellcheck git unzip >/dev/null
  else
    echo "Missing. On Debian or Ubuntu: sudo apt-get install nodejs npm nginx-light shellcheck git unzip" >&2
    exit 1
  fi
fi
npm ci --prefix tests/deploy --silent

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
chmod 755 "$work" # nginx reads the site as another user
here=$PWD

say() { echo "deploy: $*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
refused() { # refused WHAT COMMAND…: the command must fail
  local what=$1
  shift
  if "$@" >"$work/refused" 2>&1; then
    cat "$work/refused"
    fail "$what"
  fi
}

clone() { # clone FOLDER: what git would give somebody else, with what is not committed yet
  mkdir -p "$1"
  git ls-files -coz --exclude-standard | while IFS= read -rd '' file; do
    if [ -e "$file" ]; then printf '%s\0' "$file"; fi
  done | tar -c --null -T - | tar -x -C "$1"
  git -C "$1" init -q
  git -C "$1" -c core.autocrlf=false add -A
  git -C "$1" -c user.name=x -c user.email=x@example.invalid -c core.hooksPath=/dev/null commit -qm "as it is"
}

scripts() {
  mapfile -t files < <(git ls-files -co --exclude-standard '*.sh' .ci/run .ci/hooks)
  shellcheck "${files[@]}"
  printf 'cd %s\n' "\$1" | shellcheck -s bash - >/dev/null && fail "shellcheck finds nothing"
  say "shellcheck: ${#files[@]} scripts hold"
}

workflows() {
  node tests/deploy/workflows.mjs lint
  mkdir -p "$work/steps" "$work/temp" "$work/sudo"
  node tests/deploy/workflows.mjs steps "$work/steps"
  # Packages are looked up, not installed.
  cat >"$work/sudo/sudo" <<'SUDO'
#!/bin/sh
if [ "$2" != update ]; then shift; exec apt-get --simulate "$@" >/dev/null; fi
SUDO
  chmod +x "$work/sudo/sudo"
  clone "$work/clone"
  (cd "$work/clone" && echo >>content/sider/om.md && git -c user.name=x -c user.email=x@example.invalid commit -qam "a change")
  local step ran=0 skipped=0
  for step in "$work"/steps/*; do
    # Not here: what calls this script, what publishes, and the minutes of a native build that .ci/run has done already.
    if grep -qE '^(bash \.ci/run|gh release create .*)$' "$step"; then
      skipped=$((skipped + 1))
      continue
    fi
    if grep -q '^bash build/release.sh' "$step" && [ -z "${KLYNGE:-}" ]; then
      skipped=$((skipped + 1))
      continue
    fi
    rm -rf "$work/temp" && mkdir "$work/temp" && : >"$work/summary"
    (cd "$work/clone" && PATH=$work/sudo:$PATH RUNNER_TEMP=$work/temp GITHUB_STEP_SUMMARY=$work/summary GITHUB_OUTPUT=$work/output BASE=$(git -C "$work/clone" rev-parse HEAD~1) \
      ADDRESS=https://eksempel.example/lager RID=linux-x64 PROGRAM=${KLYNGE:-} bash -e "$step") >"$work/log" 2>&1 || { cat "$work/log"; fail "${step##*/}"; }
    ran=$((ran + 1))
    case $step in
      */ci.*content*) if grep -q GITHUB_STEP_SUMMARY "$step"; then grep -q . "$work/summary" || fail "no summary"; fi ;;&
      */ci.*content*) if grep -q pakke "$step"; then compgen -G "$work/temp/side/*/index.html" >/dev/null || fail "nothing to upload"; fi ;;
      */pages.*) if grep -q -- --base-url "$step"; then
        grep -q 'href="/lager/' "$work/temp/side/index.html" || fail "the address of Pages"
        [ ! -e "$work/temp/side/.klynge" ] || fail "the build's own notes on Pages"
      fi ;;
    esac
  done
  [ "$ran" -ge 5 ] || fail "only $ran steps were run"
  say "workflows: $ran steps ran in a clean clone, $skipped were left out"
}

netlify() {
  local command clone=$work/netlify
  command=$(sed -n 's/^ *command = "\(.*\)"$/\1/p' netlify.toml)
  [ "$(wc -l <<<"$command")" = 1 ] || fail "netlify.toml has more than one command"
  clone "$clone"
  mkdir -p "$work/home" "$work/image"
  # An image without an SDK that fits, and a downloader that hands out an installer which links the machine's own.
  printf '#!/bin/sh\necho "A compatible .NET SDK was not found." >&2\nexit 155\n' >"$work/image/dotnet"
  cat >"$work/installer" <<'INSTALLER'
[ "$*" = "--jsonfile global.json --install-dir $PWD/.cache/dotnet --no-path" ] || { echo "called as: $*" >&2; exit 9; }
mkdir -p .cache/dotnet && ln -s "$SDK"/* .cache/dotnet/
INSTALLER
  cat >"$work/image/curl" <<'CURL'
#!/bin/bash
echo "$*" >>"$DOWNLOADS"
[[ " $* " == *" --proto =https "* && " $* " == *" https://dot.net/v1/dotnet-install.sh "* ]] || exit 9
[ -n "${INSTALLER:-}" ] || { echo "curl: (22) The requested URL returned error: 503" >&2; exit 22; }
cp "$INSTALLER" "${@: -1}"
CURL
  chmod +x "$work"/image/*
  local sdk
  sdk=$(dirname "$(readlink -f "$(command -v dotnet)")")
  build() { # build PATH VARIABLE…: the command as the host would run it, with nothing of ours in its environment
    (cd "$clone" && env -i HOME="$work/home" TMPDIR="$work" PATH="$1" SDK="$sdk" DOWNLOADS="$work/downloads" NUGET_PACKAGES="${NUGET_PACKAGES:-$HOME/.nuget/packages}" "${@:2}" \
      bash -c "$command")
  }
  built() { build "$@" >"$work/log" 2>&1 || { cat "$work/log"; fail "the build on Netlify"; }; }
  downloads() { wc -l <"$work/downloads" | tr -d ' '; }
  local without=$work/image:/usr/bin:/bin with=$sdk:$work/image:/usr/bin:/bin preview=DEPLOY_PRIME_URL=https://deploy-preview-7--klynge.netlify.app

  refused "a download that fails" build "$without" CONTEXT=production
  printf 'mkdir -p .cache/dotnet && cp "%s" .cache/dotnet/dotnet\n' "$work/image/dotnet" >"$work/unfit"
  refused "an SDK that does not fit" build "$without" CONTEXT=production INSTALLER="$work/unfit"
  [ ! -e "$clone/output" ] || fail "a build that failed left something to publish"
  : >"$work/downloads"
  built "$without" CONTEXT=production INSTALLER="$work/installer"
  [ "$(downloads)" = 1 ] || fail "fetched $(downloads) times"
  grep -q "rel=\"canonical\" href=\"$(sed -n 's/^adresse: //p' content/site.yml)\"" "$clone/output/index.html" || fail "the site's own address"
  refused "a preview without an address" build "$without" CONTEXT=deploy-preview
  built "$without" CONTEXT=deploy-preview "$preview" INSTALLER="$work/installer"
  [ "$(downloads)" = 1 ] || fail "fetched again, though it is in the cache"
  grep -q 'rel="canonical" href="https://deploy-preview-7--klynge.netlify.app/"' "$clone/output/index.html" || fail "the preview's own address"
  grep -q 'X-Robots-Tag: noindex' "$clone/output/_headers" || fail "a preview that search engines may list"
  rm -rf "$clone/.cache"
  built "$with" CONTEXT=branch-deploy "$preview"
  if [ "$(downloads)" != 1 ] || [ -e "$clone/.cache/dotnet" ]; then fail "fetched, though the image has one that fits"; fi
  cp -r "$clone/output" "$work/last"
  echo 'titel: x' >"$clone/content/emner/ufaerdig.md"
  refused "content with a mistake" build "$with" CONTEXT=production
  diff -r "$work/last" "$clone/output" || fail "a mistake changed what was published"
  [ -z "$(git -C "$clone" status --porcelain -- .cache output)" ] || fail "the cache is not ignored by git"
  node -e '
    const calls = [], cache = name => folders => { calls.push([name, ...folders]); return true; };
    const plugin = require("./build/netlify-cache"), utils = { cache: { restore: cache("restore"), save: cache("save") } };
    plugin.onPreBuild({ utils }); plugin.onPostBuild({ utils });
    const want = [["restore", ".cache/dotnet", ".cache/nuget"], ["save", ".cache/dotnet", ".cache/nuget"]];
    if (JSON.stringify(calls) !== JSON.stringify(want)) throw new Error(JSON.stringify(calls));' || fail "the cache's folders"
  say "netlify: fetched once, kept, refused and published as it should"
}

klynge() {
  if [ -n "${KLYNGE:-}" ]; then "$KLYNGE" "$@"; else dotnet run --project "$here/src/KlyngeSite" -c Release -- "$@"; fi
}

web() {
  local www=$work/www ports
  mkdir -p "$work/site"
  cp -r content theme "$work/site/"
  sed -i '0,/^---$/s//---\ntidligere: [\/gammel-om\/, \/en\/gammel\/adresse\/]/' "$work/site/content/sider/om.md"
  (cd "$work/site" && klynge build --strict --quiet --output "$www/rod" && klynge build --strict --quiet --base-url https://klynger.example/under/ --output "$www/mappe/under")
  mapfile -t ports < <(node -e 'const s = [0, 0].map(() => require("net").createServer().listen(0, "127.0.0.1")); setTimeout(() => s.forEach(x => { console.log(x.address().port); x.close(); }), 50)')
  {
    [ "$(id -u)" != 0 ] || echo "user nobody nogroup;"
    echo "pid $work/nginx.pid; error_log $work/nginx.log; daemon off; worker_processes 1; events {} http { access_log off;"
    for folder in client_body proxy fastcgi uwsgi scgi; do echo "${folder}_temp_path $work/nginx-$folder;"; done
    local at=0 name
    for name in rod mappe; do
      bash build/nginx.sh "$www/$name$([ "$name" = rod ] || echo /under)" >"$work/$name.conf"
      sed -e "s|listen 80;|listen 127.0.0.1:${ports[$at]};|" -e '/listen \[/d' -e "s|/var/www/klynge|$www/$name|" -e "s|/etc/nginx/klynge.conf|$work/$name.conf|" docs/nginx.conf
      at=$((at + 1))
    done
    echo "}"
  } >"$work/nginx.conf"
  ln -s /etc/hostname "$www/rod/lenke.txt"
  ln -s /etc/hostname "$www/mappe/under/lenke.txt"
  nginx -t -c "$work/nginx.conf" 2>"$work/log" || { cat "$work/log"; fail "nginx -t"; }
  ! grep -E 'warn|emerg' "$work/log" || fail "nginx warns"
  nginx -c "$work/nginx.conf" &
  server=$!
  for _ in $(seq 100); do [ ! -s "$work/nginx.pid" ] || break; sleep 0.1; done
  node tests/deploy/requests.mjs "$www/rod" "http://127.0.0.1:${ports[0]}/"
  node tests/deploy/requests.mjs "$www/mappe/under" "http://127.0.0.1:${ports[1]}/under/"
  kill "$server"
  wait "$server" || true
  server=

  local bad=$work/bad
  mkdir "$bad" && touch "$bad/404.html" "$bad/_redirects"
  refused "no _headers" bash build/nginx.sh "$bad"
  local line
  # shellcheck disable=SC2016 # the words are nginx's
  for line in '  X-A: $host' '  X-A: "b"' '  X A: b' '/a b' '/*.csv' '/x;}'; do
    printf '/*\n  X-Frame-Options: DENY\n%s\n' "$line" >"$bad/_headers"
    refused "_headers with $line" bash build/nginx.sh "$bad"
  done
  printf '/*\n  X-Frame-Options: DENY\n' >"$bad/_headers"
  bash build/nginx.sh "$bad" >/dev/null
  for line in '/a/ //evil.example/ 301!' '/a/ https://evil.example/ 301' '/a/ /b/ 200' '/a/ /b/;} 301' '/a/ /b/'; do
    echo "$line" >"$bad/_redirects"
    refused "_redirects with $line" bash build/nginx.sh "$bad"
  done
  say "nginx: the real site is served by its own _headers and _redirects"
}

for part in "${@:-scripts workflows netlify web}"; do
  for one in $part; do "$one"; done
done
if grep -q '@din-organisation/' .github/CODEOWNERS; then say "note: .github/CODEOWNERS names nobody yet (docs/deploy.md)"; fi
say "all of it holds"
