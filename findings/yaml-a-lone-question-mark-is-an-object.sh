#!/bin/sh
# Seen 2026-11-30, yaml 2.9.1, js-yaml 5.5.0.
# A list of what people write in a chat, one message a line: « ? » becomes an object, with the empty string as its only key in one library and the letters "null" in the other; « ! » becomes the
# empty text, « ~ » nothing at all, « +1 » the number 1, « 0800002511 » the number 800002511. « … », « ?! », « oui ? » are texts. No warning.
# These are the shortest messages there are, and the ones that a writer adds last; a scene then shows [object Object], an empty bubble, or a help number that lacks its first digit.
# Instead: quotation marks round every message, and a check that each is a text.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts yaml@2.9.1 js-yaml@5.5.0 || exit 3
echo "yaml 2.9.1, js-yaml 5.5.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const jsYaml = require('js-yaml')
const yaml = require('yaml')

const messages = ['?', '!', '~', '+1', '0800002511', '…', '?!', 'oui ?', '"?"']
const seen = messages.map((message) => {
  const list = `- ${message}\n- non\n`
  return { message, yaml: JSON.stringify(yaml.parse(list)[0]), 'js-yaml': JSON.stringify(jsYaml.load(list)[0]) }
})
console.table(seen)
assert.deepEqual(seen.map((row) => row.yaml), ['{"":null}', '""', 'null', '1', '800002511', '"…"', '"?!"', '"oui ?"', '"?"'])
assert.deepEqual(seen.map((row) => row['js-yaml']), ['{"null":null}', '""', 'null', '1', '800002511', '"…"', '"?!"', '"oui ?"', '"?"'])
END
node look.cjs
