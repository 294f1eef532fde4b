#!/usr/bin/env bash
# Makes the pictures of the page about contributing (theme/assets/bidrag-*.png): what the program says, the Word form as a word processor
# shows it, and a drawing of GitHub's editor. Look at them before you commit them. Needs chromium, LibreOffice Writer and poppler-utils:
# sudo apt-get install chromium libreoffice-writer-nogui poppler-utils
set -euo pipefail
cd "$(dirname "$0")/../.."
assets=$PWD/theme/assets
here=$PWD/tests/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build src/KlyngeSite -c Release --nologo -v q
klynge() { dotnet "$OLDPWD/artifacts/bin/KlyngeSite/release/klynge.dll" "$@"; }

# picture NAME HEIGHT FILE.html: 680 pixels wide, for dense screens
picture() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2 --window-size="680,$2" \
    --screenshot="$assets/bidrag-$1.png" "file://$3" 2>/dev/null
}

# terminal NAME HEIGHT COMMAND: what is read from standard input, as a terminal shows it
terminal() {
  local output
  output=$(sed 's/&/\&amp;/g; s/</\&lt;/g')
  while IFS= read -r line; do
    case $line in
      *COMMAND*) printf '%s\n' "${line/COMMAND/$3}" ;;
      *OUTPUT*) printf '%s\n' "${line/OUTPUT/$output}" ;;
      *) printf '%s\n' "$line" ;;
    esac
  done <"$here/terminal.html" >"$work/$1.html"
  picture "$1" "$2" "$work/$1.html"
}

cp -r content theme "$work"
cd "$work"
cp content/interview/doc7.md kept.md
sed -i 's/^interviewet: .*/interviewet: 3. oktober 2019/' content/interview/doc7.md
{ klynge check 2>&1 || true; } | head -n 5 | terminal fejl 150 "klynge check"
mv kept.md content/interview/doc7.md
klynge build --quiet --output ud
klynge new interview --spørg-ikke --titel "Vi begyndte med hjemmeplejen" --klynge doc7 | terminal terminal 180 "klynge new interview"

soffice --headless --convert-to pdf --outdir "$work" ud/bidrag/fortael-om-jeres-klynge.docx >/dev/null 2>&1
pdftoppm -r 165 -f 1 -l 1 -x 0 -y 0 -W 1360 -H 1180 -png -singlefile fortael-om-jeres-klynge.pdf skema
cp skema.png "$assets/bidrag-skema.png"

picture github 415 "$here/github.html"
ls -l "$assets"/bidrag-*.png
