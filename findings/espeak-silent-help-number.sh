#!/bin/sh
# Seen 2026-11-29, espeak-ng 1.51 (Debian 12), the voice that browsers on Linux speak with by default.
# The French voice says nothing at all for Arabic-Indic digits: « Le ٢٥١١ » is read "Le". The Arabic voice reads both kinds
# of digits alike. Arabic letters, the French voice spells one by one, in English.
# A help number shown in Arabic digits in a French page, or read with the page's voice, is silence to who listens.
# Instead: one kind of digits in speech (0-9), and the voice of each line's own language, or none.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v espeak-ng >/dev/null || apt-get install -y -qq --no-install-recommends espeak-ng >/dev/null 2>&1 || exit 3
echo "$(espeak-ng --version | cut -d' ' -f1-4), $(date +%F)"
say() { espeak-ng -v "$1" -q -x "$2" | tr -d ' \n'; }
for text in 'Le 2511' 'Le ٢٥١١' 'Le' 'لا'; do echo "fr: $text → $(say fr "$text")"; done
for text in 2511 ٢٥١١; do echo "ar: $text → $(say ar "$text")"; done
[ "$(say fr 'Le ٢٥١١')" = "$(say fr 'Le')" ]
[ "$(say fr 'Le 2511')" != "$(say fr 'Le')" ]
[ "$(say ar 2511)" = "$(say ar ٢٥١١)" ]
say fr 'لا' | grep -q "ar@bIk"
