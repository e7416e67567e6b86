#!/bin/sh
# Seen 2026-11-30, html2canvas 1.4.1, html2canvas-pro 2.5.0, Chromium 156.
# In a picture of an Arabic list the numbers stand at the left edge of the page, a page's width from their lines, which stand at the right; what a pupil typed into an Arabic field is
# drawn at the field's left. In French both stand where the browser has them.
# A picture of a plan or a diary sent home has loose numbers, and an answer in the wrong corner.
# Instead: numbers as text inside the line; the field's text in a plain element while the picture is taken; or a library that lets the browser draw (foreignObject).
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts html2canvas@1.4.1 html2canvas-pro@2.5.0 playwright-core@1.65.1 || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
echo "html2canvas 1.4.1, html2canvas-pro 2.5.0, playwright-core 1.65.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const seen = []
for (const script of ['html2canvas/dist/html2canvas.js', 'html2canvas-pro/dist/html2canvas-pro.js']) {
  const page = await browser.newPage({ viewport: { width: 500, height: 300 } })
  await page.setContent('<!doctype html><html dir="rtl" lang="ar"><ol><li>لا</ol><input value="نعم" style="width:300px">')
  await page.addScriptTag({ path: `node_modules/${script}` })
  seen.push(await page.evaluate(async () => {
    const drawn = {}, own = CanvasRenderingContext2D.prototype.fillText
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      drawn[given[0].trim()] = Math.round(given[1])
      return own.apply(this, given)
    }
    await window.html2canvas(document.body, { logging: false })
    const field = document.querySelector('input').getBoundingClientRect()
    return { drawn, item: Math.round(document.querySelector('li').getBoundingClientRect().right), field: [Math.round(field.left), Math.round(field.right)] }
  }))
}
await browser.close()
console.log(JSON.stringify(seen, null, 1))
for (const { drawn, item, field } of seen) {
  assert.ok(drawn['لا'] > item - 30 && drawn['1.'] < item - 300)
  assert.ok(drawn['نعم'] < field[0] + 20)
}
END
node look.mjs
