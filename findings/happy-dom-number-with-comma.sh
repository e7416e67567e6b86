#!/bin/sh
# Seen 2026-11-29, happy-dom 21.0.4 (jsdom 29.1.1 does as browsers do).
# Given "1,5", a number field of happy-dom keeps the text and says valueAsNumber 1; a browser empties the field and says
# NaN. Arabic digits (٢٥) are emptied by both.
# A French teacher's comma: the test says one vote, the class sees an empty field.
# Instead: a text field with inputmode="numeric" and a reading of one's own, tested as a function; the field in a browser.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts happy-dom@21.0.4 jsdom@29.1.1 || exit 3
echo "happy-dom 21.0.4, jsdom 29.1.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { Window } from 'happy-dom'
import { JSDOM } from 'jsdom'

function read(document, text) {
  document.body.innerHTML = '<input type="number">'
  const field = document.querySelector('input')
  field.value = text
  return [field.value, field.valueAsNumber]
}
const seen = ['15', '1.5', '1,5', '٢٥'].map((text) => ({ given: text, 'happy-dom': read(new Window().document, text), jsdom: read(new JSDOM('').window.document, text) }))
for (const line of seen) console.log(line)
assert.deepEqual(seen[2]['happy-dom'], ['1,5', 1])
assert.deepEqual(seen[2].jsdom, ['', NaN])
assert.deepEqual(seen[3]['happy-dom'], ['', NaN])
END
node look.mjs
