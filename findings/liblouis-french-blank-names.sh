#!/bin/sh
# Seen 2026-11-30, liblouis 3.24.0 (Debian 12, table fr-bfu-comp6.utb: French braille, six dots).
# What the French table does not know becomes empty cells, without a warning and with exit 0: « سلمى dit oui » is « dit oui »
# after four blanks, a name in Tifinagh five blanks, « ami·e·s » three words "ami", "e", "s". The Arabic table of the same
# library does the contrary (it spells numbers), so a test of one language says nothing of the other.
# A no-break space before ! comes through as itself, which is no braille cell; a narrow one (U+202F) becomes a cell.
# Nobody sighted reads the sheet again: a child's name is simply not on it.
# Instead: names in both scripts, the one of the table; « amis et amies »; spaces made plain; a check for blanks that were letters.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v lou_translate >/dev/null || apt-get install -y -qq --no-install-recommends liblouis-bin >/dev/null 2>&1 || exit 3
echo "$(lou_translate --version | sed -n '1s/[()]//gp'), $(date +%F)"
see() { seen=$(printf "$1\n" | lou_translate --forward unicode.dis,fr-bfu-comp6.utb 2>said); echo "$1 → [$seen]"; [ "$seen" = "$(printf "$2")" ]; [ ! -s said ]; }
see 'Salma dit oui' '⠨⠎⠁⠇⠍⠁⠀⠙⠊⠞⠀⠕⠥⠊'
see 'سلمى dit oui' '⠀⠀⠀⠀⠀⠙⠊⠞⠀⠕⠥⠊'
see 'ⵜⵉⵍⵍⵉ' '⠀⠀⠀⠀⠀'
see 'ami·e·s' '⠁⠍⠊⠀⠑⠀⠎'
see 'Bravo\302\240!' '⠨⠃⠗⠁⠧⠕\302\240⠖'
see 'Bravo\342\200\257!' '⠨⠃⠗⠁⠧⠕⠀⠖'
