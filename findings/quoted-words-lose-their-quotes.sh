#!/bin/sh
# Seen 2026-11-30, html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0.
# Browsers write the guillemets of <q> themselves, in the language of the page. Three converters to text and Markdown keep the words
# and write no quotation mark at all: « Il a dit <q>tu es nulle</q> et elle pleure » becomes « Il a dit tu es nulle et elle pleure ».
# What somebody was called becomes what the page says of her. (html-to-docx loses the words instead: html-to-docx-loses-inline-words.)
# Instead: guillemets as letters in the text, no <q>; or replace <q> before converting (turndown: a rule; html-to-text: a formatter).
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0 || exit 3
echo "html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { convert } from 'html-to-text'
import { NodeHtmlMarkdown } from 'node-html-markdown'
import Turndown from 'turndown'

const pages = ['<p lang="fr">Il a dit <q>tu es nulle</q> et elle pleure.</p>', '<p lang="ar" dir="rtl">كتب <q>أنت لا شيء</q> ثم سكت.</p>']
const converters = { 'html-to-text': (page) => convert(page), turndown: (page) => new Turndown().turndown(page), 'node-html-markdown': (page) => NodeHtmlMarkdown.translate(page) }
for (const page of pages) {
  const plain = page.replace(/<[^>]+>/g, '')
  for (const [name, text] of Object.entries(converters)) {
    console.log(name.padEnd(20), text(page))
    assert.equal(text(page), plain)
  }
}
END
node look.mjs
