#!/bin/sh
# Seen 2026-11-30, liblouis 3.24.0 (Debian 12, table ar-ar-g1.utb: Arabic braille, grade 1).
# What the Arabic table does not know is spelled out as its number in Unicode, among the letters: an invisible direction
# mark after سلمى adds the eight cells of \x200f, a name held by isolates (what translated sentences with a name in them
# hold) sixteen, the ڭ of أڭادير and the é of "école" eight each. The same marks are nothing at all in print.
# Right-to-left texts are full of such marks: a blind pupil reads codes in the middle of names, and no sighted tester sees them.
# Instead: strip \p{Cf} before braille, hand over گ for ڭ, and send French words through a French table.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v lou_translate >/dev/null || apt-get install -y -qq --no-install-recommends liblouis-bin >/dev/null 2>&1 || exit 3
echo "$(lou_translate --version | sed -n '1s/[()]//gp'), $(date +%F)"
braille() { printf "$1\n" | lou_translate --forward unicode.dis,ar-ar-g1.utb; }
see() { seen=$(braille "$1"); echo "$1 → $seen"; [ "$seen" = "$2" ]; }
see 'سلمى' '⠎⠇⠍⠕'
see 'Salma' '⠠⠎⠁⠇⠍⠁'
see 'سلمى\342\200\217' '⠎⠇⠍⠕⠄⡳⠭⠆⠴⠴⠋⠄'
see '\342\201\250سلمى\342\201\251' '⠄⡳⠭⠆⠴⠖⠦⠄⠎⠇⠍⠕⠄⡳⠭⠆⠴⠖⠔⠄'
see 'أگادير' '⠌⠅⠁⠙⠊⠗'
see 'أڭادير' '⠌⠄⡳⠭⠴⠖⠁⠙⠄⠁⠙⠊⠗'
see 'école' '⠄⡳⠭⠴⠴⠑⠔⠄⠉⠕⠇⠑'
