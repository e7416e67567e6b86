#!/bin/sh
# Seen 2026-11-29, franc 6.2.0, eld 2.1.0, tinyld 1.3.4.
# Moroccan Arabic is not among the answers of three language detectors. In Arabic letters it is Standard Arabic (once Malay,
# for franc); in Latin letters, as young people type it, each says something else with assurance (Hausa, Waray, Italian,
# Slovak, Rundi…), never "unknown". Tamazight in Tifinagh is known to franc and tinyld only.
# A search or a read-aloud voice chosen by the detected language goes to the wrong one for exactly the words of a child.
# Instead: ask, or go by the script, and keep a word list of Darija that authors write.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts franc@6.2.0 eld@2.1.0 tinyld@1.3.4 || exit 3
echo "franc 6.2.0, eld 2.1.0, tinyld 1.3.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { eld } from 'eld'
import { franc } from 'franc'
import { detect } from 'tinyld'

await eld.load('large')
const lines = {
  'Arabic letters': ['واش كتعرفي شي حد يقدر يعاونك', 'صافي دابا غادي نعيط لخالتي', 'علاش ما قلتيش ليا هاد الهضرة البارح'],
  'Latin letters': ['wach nti mzyana daba, ma tkhafich', '3lach ma 9oltich liya had lhedra'],
  Tifinagh: ['ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ ⵎⴰⵏⵣⴰⴽⵉⵏ'],
}
const seen = {}
for (const [script, list] of Object.entries(lines)) {
  for (const line of list) { const said = [franc(line), eld.detect(line).language, detect(line)]; (seen[script] ??= []).push(...said); console.log(script, '|', line, '| franc, eld, tinyld:', said.join(', ')) }
}
assert.ok(![...seen['Arabic letters'], ...seen['Latin letters']].includes('ary'))
assert.ok(seen['Latin letters'].every((tag) => tag !== '' && tag !== 'und' && !['ar', 'arb'].includes(tag)))
assert.deepEqual(seen.Tifinagh, ['zgh', '', 'ber'])
END
node look.mjs
