#!/bin/sh
# Seen 2026-11-29, fonts as packaged by fontsource 5.3.0.
# Eight of eleven well-liked Arabic fonts have no ڭ, the g that Moroccans write (أڭادير, ڭاع), though most have ڤ and the
# Persian گ: Readex Pro, Baloo Bhaijaan 2, Cairo, Tajawal, Almarai, El Messiri, Changa, Lemonada. Amiri, Noto Sans Arabic and
# IBM Plex Sans Arabic have it. The browser takes that one letter from another font, often unjoined.
# A town, a first name or a word of Darija is torn in its middle, in titles first.
# Instead: check every text against the font's own letters at build; keep one of the three behind the chosen font.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @fontsource-variable/readex-pro@5.3.0 @fontsource-variable/baloo-bhaijaan-2@5.3.0 @fontsource/cairo@5.3.0 @fontsource/tajawal@5.3.0 @fontsource/almarai@5.3.0 @fontsource/el-messiri@5.3.0 @fontsource/changa@5.3.0 @fontsource/lemonada@5.3.0 @fontsource/amiri@5.3.0 @fontsource/noto-sans-arabic@5.3.0 @fontsource/ibm-plex-sans-arabic@5.3.0 fontkit@2.0.4 || exit 3
echo "fonts as packaged by fontsource 5.3.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import * as fontkit from 'fontkit'

const lacking = []
for (const scope of ['@fontsource', '@fontsource-variable']) {
  for (const name of readdirSync(`node_modules/${scope}`)) {
    const folder = `node_modules/${scope}/${name}/files`
    const file = readdirSync(folder).find((entry) => /-arabic-(400|wght)-normal\.woff2$/.test(entry))
    const font = fontkit.create(readFileSync(`${folder}/${file}`))
    const has = (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0))
    console.log(name.padEnd(22), ['ڭ', 'ڤ', 'گ', 'پ'].map((letter) => `${letter} ${has(letter) ? 'yes' : 'NO '}`).join('  '))
    if (!has('ڭ')) lacking.push(name)
  }
}
assert.deepEqual(lacking.sort(), ['almarai', 'baloo-bhaijaan-2', 'cairo', 'changa', 'el-messiri', 'lemonada', 'readex-pro', 'tajawal'])
END
node look.mjs
