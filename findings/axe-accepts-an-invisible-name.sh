#!/bin/sh
# Seen 2026-11-29, axe-core 4.14.1.
# A button, a link, a heading, a label, an image's alt and a page's title that hold nothing but an invisible character
# (U+200F, U+2067 U+2069, U+00AD) pass button-name, link-name, empty-heading, label, image-alt, document-title: a screen
# reader then says "button", and no more. Truly empty ones are found.
# Right-to-left pages put marks and isolates around interpolated names: when the name is empty, the marks remain.
# Instead: a check of one's own that strips \p{Cf} and spaces from each name before asking whether it is empty.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts axe-core@4.14.1 jsdom@29.1.1 || exit 3
echo "axe-core 4.14.1, jsdom 29.1.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import axe from 'axe-core'
import { JSDOM, VirtualConsole } from 'jsdom'

async function violations(name) {
  const page = `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${name}</title></head><body><main><h1>نعم</h1><h2>${name}</h2><button>${name}</button>
    <a href="#x">${name}</a><img src="x.png" alt="${name || '" data-none="'}"><label for="i">${name}</label><input id="i"></main></body></html>`
  const { window } = new JSDOM(page.replace('alt="" data-none=""', ''), { runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole: new VirtualConsole() })
  window.eval(axe.source)
  const found = await window.axe.run(window.document, { runOnly: ['button-name', 'link-name', 'empty-heading', 'label', 'image-alt', 'document-title'] })
  return Array.from(found.violations, (rule) => rule.id).sort()
}
const seen = { empty: await violations(''), 'U+200F': await violations('\u200F'), 'U+2067 U+2069': await violations('\u2067\u2069'), 'U+00AD': await violations('\u00AD') }
console.log('rules broken by', seen)
assert.deepEqual(seen.empty, ['button-name', 'document-title', 'empty-heading', 'image-alt', 'label', 'link-name'])
assert.deepEqual([seen['U+200F'], seen['U+2067 U+2069'], seen['U+00AD']], [[], [], []])
END
node look.mjs
