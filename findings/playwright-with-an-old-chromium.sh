#!/bin/sh
# Seen 2026-11-29, playwright-core 1.65.1 with the Chromium 92 of chrome-aws-lambda 10.1.0 (Debian 12).
# Playwright starts a browser five years old by executablePath, opens pages, takes pictures, moves the mouse; but every action
# of a locator (click, fill…) throws "element.checkVisibility is not a function": its own script in the page uses what came with
# Chrome 105. Nothing says that the browser is too old.
# Old school computers are the ones to test on; a suite written with locators fails on them for no fault of the page.
# Instead: page.evaluate and page.mouse there (both hold), or a browser of 109 and later.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts playwright-core@1.65.1 chrome-aws-lambda@10.1.0 --legacy-peer-deps || exit 3
echo "playwright-core 1.65.1, chrome-aws-lambda 10.1.0 (Chromium 92), node $(node -v), $(date +%F)"
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3 # for its libraries
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'

const packed = 'node_modules/chrome-aws-lambda/bin/'
writeFileSync('chromium', brotliDecompressSync(readFileSync(`${packed}chromium.br`)), { mode: 0o755 })
writeFileSync('swiftshader.tar', brotliDecompressSync(readFileSync(`${packed}swiftshader.tar.br`)))
execFileSync('tar', ['-xf', 'swiftshader.tar'])
const browser = await chromium.launch({ executablePath: './chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-gl=swiftshader'] })
const page = await browser.newPage()
await page.setContent('<button style="position:absolute;left:10px;top:10px" onclick="this.textContent = \'tapped\'">tap</button>')
const seen = { version: browser.version(), evaluate: await page.evaluate(() => document.querySelector('button').textContent) }
seen.locator = await page.getByRole('button').click({ timeout: 3000 }).then(() => 'done', (error) => error.message.split('\n')[0])
await page.mouse.click(15, 15)
seen.mouse = await page.evaluate(() => document.querySelector('button').textContent)
await browser.close()
console.log(seen)
assert.deepEqual([seen.evaluate, seen.mouse], ['tap', 'tapped'])
assert.match(seen.locator, /checkVisibility is not a function/)
END
node look.mjs
