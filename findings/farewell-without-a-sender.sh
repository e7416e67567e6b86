#!/bin/sh
# Seen 2026-11-30, Chromium 156 (Debian 12), driven by playwright-core 1.65.1.
# A window that leaves may still post to the window it opened, in `pagehide`. The message arrives, with the right data and origin, and `event.source` is null;
# the same window's message a moment before came with its source, and `opener` is still a window.
# Who compares event.source with the window it trusts, as one must when the target is '*' (file://), never hears a farewell: the projector keeps
# the last picture of a lesson that was left on purpose.
# Instead: a farewell without a source is taken for what does no harm only (hide), its token checked; and silence counts as one too.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts playwright-core@1.65.1 || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
echo "playwright-core 1.65.1, $(chromium --version --no-sandbox 2>/dev/null), node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

const server = createServer((request, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>page</title>')).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const desk = await browser.newPage()
await desk.goto(`http://127.0.0.1:${server.address().port}/desk`)
const [wall] = await Promise.all([desk.waitForEvent('popup'), desk.evaluate(() => {
  window.wall = window.open('/wall', 'wall', 'popup')
  addEventListener('pagehide', () => window.wall.postMessage('pagehide', '*'))
})])
await wall.waitForLoadState()
await wall.evaluate(() => {
  window.heard = []
  window.both = new Promise((done) => addEventListener('message', ({ data, source, origin }) => {
    window.heard.push([data, source === null ? 'no source' : source === opener ? 'opener' : 'another', origin === location.origin])
    if (window.heard.length === 2) done()
  }))
})
await desk.evaluate(() => { window.wall.postMessage('before', '*'); location.replace('/away') })
const heard = await wall.evaluate(async () => { await window.both; return [...window.heard, opener !== null] })
console.log(heard)
await browser.close()
server.close()
assert.deepEqual(heard, [['before', 'opener', true], ['pagehide', 'no source', true], true])
END
node look.mjs
