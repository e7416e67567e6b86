#!/bin/sh
# Seen 2026-11-29, @lingo-reader/epub-parser 0.4.6 (epub2 for comparison; epubcheck calls the book valid).
# In an EPUB an Arabic file name is written percent-encoded in the package file and plainly in the archive. The parser looks
# for the encoded name, does not find it, says so on the console, and returns an empty chapter: the book opens on blank pages.
# epub2 reads the chapter, but finds no table of contents where a book has EPUB 3's own (nav) alone.
# What was tested in one reader is blank in another, for Arabic books only.
# Instead: ASCII file names (titles may be Arabic), and both kinds of table of contents.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @lingo-reader/epub-parser@0.4.6 epub2@3.0.2 jszip@3.10.2 || exit 3
echo "@lingo-reader/epub-parser 0.4.6, epub2 3.0.2, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { initEpubFile } from '@lingo-reader/epub-parser'
import { EPub } from 'epub2'
import JSZip from 'jszip'

const page = (title, body) => `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ar" xml:lang="ar" dir="rtl"><head><title>${title}</title></head><body>${body}</body></html>`
async function book(file, chapter) {
  const zip = new JSZip()
  zip.file('mimetype', 'application/epub+zip')
  zip.file('META-INF/container.xml', '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
  zip.file('OPS/book.opf', `<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">book-1</dc:identifier><dc:title>كتاب</dc:title><dc:language>ar</dc:language><meta property="dcterms:modified">2026-11-29T00:00:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="${encodeURI(chapter)}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`)
  zip.file('OPS/nav.xhtml', page('فهرس', `<nav epub:type="toc"><ol><li><a href="${encodeURI(chapter)}">الفصل</a></li></ol></nav>`))
  zip.file(`OPS/${chapter}`, page('فصل', '<p>قالت نعم</p>'))
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }))
}
const seen = {}
for (const [name, chapter] of [['ascii', 'chapter.xhtml'], ['arabic', 'فصل.xhtml']]) {
  await book(`${name}.epub`, chapter)
  const lingo = await initEpubFile(`${name}.epub`)
  const other = await EPub.createAsync(`${name}.epub`)
  seen[chapter] = { lingo: (await lingo.loadChapter('a')).html.includes('قالت'), epub2: (await other.getChapterAsync('a')).includes('قالت'), 'entries in epub2’s contents': other.toc.length }
}
console.table(seen)
assert.deepEqual(seen['chapter.xhtml'], { lingo: true, epub2: true, 'entries in epub2’s contents': 0 })
assert.deepEqual(seen['فصل.xhtml'], { lingo: false, epub2: true, 'entries in epub2’s contents': 0 })
process.exit(0)
END
node look.mjs
