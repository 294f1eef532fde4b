#!/usr/bin/env bash
# Pictures of every template (phone, desk, dark, print) and its A4 pages as PDF, in artifacts/screenshots/.
set -euo pipefail
cd "$(dirname "$0")/.."
export KLYNGESITE_SCREENSHOTS=artifacts/screenshots DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
rm -rf "$KLYNGESITE_SCREENSHOTS"
mkdir -p "$KLYNGESITE_SCREENSHOTS"
dotnet test tests/KlyngeSite.BrowserTests --nologo --filter FullyQualifiedName~ScreenshotTests
find "$KLYNGESITE_SCREENSHOTS" -name '*.png' | sort
