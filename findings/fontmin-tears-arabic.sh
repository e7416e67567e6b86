#!/bin/sh
# Seen 2026-11-29, fontmin 2.0.3 (subset-font 2.9.0 for comparison).
# fontmin's subset keeps the letters asked for and throws away the tables that join them (GSUB) and place the vowel signs
# (GPOS): the file is small, holds every letter, and each stands alone. No warning.
# "سلام" is then four separate letters, which Arabic readers meet as broken text.
# Instead: subset-font (HarfBuzz), which keeps the joined forms and the lam-alef of the letters asked for.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts fontmin@2.0.3 fontkit@2.0.4 subset-font@2.9.0 @expo-google-fonts/noto-naskh-arabic@0.4.5 || exit 3
echo "fontmin 2.0.3, subset-font 2.9.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import Fontmin from 'fontmin'
import * as fontkit from 'fontkit'
import subset from 'subset-font'

const file = 'node_modules/@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'
const text = 'سلام لا'
const byFontmin = await new Promise((resolve, reject) => {
  new Fontmin().src(file).use(Fontmin.glyph({ text, hinting: false })).run((error, files) => (error ? reject(error) : resolve(Buffer.from(files[0].contents))))
})
const fonts = { whole: readFileSync(file), 'subset-font': await subset(readFileSync(file), text, { targetFormat: 'truetype' }), fontmin: byFontmin }
const seen = {}
for (const [name, bytes] of Object.entries(fonts)) {
  const font = fontkit.create(bytes)
  const alone = new Set(Array.from('سلام', (letter) => font.glyphForCodePoint(letter.codePointAt(0)).id))
  const joined = font.layout('سلام').glyphs.filter((glyph) => !alone.has(glyph.id)).length
  seen[name] = { bytes: bytes.length, 'joined forms in سلام': joined, GSUB: 'GSUB' in font.directory.tables, GPOS: 'GPOS' in font.directory.tables }
}
console.table(seen)
assert.ok(seen.whole['joined forms in سلام'] >= 2 && seen['subset-font'].GSUB)
assert.equal(seen['subset-font']['joined forms in سلام'], seen.whole['joined forms in سلام'])
assert.deepEqual([seen.fontmin['joined forms in سلام'], seen.fontmin.GSUB, seen.fontmin.GPOS], [0, false, false])
END
node look.mjs
