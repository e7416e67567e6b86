#!/bin/sh
# Seen 2026-11-29, pptxgenjs 4.0.1.
# `rtlMode = true` on the presentation turns the frame of the file only: its texts and table cells keep running from the
# left, so the closing » of an Arabic line jumps to the wrong end. A table has no direction at all: even with rtlMode on
# the table and its cells, its first column stays on the left (no `rtl` on a:tblPr can be asked for).
# Slides are how a teacher would take sessions home.
# Instead: rtlMode and align: 'right' on each text; tables written in reverse order of columns, or made as HTML.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts pptxgenjs@4.0.1 jszip@3.10.2 || exit 3
echo "pptxgenjs 4.0.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import JSZip from 'jszip'
import Deck from 'pptxgenjs'

const deck = new Deck()
deck.rtlMode = true
const slide = deck.addSlide()
slide.addText('«لا»', { x: 1, y: 1, w: 5, h: 1 })
slide.addText('«نعم»', { x: 1, y: 2, w: 5, h: 1, rtlMode: true })
slide.addTable([[{ text: 'أ', options: { rtlMode: true } }, 'ب']], { x: 1, y: 3, rtlMode: true })
const zip = await JSZip.loadAsync(await deck.write({ outputType: 'nodebuffer' }))
const page = await zip.file('ppt/slides/slide1.xml').async('string')
const frame = /<p:presentation [^>]*rtl="1"/.test(await zip.file('ppt/presentation.xml').async('string'))
const isRtl = (text) => /rtl="1"/.test(new RegExp(`<a:pPr([^>]*)>(?:(?!<a:pPr).)*<a:t>${text}</a:t>`).exec(page)[1])
const table = /<a:tblPr[^>]*>/.exec(page)[0]
console.log({ frame, 'text without an option': isRtl('«لا»'), 'text with rtlMode': isRtl('«نعم»'), 'cell with rtlMode': isRtl('أ'), 'cell without': isRtl('ب'), table })
assert.deepEqual([frame, isRtl('«لا»'), isRtl('«نعم»'), isRtl('أ'), isRtl('ب'), table], [true, false, true, true, false, '<a:tblPr/>'])
END
node look.mjs
