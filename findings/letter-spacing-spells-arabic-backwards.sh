#!/bin/sh
# Seen 2026-11-30, Phaser 4.2.1, Fabric 7.4.0, Chromium 156.
# With any letter spacing (letterSpacing in Phaser, charSpacing in Fabric) a text is drawn letter by letter, each further to the right than the one before. For Arabic that is single
# letters in reverse: « نعم » stands as م ع ن read from the right, as « معن ». `rtl: true` in Phaser moves the letters and does not join them.
# Spacing is what one gives a title; the French title is beautiful, the Arabic one no word.
# Instead: 0 for Arabic, in one place; a test that looks at what reaches fillText.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts phaser@4.2.1 fabric@7.4.0 playwright-core@1.65.1 || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
echo "phaser 4.2.1, fabric 7.4.0, playwright-core 1.65.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.setContent('<!doctype html><div id="place"></div>')
for (const path of ['phaser/dist/phaser.min.js', 'fabric/dist/index.min.js']) await page.addScriptTag({ path: `node_modules/${path}` })
const seen = await page.evaluate(async () => {
  const { Phaser, fabric } = window, own = CanvasRenderingContext2D.prototype.fillText
  let drawn
  CanvasRenderingContext2D.prototype.fillText = function (...given) {
    drawn?.push([given[0], given[1]])
    return own.apply(this, given)
  }
  const game = new Phaser.Game({ type: Phaser.CANVAS, width: 300, height: 200, parent: 'place', audio: { noAudio: true }, scene: {} })
  await new Promise((done) => game.events.once('poststep', done))
  const look = (draw) => ((drawn = []), draw(), drawn)
  const phaser = (style) => look(() => game.scene.scenes[0].add.text(0, 0, 'نعم', { fontSize: 20, ...style }))
  const onFabric = (style) => look(() => {
    const canvas = new fabric.StaticCanvas(document.createElement('canvas'), { renderOnAddRemove: false })
    canvas.add(new fabric.FabricText('نعم', { fontSize: 20, ...style }))
    canvas.renderAll()
  })
  return { phaser: phaser({}), 'phaser, spaced': phaser({ letterSpacing: 2 }).slice(-3), 'phaser, spaced, rtl': phaser({ letterSpacing: 2, rtl: true }).slice(-3), fabric: onFabric({}), 'fabric, spaced': onFabric({ charSpacing: 50 }) }
})
await browser.close()
console.log(seen)
for (const name of ['phaser', 'fabric']) assert.deepEqual(seen[name].map(([text]) => text), ['نعم'])
for (const name of ['phaser, spaced', 'fabric, spaced']) {
  assert.deepEqual(seen[name].map(([text]) => text), ['ن', 'ع', 'م'])
  assert.ok(seen[name][0][1] < seen[name][1][1] && seen[name][1][1] < seen[name][2][1])
}
END
node look.mjs
