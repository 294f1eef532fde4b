#!/usr/bin/env bash
# Restores packages by the lock files. The SDK brings its compiler packages along, so they hold on the SDK that they were made with;
# with another one the packages are still those of Directory.Packages.props, but the lock files cannot prove it.
set -euo pipefail
cd "$(dirname "$0")/.."
runtime=$(dotnet --list-runtimes | awk '$1 == "Microsoft.NETCore.App" {print $2}' | sort -V | tail -n 1)
if grep -q "\"resolved\": \"$runtime\"" src/KlyngeSite/packages.lock.json; then
  dotnet restore KlyngeSite.sln --locked-mode --force
else
  echo "The lock files were made with another SDK than the one for $runtime: restored without holding them."
  dotnet restore KlyngeSite.sln
fi
