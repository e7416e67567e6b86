#!/bin/sh
# Seen 2026-11-30, konva 10.9.1, Chromium 156.
# A text with `align: 'justify'` is drawn letter by letter, from the left: an Arabic one stands as single letters, unjoined, in the reverse order. With `direction: 'rtl'` the lines are whole
# again and are not justified any more. Left, right and centre draw whole lines. French is right in all cases.
# The same text of a scene, with one word changed in its style, cannot be read.
# Instead: align 'right' for Arabic, never 'justify'; a test that looks at what reaches fillText.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts konva@10.9.1 playwright-core@1.65.1 || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
echo "konva 10.9.1, playwright-core 1.65.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.setContent('<!doctype html><div id="place"></div>')
await page.addScriptTag({ path: 'node_modules/konva/konva.min.js' })
const seen = await page.evaluate(() => {
  const { Konva } = window, own = CanvasRenderingContext2D.prototype.fillText
  const draw = (style) => {
    const drawn = []
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      drawn.push([given[0], Math.round(given[1])])
      return own.apply(this, given)
    }
    const stage = new Konva.Stage({ container: 'place', width: 400, height: 200 }), layer = new Konva.Layer()
    stage.add(layer.add(new Konva.Text({ text: 'اتصل بصديقتك سلمى في المدرسة', fontSize: 20, width: 150, ...style })))
    layer.draw()
    return drawn.slice(0, 4)
  }
  return { right: draw({ align: 'right' }), justify: draw({ align: 'justify' }), 'justify, rtl': draw({ align: 'justify', direction: 'rtl' }) }
})
await browser.close()
console.log(seen)
const words = (name) => seen[name].map(([text]) => text)
assert.equal(words('justify').join(''), 'اتصل')
for (const name of ['right', 'justify, rtl']) assert.ok(words(name)[0].startsWith('اتصل'))
END
node look.mjs
