#!/bin/sh
# Seen 2026-11-29, epub-gen-memory 1.1.2, checked by epubcheck-ts 0.7.0 (epubcheck 4.2.6 says the same).
# A book made without a description is not a valid EPUB 3 (an empty dc:description), one made without a publisher says
# "Copyright © by anonymous" and "All rights reserved", and an Arabic book turns its pages from left to right.
# A school that publishes under an open licence would print the contrary; a shop or a library refuses the file.
# Instead: write the package file oneself (it is 30 lines), or patch it: description, rights, page-progression-direction.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts epub-gen-memory@1.1.2 @likecoin/epubcheck-ts@0.7.0 jszip@3.10.2 || exit 3
echo "epub-gen-memory 1.1.2, @likecoin/epubcheck-ts 0.7.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import generator from 'epub-gen-memory'
import JSZip from 'jszip'

const make = generator.default ?? generator
const pages = [{ title: 'الفصل الأول', content: '<p>نعم</p>' }]
async function look(options) {
  const file = await make({ title: 'كتاب', lang: 'ar', author: 'Classe', ...options }, pages)
  const opf = await (await JSZip.loadAsync(file)).file('OEBPS/content.opf').async('string')
  const { valid } = await EpubCheck.validate(file)
  return { valid, rights: opf.match(/(?<=rights"?>)[^<]+/g), turns: /page-progression-direction/.test(opf) ? 'as said' : 'left to right' }
}
const bare = await look({})
const described = await look({ description: 'وصف' })
console.log('as little as is asked:', bare)
console.log('with a description:', described)
assert.deepEqual([bare.valid, described.valid, bare.turns], [false, true, 'left to right'])
assert.ok(bare.rights.includes('All rights reserved') && bare.rights.some((text) => text.includes('by anonymous')))
END
node look.mjs
