#!/bin/sh
# Seen 2026-11-29, espeak-ng 1.51 (Debian 12).
# The Arabic voice passes over ڭ and ڤ at the start of a word, without a sound: «ڭاع» is read "aa", «ڤيديو» "ideo". Within
# a word ڭ becomes "letter 6 a d", its number in Unicode. Persian گ is read g. There is no voice for Tamazight: any voice spells
# Tifinagh as such numbers, four to a letter.
# Moroccan words and names read aloud turn into other words, which a listener cannot see.
# Instead: hand the voice a second spelling (گ for ڭ, ف for ڤ); for Tamazight, no read-aloud and a plain word that says so.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v espeak-ng >/dev/null || apt-get install -y -qq --no-install-recommends espeak-ng >/dev/null 2>&1 || exit 3
echo "$(espeak-ng --version | cut -d' ' -f1-4), $(date +%F)"
say() { espeak-ng -v "$1" -q -x "$2" | tr -d ' \n'; }
for text in ڭاع گاع ڤيديو فيديو أڭادير ⴰⵣⵓⵍ; do echo "ar: $text → $(say ar "$text")"; done
say ar ڭاع | grep -q "^'a"
say ar گاع | grep -q "^g'a"
say ar ڤيديو | grep -q "^'i"
say ar أڭادير | grep -q 'l.et@'
say ar ⴰⵣⵓⵍ | grep -q 'l.et@'
say fr ⴰⵣⵓⵍ | grep -q 'l,Etr_'
