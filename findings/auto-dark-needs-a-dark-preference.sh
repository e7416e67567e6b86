#!/bin/sh
# Seen 2026-11-29, playwright-core 1.65.1 with Chromium 156 (Debian 12).
# `color-scheme: only light` is how a page refuses a phone's forced dark mode. Under the debugging protocol's auto dark override
# the refusal is heard only when the page is also told to prefer dark; Playwright's own default is light, and there the page is
# darkened all the same. `light` without `only` is darkened in both.
# A test that only switches the override on says, wrongly, that the refusal does not work, and good style sheets get bent for it.
# Instead: newContext({ colorScheme: 'dark' }) together with the override, as a phone in dark mode does.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts playwright-core@1.65.1 || exit 3
echo "playwright-core 1.65.1, node $(node -v), $(date +%F)"
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
npm i --no-audit --no-fund --silent --ignore-scripts pngjs@7.0.0 || exit 3
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'
import { PNG } from 'pngjs'

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
async function isDarkened(scheme, colorScheme) {
  const page = await (await browser.newContext({ colorScheme })).newPage()
  await (await page.context().newCDPSession(page)).send('Emulation.setAutoDarkModeOverride', { enabled: true })
  await page.setContent(`<!DOCTYPE html><html style="color-scheme: ${scheme}"><body style="background: rgb(255, 250, 240); margin: 0"><p style="color: #222">2511</p></body></html>`)
  const { data } = PNG.sync.read(await page.screenshot({ clip: { x: 300, y: 300, width: 1, height: 1 } }))
  await page.context().close()
  return data[0] < 128
}
const seen = {}
for (const scheme of ['only light', 'light', 'normal']) seen[scheme] = { 'prefers light': await isDarkened(scheme, 'light'), 'prefers dark': await isDarkened(scheme, 'dark') }
console.log('Chromium', browser.version(), 'darkened?')
console.table(seen)
await browser.close()
assert.deepEqual(seen['only light'], { 'prefers light': true, 'prefers dark': false })
assert.deepEqual(seen.light, { 'prefers light': true, 'prefers dark': true })
END
node look.mjs
