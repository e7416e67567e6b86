#!/bin/sh
# Seen 2026-11-29, nodepub 5.1.1.
# A chapter title with & is written as it is into three XML files: the book no longer opens (epubcheck: fatal, three
# times). The book's language stands in the package only, not on the pages: the cover says xml:lang='en', alt='Cover';
# and each page holds the literal text {$issued}.
# « Amina & Salma » is an ordinary title; an Arabic page without lang is read aloud in the reader's own language.
# Instead: escape titles before the call, and add lang and dir to each page oneself.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts nodepub@5.1.1 jszip@3.10.2 @xmldom/xmldom@0.9.8 || exit 3
echo "nodepub 5.1.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import JSZip from 'jszip'
import nodepub from 'nodepub'

writeFileSync('cover.png', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))
const book = nodepub.document({ id: '1', title: 'كتاب', author: 'Classe', language: 'ar', cover: 'cover.png' })
book.addSection('أمينة & سلمى', '<p>نعم</p>')
await book.writeEPUB('.', 'book')
const zip = await JSZip.loadAsync(readFileSync('book.epub'))
const broken = []
let page = ''
for (const name of Object.keys(zip.files).filter((file) => /\.(xhtml|ncx|opf)$/.test(file))) {
  const text = await zip.file(name).async('string')
  if (name.endsWith('s1.xhtml')) page = text
  if (/&(?!\w+;|#)/.test(text)) broken.push(name)
  try { new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message) } }).parseFromString(text, 'text/xml') } catch (error) { console.log(name, '→', String(error.message).split('\n')[0]) }
}
console.log('not well-formed:', broken, '\npage root:', /<html[^>]*>/.exec(page)[0], '\nliteral {$issued}:', page.includes('{$issued}'))
assert.equal(broken.length, 3)
assert.doesNotMatch(/<html[^>]*>/.exec(page)[0], /lang|dir/)
assert.ok(page.includes('{$issued}'))
END
node look.mjs
