#!/bin/sh
# Seen 2026-11-30, eight Arabic fonts of @fontsource 5.3.0, fontkit 2.0.4 (what pdfkit draws with).
# The one file of such a font that is called "arabic" has the letters, ؟ and ٠–٩, and none of 0 to 9, no full stop, no colon, no « »: these are in the
# "latin" file. In a browser the two join and nobody sees it. A PDF, a canvas or a game engine is given one file: « اتصلي على 2511 » is then the words and
# four empty boxes, in all eight fonts.
# The help number is what is missing, and it is there on every screen that was looked at.
# Instead: join both files into one (or take the whole font), and let a check draw 2511 with each font that paper gets.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts fontkit@2.0.4 @fontsource/amiri@5.3.0 @fontsource/cairo@5.3.0 @fontsource/tajawal@5.3.0 @fontsource/almarai@5.3.0 @fontsource/changa@5.3.0 @fontsource/el-messiri@5.3.0 @fontsource/noto-sans-arabic@5.3.0 @fontsource/ibm-plex-sans-arabic@5.3.0 || exit 3
echo "@fontsource 5.3.0, fontkit 2.0.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { openSync } from 'fontkit'

const seen = {}
for (const family of readdirSync('node_modules/@fontsource')) {
  const font = openSync(`node_modules/@fontsource/${family}/files/${family}-arabic-400-normal.woff`)
  seen[family] = {
    'lacks of 0123456789.:«»': [...'0123456789.:«»'].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0))).join(''),
    'lacks of ٠١٢٣٤٥٦٧٨٩؟،': [...'٠١٢٣٤٥٦٧٨٩؟،'].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0))).join(''),
    'boxes in اتصلي على 2511': font.layout('اتصلي على 2511').glyphs.filter((glyph) => glyph.id === 0).length,
  }
}
console.table(seen)
assert.equal(Object.keys(seen).length, 8)
for (const row of Object.values(seen)) assert.deepEqual(Object.values(row), ['0123456789.:«»', '', 4])
END
node look.mjs
