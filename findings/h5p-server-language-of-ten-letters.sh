#!/bin/sh
# Seen 2026-11-29, @lumieducation/h5p-server 10.0.4.
# The package's own description is held by narrow patterns: a language is at most ten letters and hyphens, so the valid tags
# zgh-Tfng-MA (Tamazight as Morocco writes it) and ar-001 refuse the whole package; a title of two lines does too; and so
# does an author's role in Arabic, where a name in Arabic passes. The reason speaks of a pattern, not of the remedy.
# An export in Tamazight is refused at the door.
# Instead: short tags (zgh, ar), one-line titles, H5P's own English words for roles; checked before the file is made.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @lumieducation/h5p-server@10.0.4 jszip@3.10.2 || exit 3
echo "@lumieducation/h5p-server 10.0.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import H5P from '@lumieducation/h5p-server'
import JSZip from 'jszip'

for (const folder of ['libraries', 'temporary', 'content']) mkdirSync(folder)
const editor = H5P.fs(new H5P.H5PConfig(), 'libraries', 'temporary', 'content')
const user = { id: '1', name: 'teacher', type: 'local', email: 'teacher@example.org' }
async function offer(said) {
  const zip = new JSZip()
  zip.file('h5p.json', JSON.stringify({ title: 'عنوان', language: 'ar', mainLibrary: 'H5P.Probe', embedTypes: ['div'], license: 'U', preloadedDependencies: [{ machineName: 'H5P.Probe', majorVersion: 1, minorVersion: 0 }], ...said }))
  zip.file('content/content.json', '{}')
  zip.file('H5P.Probe-1.0/library.json', JSON.stringify({ title: 'Text', machineName: 'H5P.Probe', majorVersion: 1, minorVersion: 0, patchVersion: 0, runnable: 1, preloadedJs: [{ path: 'probe.js' }], license: 'MIT', author: 'x' }))
  zip.file('H5P.Probe-1.0/semantics.json', '[]')
  zip.file('H5P.Probe-1.0/probe.js', 'H5P.Probe = function () {};')
  try {
    await editor.uploadPackage(await zip.generateAsync({ type: 'nodebuffer' }), user)
    return 'taken'
  } catch (error) { return `refused: ${error.getErrors?.()[0]?.replacements?.reason ?? error.message}` }
}
const seen = []
for (const said of [{ language: 'ar' }, { language: 'zgh' }, { language: 'zgh-Tfng-MA' }, { language: 'ar-001' }, { title: 'سطر\nثان' }, { authors: [{ name: 'آمنة', role: 'Author' }] }, { authors: [{ name: 'آمنة', role: 'رسامة' }] }]) {
  const answer = await offer(said)
  seen.push(answer.split(':')[0])
  console.log(JSON.stringify(said), '→', answer)
}
assert.deepEqual(seen, ['taken', 'taken', 'refused', 'refused', 'refused', 'taken', 'refused'])
END
node look.mjs
