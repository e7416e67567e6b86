#!/bin/sh
# Seen 2026-11-30, sixteen fonts of @fontsource 5.3.0, fontkit 2.0.4 (what pdfkit draws with).
# U+202F, the narrow no-break space that French puts before ! ? ; and that Intl puts into « 2 511,5 », has no glyph in the "latin" file of any of them, though that
# file is said to hold U+2000 to U+206F; U+00A0 is in all. In a browser another font lends its space. In a PDF made from one file it is a box before each « ! ».
# Every French sentence with a question in it has a box, and no test of words finds it: the text in the PDF is right.
# Instead: U+00A0 in what is drawn from one font file; or a check that each sign of the texts has a glyph.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts fontkit@2.0.4 $(for name in amiri cairo tajawal almarai changa el-messiri lemonada ibm-plex-sans-arabic inter lato open-sans poppins roboto montserrat nunito atkinson-hyperlegible; do echo @fontsource/$name@5.3.0; done) || exit 3
echo "@fontsource 5.3.0, fontkit 2.0.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { openSync } from 'fontkit'

const seen = { 'with U+202F': [], 'without U+202F': [], 'without U+00A0': [] }
for (const family of readdirSync('node_modules/@fontsource')) {
  const font = openSync(`node_modules/@fontsource/${family}/files/${family}-latin-400-normal.woff`)
  seen[font.hasGlyphForCodePoint(0x202f) ? 'with U+202F' : 'without U+202F'].push(family)
  if (!font.hasGlyphForCodePoint(0xa0)) seen['without U+00A0'].push(family)
}
console.log(seen, new Intl.NumberFormat('fr').format(2511.5).includes('\u202f') ? 'Intl writes 2511,5 with U+202F' : '')
assert.deepEqual(seen['without U+00A0'], [])
assert.deepEqual(seen['with U+202F'], [])
assert.equal(seen['without U+202F'].length, 16)
END
node look.mjs
