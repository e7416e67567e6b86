#!/bin/sh
# Seen 2026-11-30, svgo 4.1.0 (default preset), Chromium 156.
# `direction="ltr"` is taken away as a default. In a drawing of its own that is no change; drawn into an Arabic page the text takes the page's direction: it then runs to the left of the
# point where it began. A label « Appelle le 2511! » that stood from 10 to 117 stands from -97 to 10, outside the picture. In a `style` attribute the same word is kept.
# Nobody sees it in the file, nor on the French page.
# Instead: style="direction:ltr" on each text of a drawing, or dir="ltr" on the <svg>'s parent; a look at each drawing in an Arabic page.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts svgo@4.1.0 playwright-core@1.65.1 || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
echo "svgo 4.1.0, playwright-core 1.65.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'
import { optimize } from 'svgo'

const drawing = (attribute) => `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" viewBox="0 0 200 50"><text x="10" y="20" ${attribute}>Appelle le 2511!</text></svg>`
const byAttribute = drawing('direction="ltr"'), byStyle = drawing('style="direction:ltr"')
const drawings = [byAttribute, optimize(byAttribute).data, byStyle, optimize(byStyle).data]
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
const begins = {}
for (const direction of ['ltr', 'rtl']) {
  await page.setContent(`<!doctype html><html dir="${direction}">${drawings.join('')}`)
  begins[direction] = await page.evaluate(() => [...document.querySelectorAll('text')].map((text) => Math.round(text.getBBox().x)))
}
await browser.close()
console.log(drawings, begins)
assert.doesNotMatch(drawings[1], /direction/)
assert.deepEqual(begins.ltr, [10, 10, 10, 10])
assert.deepEqual([begins.rtl[0], begins.rtl[2], begins.rtl[3]], [10, 10, 10])
assert.ok(begins.rtl[1] < -50)
END
node look.mjs
