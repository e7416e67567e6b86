#!/bin/sh
# Seen 2026-11-29, preact 11.2.0, preact-render-to-string 6.8.2, jsdom 29.1.1 (as browsers do), happy-dom 21.0.4.
# No spelling of "do not translate this" serves everywhere: translate="no" becomes translate="yes" where the property exists
# (it is a boolean there), translate={false} is dropped when the page is rendered to a string, and in happy-dom, which has no
# such property, the first looks right and the second is dropped: a unit test blesses the wrong one.
# A browser's translation then rewrites a chat in a game of two languages, and buttons stop changing.
# Instead: the attribute in the HTML file itself, on the root; or {false} in the page and a test in a browser.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts preact@11.2.0 preact-render-to-string@6.8.2 jsdom@29.1.1 happy-dom@21.0.4 || exit 3
echo "preact 11.2.0, preact-render-to-string 6.8.2, jsdom 29.1.1, happy-dom 21.0.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { Window } from 'happy-dom'
import { JSDOM } from 'jsdom'
import { h, render } from 'preact'
import { renderToString } from 'preact-render-to-string'

function drawn(document, said) {
  globalThis.document = document
  const root = document.createElement('div')
  render(h('p', { translate: said }), root)
  return root.firstChild.getAttribute('translate')
}
const seen = {}
for (const said of ['no', false]) {
  seen[JSON.stringify(said)] = { jsdom: drawn(new JSDOM('').window.document, said), 'happy-dom': drawn(new Window().document, said), 'to a string': /translate="(\w+)"/.exec(renderToString(h('p', { translate: said })))?.[1] ?? null }
}
console.table(seen)
assert.deepEqual(seen['"no"'], { jsdom: 'yes', 'happy-dom': 'no', 'to a string': 'no' })
assert.deepEqual(seen.false, { jsdom: 'no', 'happy-dom': null, 'to a string': null })
END
node look.mjs
