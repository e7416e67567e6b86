#!/bin/sh
# Seen 2026-11-29, jspdf 4.2.1.
# Where the embedded font lacks a character below U+0100 (a Latin letter, a parenthesis), jsPDF writes nothing more of
# that line: «abc 12» prints nothing, though the font has 1 and 2. A lacking letter above U+00FF is only skipped.
# Arabic fonts without Latin are common, and Arabic lines hold application names, parentheses, addresses: half the
# sentence is lost on paper, silently.
# Instead: check each text against the font's characters before writing it, or print through a browser.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts jspdf@4.2.1 fontkit@2.0.4 subset-font@2.9.0 \
  @expo-google-fonts/noto-naskh-arabic@0.4.5 || exit 3
echo "jspdf 4.2.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import * as fontkit from 'fontkit'
import { jsPDF } from 'jspdf'
import subset from 'subset-font'

// A font of Arabic letters, digits and space, without Latin: as many Arabic fonts are.
const whole = readFileSync('node_modules/@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf')
const letters = fontkit.create(whole).characterSet.filter((code) => code >= 0x600).map((code) => String.fromCodePoint(code)).join('')
const font = await subset(whole, `${letters} 0123456789`, { targetFormat: 'truetype' })

function written(text) {
  const pdf = new jsPDF({ compress: false })
  pdf.addFileToVFS('font.ttf', font.toString('base64'))
  pdf.addFont('font.ttf', 'Font', 'normal')
  pdf.setFont('Font')
  pdf.text(text, 20, 20)
  return /[<(]([0-9a-f]*)[>)] Tj/.exec(pdf.output())[1].length / 4
}
for (const text of ['12', '12 ☎ 34', '12 (34) 56', 'abc 12', 'نعم', 'لا نعم (x)', 'x نعم']) console.log(`${JSON.stringify(text)}: ${[...text].length} characters, ${written(text)} glyphs written`)
assert.equal(written('12 ☎ 34'), 6)
assert.equal(written('12 (34) 56'), 3)
assert.equal(written('abc 12'), 0)
assert.equal(written('نعم'), 3)
END
node look.mjs
