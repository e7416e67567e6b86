#!/bin/sh
# Seen 2026-11-30, hypher 0.2.5 with hyphenation.fr 0.2.1, and hyphen 1.14.1 (French).
# Both put soft hyphens into web and mail addresses that stand in a text: "harcelement" gets three of them, and hypher
# adds zero-width spaces after its slashes. Nothing is to be seen. An address that is copied from the page, or found by a program that
# makes links, holds these signs; in the name of a host browsers drop them, in a path they stay and the page is not found.
# hyphen leaves attributes of HTML alone, so a link works by click and fails by copy.
# Instead: hyphenate words of a list, or the text between addresses; strip U+00AD and U+200B from what is copied.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts hypher@0.2.5 hyphenation.fr@0.2.1 hyphen@1.14.1 || exit 3
echo "hypher 0.2.5, hyphen 1.14.1, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const Hypher = require('hypher')
const { hyphenateSync } = require('hyphen/fr')

const hypher = new Hypher(require('hyphenation.fr'))
const shown = (text) => text.replaceAll('\u00AD', '-').replaceAll('\u200B', '^')
const seen = {}
for (const text of ['https://example.org/harcelement/connaissance', 'connaissance@example.org']) seen[text] = { hypher: shown(hypher.hyphenateText(text)), hyphen: shown(hyphenateSync(text)) }
console.log(seen)
const found = Object.values(seen).flatMap(({ hypher: one, hyphen: two }) => [one, two])
for (const text of found) assert.match(text, /connais-sance/)
assert.match(found[0], /\/\^har-ce-le-ment\/\^connais-sance$/)
assert.match(found[1], /\/har-ce-le-ment\/connais-sance$/)
const path = new URL(hypher.hyphenateText('https://example.org/connaissance').replaceAll('\u200B', '')).pathname
console.log(path)
assert.equal(path, '/connais%C2%ADsance')
END
node look.cjs
