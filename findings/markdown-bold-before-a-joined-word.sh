#!/bin/sh
# Seen 2026-11-30, turndown 7.2.5, read back with markdown-it 15.0.3 and marked 18.2.1.
# Arabic writes "and" (و) and "so" (ف) joined to the next word. Bold text that ends with a colon, a question mark or a guillemet, and
# goes on with such a word, is written by turndown as **تنبيه:**وقل لا, and both readers show the asterisks: the rule that decides
# where bold ends wants a space after punctuation. _ does not either.
# Texts edited in a rich editor and kept as Markdown show ** to children, in Arabic; in French a space stands there and all is well.
# Instead: keep HTML, or a space after the bold; read each text back after conversion and compare.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts turndown@7.2.5 markdown-it@15.0.3 marked@18.2.1 || exit 3
echo "turndown 7.2.5, markdown-it 15.0.3, marked 18.2.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import markdownIt from 'markdown-it'
import { marked } from 'marked'
import Turndown from 'turndown'

const writer = new Turndown(), reader = markdownIt()
const back = (html) => { const text = writer.turndown(html); return { text, 'markdown-it': reader.render(text).trim(), marked: marked.parse(text).trim() } }
const held = ['<p><strong>Attention :</strong> dis non</p>', '<p><strong>تنبيه</strong>وقل لا</p>']
const lost = ['<p><strong>تنبيه:</strong>وقل لا</p>', '<p><strong>«نعم»</strong>وقالت</p>', '<p><em>لماذا؟</em>فقالت</p>']
for (const html of [...held, ...lost]) console.log(html, '→', back(html))
for (const html of held) assert.deepEqual([back(html)['markdown-it'], back(html).marked], [html, html])
for (const html of lost) for (const reader of ['markdown-it', 'marked']) assert.match(back(html)[reader], /^<p>(\*\*|_)[^<]*<\/p>$/)
END
node look.mjs
