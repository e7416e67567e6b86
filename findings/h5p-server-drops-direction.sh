#!/bin/sh
# Seen 2026-11-29, @lumieducation/h5p-server 10.0.4.
# When a content is saved, the texts of H5P lose `dir` and `lang` from every element, whatever tags its library allows:
# <bdo dir="ltr"> stays as a <bdo> that does nothing, an Arabic paragraph in a French activity turns to the left.
# Nothing is reported; the file that was uploaded held them.
# What a workshop exports for a class comes back mixed up as soon as somebody presses Save.
# Instead: put direction marks or isolates (U+2067…U+2069) into the text itself: characters survive.
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

const library = { title: 'Text', machineName: 'H5P.Probe', majorVersion: 1, minorVersion: 0, patchVersion: 0, runnable: 1, preloadedJs: [{ path: 'probe.js' }], license: 'MIT', author: 'x' }
const semantics = [{ name: 'text', type: 'text', widget: 'html', label: 'Text', tags: ['p', 'bdi', 'bdo', 'q'] }]
const given = '<p dir="rtl" lang="ar">قالت <bdo dir="ltr">2511</bdo> \u20672511\u2069</p>'
const zip = new JSZip()
zip.file('h5p.json', JSON.stringify({ title: 'عنوان', language: 'ar', mainLibrary: 'H5P.Probe', embedTypes: ['div'], license: 'U', preloadedDependencies: [{ machineName: 'H5P.Probe', majorVersion: 1, minorVersion: 0 }] }))
zip.file('content/content.json', JSON.stringify({ text: given }))
zip.file('H5P.Probe-1.0/library.json', JSON.stringify(library))
zip.file('H5P.Probe-1.0/semantics.json', JSON.stringify(semantics))
zip.file('H5P.Probe-1.0/probe.js', 'H5P.Probe = function () {};')

for (const folder of ['libraries', 'temporary', 'content']) mkdirSync(folder)
const editor = H5P.fs(new H5P.H5PConfig(), 'libraries', 'temporary', 'content')
const user = { id: '1', name: 'teacher', type: 'local', email: 'teacher@example.org' }
const { parameters, metadata } = await editor.uploadPackage(await zip.generateAsync({ type: 'nodebuffer' }), user)
const uploaded = parameters.text
const id = await editor.saveOrUpdateContent(undefined, parameters, metadata, 'H5P.Probe 1.0', user)
const saved = (await editor.getContent(id, user)).params.params.text
console.log(`given:    ${given}\nuploaded: ${uploaded}\nsaved:    ${saved}`)
assert.equal(uploaded, given)
assert.equal(saved, '<p>قالت <bdo>2511</bdo> \u20672511\u2069</p>')
END
node look.mjs
