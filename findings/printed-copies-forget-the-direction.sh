#!/bin/sh
# Seen 2026-11-30, print-js 1.6.0, printd 1.6.0, Chromium 156.
# Both print a part of a page by copying it into a page of their own, without the language and the direction of the first: an Arabic sheet runs from the left, its « ! » and numbers change
# sides, what asks for :lang(ar) (fonts, quotation marks) is off. print-js copies a list of computed styles of each element, and direction is not in it.
# On the screen all is right, and a French sheet prints right.
# Instead: dir and lang on the very element that is printed (both keep these); or a print style sheet and window.print().
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts print-js@1.6.0 printd@1.6.0 playwright-core@1.65.1 || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
echo "print-js 1.6.0, printd 1.6.0, playwright-core 1.65.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const seen = {}
for (const own of ['', 'dir="rtl" lang="ar"']) {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html dir="rtl" lang="ar"><div id="sheet" ${own}><p>اتصل بالرقم 2511!</p></div>`)
  for (const path of ['print-js/dist/print.js', 'printd/printd.umd.min.js']) await page.addScriptTag({ path: `node_modules/${path}` })
  seen[own || 'direction of the page'] = await page.evaluate(async () => {
    const direction = (frame) => getComputedStyle(frame.contentDocument.querySelector('p')).direction
    const printd = new window.printd.Printd()
    printd.print(document.getElementById('sheet'))
    window.printJS({ printable: 'sheet', type: 'html' })
    await new Promise((done) => setTimeout(done, 1500))
    return { page: getComputedStyle(document.querySelector('p')).direction, printd: direction(printd.getIFrame()), 'print-js': direction(document.getElementById('printJS')) }
  })
}
await browser.close()
console.log(seen)
assert.deepEqual(Object.values(seen), [{ page: 'rtl', printd: 'ltr', 'print-js': 'ltr' }, { page: 'rtl', printd: 'rtl', 'print-js': 'rtl' }])
END
node look.mjs
