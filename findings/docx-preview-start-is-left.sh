#!/bin/sh
# Seen 2026-11-30, docx-preview 0.4.1, docx 9.15.2 (read with jsdom 29.1.1).
# In a Word file "start" is where the paragraph begins: the right, in Arabic. docx-preview turns it into text-align: left, "end" into right, whatever the direction: the page shows direction: rtl and left in one rule.
# A pupil's or teacher's Arabic sheet stands at the left when it is shown in a browser; only a paragraph without any alignment stands at the right.
# Instead: no alignment in Arabic paragraphs of a file that is to be shown so; or text-align mended after rendering where direction is rtl.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts docx-preview@0.4.1 docx@9.15.2 jsdom@29.1.1 || exit 3
echo "docx-preview 0.4.1, docx 9.15.2, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { Document, Packer, Paragraph, TextRun } = require('docx')
const { JSDOM } = require('jsdom')

const { window } = new JSDOM('<div id="sheet"></div>')
for (const name of ['DOMParser', 'Node', 'XMLSerializer']) globalThis[name] = window[name]
Object.assign(globalThis, { window, document: window.document })

async function look() {
  const { renderAsync } = await import('docx-preview')
  const kinds = ['start', 'end', undefined]
  const children = kinds.map((alignment) => new Paragraph({ bidirectional: true, alignment, children: [new TextRun({ text: 'لا!', rightToLeft: true })] }))
  const sheet = document.getElementById('sheet')
  await renderAsync(await Packer.toBuffer(new Document({ sections: [{ children }] })), sheet)
  const seen = [...sheet.querySelectorAll('p')].map((p, index) => [`${kinds[index]}`, p.style.direction, p.style.textAlign])
  console.table(seen)
  assert.deepEqual(seen, [['start', 'rtl', 'left'], ['end', 'rtl', 'right'], ['undefined', 'rtl', '']])
}
look()
END
node look.cjs
