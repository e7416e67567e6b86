#!/bin/sh
# Seen 2026-11-30, cssnano 7.1.9 (default preset; asked for Chrome 88 too), postcss 8.5.33, Chromium 92 (of chrome-aws-lambda 10.1.0).
# Two rules that say the same are made one, unless a selector is too new for the browsers aimed at. A list of languages, `:lang(ar, zgh)`, is not held for new: it is put in one rule with its
# neighbour, and an older browser, which does not know such lists, drops that rule whole: `.help`, which had nothing to do with languages, loses its style. :dir() and :is() are left apart.
# It shows on old school PCs alone, and in the built page alone.
# Instead: one :lang() per language; or `mergeRules: false`.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts cssnano@7.1.9 postcss@8.5.33 playwright-core@1.65.1 chrome-aws-lambda@10.1.0 --legacy-peer-deps || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3 # for its libraries
echo "cssnano 7.1.9, playwright-core 1.65.1, chrome-aws-lambda 10.1.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import cssnano from 'cssnano'
import { chromium } from 'playwright-core'
import postcss from 'postcss'

const build = async (css) => (await postcss([cssnano({ preset: ['default', { mergeRules: { overrideBrowserslist: 'chrome 88' } }] })]).process(css, { from: undefined })).css
const sources = ['.name:lang(ar,zgh){color:red}.help{color:red}', '.name:lang(ar){color:red}.help{color:red}', '.name:dir(rtl){color:red}.help{color:red}']
const packed = 'node_modules/chrome-aws-lambda/bin/'
writeFileSync('chromium', brotliDecompressSync(readFileSync(`${packed}chromium.br`)), { mode: 0o755 })
writeFileSync('swiftshader.tar', brotliDecompressSync(readFileSync(`${packed}swiftshader.tar.br`)))
execFileSync('tar', ['-xf', 'swiftshader.tar'])
const browser = await chromium.launch({ executablePath: './chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-gl=swiftshader'] })
const page = await browser.newPage()
async function isRed(css) {
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><style>${css}</style><p class="help">2511`)
  return page.evaluate(() => getComputedStyle(document.querySelector('.help')).color === 'rgb(255, 0, 0)')
}
const seen = []
for (const source of sources) {
  const built = await build(source)
  seen.push({ source, built, 'red before': await isRed(source), 'red after': await isRed(built) })
}
console.log(`Chromium ${browser.version()}`, seen)
await browser.close()
assert.equal(seen[0].built, '.help,.name:lang(ar,zgh){color:red}')
assert.deepEqual(seen.map((row) => [row['red before'], row['red after']]), [[true, false], [true, true], [true, true]])
END
node look.mjs
