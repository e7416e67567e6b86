#!/bin/sh
# Seen 2026-11-30, Chromium 156 (Debian 12), driven by playwright-core 1.65.1, a profile in a folder.
# What a page overwrites in IndexedDB, and what it deletes with the whole database, is still readable in the profile's files: after the record was
# put anew, after deleteDatabase answered "success" and databases() is empty, after the browser was closed and opened again. Through the page it is gone.
# « Erase my traces » holds against somebody who opens the page, not against somebody who searches the files of a shared PC.
# Instead: do not promise "nothing left"; keep what could hurt out of the store from the first, in memory only or as codes without words.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts playwright-core@1.65.1 || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
echo "playwright-core 1.65.1, $(chromium --version --no-sandbox 2>/dev/null), node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

const server = createServer((request, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>page</title>')).listen(0, '127.0.0.1')
await new Promise((done) => server.once('listening', done))
async function visit(work) {
  const context = await chromium.launchPersistentContext('profile', { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
  const seen = await page.evaluate(work)
  await context.close()
  const isThere = readdirSync('profile', { recursive: true }).some((name) => statSync(`profile/${name}`).isFile() && ['latin1', 'utf16le'].some((code) => readFileSync(`profile/${name}`).includes(Buffer.from('writtenbyapupil', code))))
  console.log(seen, '| the words are in the files:', isThere)
  return [seen, isThere]
}
const first = await visit(() => new Promise((done) => {
  const open = indexedDB.open('save', 1)
  open.onupgradeneeded = () => open.result.createObjectStore('notes')
  open.onsuccess = () => { const change = open.result.transaction('notes', 'readwrite', { durability: 'strict' }); change.objectStore('notes').put({ note: 'writtenbyapupil' }, 'one'); change.oncomplete = () => done('written') }
}))
const second = await visit(() => new Promise((done) => {
  const open = indexedDB.open('save', 1)
  open.onsuccess = () => {
    const change = open.result.transaction('notes', 'readwrite', { durability: 'strict' })
    change.objectStore('notes').put({ note: 'empty' }, 'one')
    change.oncomplete = () => { const all = open.result.transaction('notes').objectStore('notes').getAll(); all.onsuccess = () => done(`overwritten, the page reads ${JSON.stringify(all.result)}`) }
  }
}))
const third = await visit(() => new Promise((done) => { const erase = indexedDB.deleteDatabase('save'); erase.onsuccess = async () => done(`deleted, databases left: ${(await indexedDB.databases()).length}`) }))
const last = await visit(() => 'another visit')
server.close()
assert.match(second[0], /\[\{"note":"empty"\}\]/)
assert.match(third[0], /left: 0/)
assert.deepEqual([first, second, third, last].map(([, isThere]) => isThere), [true, true, true, true])
END
node look.mjs
