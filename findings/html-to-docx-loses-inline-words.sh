#!/bin/sh
# Seen 2026-11-30, html-to-docx 1.8.0 (HTML into Word).
# Words inside <bdi>, <bdo>, <q>, <abbr>, <cite>, <small>, <kbd>, <time> are not in the document: the element leaves an empty
# run, without an error. <em>, <span>, <mark>, <u>, <sup>, <code> are kept. So the very element that protects a name in a
# right-to-left sentence takes the name away. Between two inline elements the space goes too: « <em>Non</em> <em>merci</em> »
# becomes « Nonmerci ». What stands before and after is right, and a test on a paragraph without names passes.
# The printed class sheet says « قالت : … » and nobody said it.
# Instead: <span dir> for <bdi>, marks for <q> before handing over, spaces inside the element; read the document back and compare the words.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts html-to-docx@1.8.0 jszip@3.10.1 || exit 3
echo "html-to-docx 1.8.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const convert = require('html-to-docx')
const JSZip = require('jszip')

async function read(html) {
  const { files } = await JSZip.loadAsync(await convert(html))
  const xml = await files['word/document.xml'].async('string')
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
}
async function look() {
  const seen = {}
  for (const tag of ['em', 'span', 'mark', 'u', 'sup', 'code', 'bdi', 'bdo', 'q', 'abbr', 'cite', 'small', 'kbd', 'time']) seen[tag] = await read(`<p>قالت <${tag}>Salma</${tag}> نعم</p>`)
  console.log(seen)
  for (const tag of ['em', 'span', 'mark', 'u', 'sup', 'code']) assert.equal(seen[tag], 'قالت Salma نعم')
  for (const tag of ['bdi', 'bdo', 'q', 'abbr', 'cite', 'small', 'kbd', 'time']) assert.equal(seen[tag], 'قالت  نعم')
  const joined = await read('<p><em>Non</em> <em>merci</em></p>')
  console.log(joined)
  assert.equal(joined, 'Nonmerci')
}
look()
END
node look.cjs
