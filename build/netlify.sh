#!/usr/bin/env bash
# What Netlify runs (netlify.toml). The build image has no .NET SDK that fits, so it is fetched by Microsoft's own install script into
# .cache/, which build/netlify-cache keeps from one build to the next. Whatever fails stops the deploy: a site is published whole or not.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
export NUGET_PACKAGES="${NUGET_PACKAGES:-$PWD/.cache/nuget}"
sdk=$PWD/.cache/dotnet

fits() { # fits DOTNET: whether it has an SDK that global.json accepts (asked in this folder, it reads that file)
  "$1" --version >/dev/null 2>&1
}

if fits dotnet; then
  dotnet=dotnet
else
  dotnet=$sdk/dotnet
  if ! fits "$dotnet"; then
    echo "Fetching the .NET SDK that global.json names"
    rm -rf "$sdk"
    installer=$(mktemp)
    trap 'rm -f "$installer"' EXIT
    curl --proto '=https' --tlsv1.2 --retry 3 -sSfL https://dot.net/v1/dotnet-install.sh -o "$installer"
    bash "$installer" --jsonfile global.json --install-dir "$sdk" --no-path
    fits "$dotnet" || { echo "The SDK that was fetched does not fit global.json" >&2; exit 1; }
  fi
  export DOTNET_ROOT=$sdk
fi

# Only what Netlify itself calls production is published as such. Everything else is a preview at an address of its own: with drafts,
# and kept out of search engines.
if [ "${CONTEXT:-}" = production ]; then
  options=()
else
  options=(--drafts --preview --base-url "${DEPLOY_PRIME_URL:?names the address of the preview}/")
fi
"$dotnet" run --project src/KlyngeSite -c Release -- build --strict ${options[@]+"${options[@]}"}
