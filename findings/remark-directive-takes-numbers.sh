#!/bin/sh
# Seen 2026-11-30, remark-directive 4.0.0 (micromark-extension-directive 4.0.0), remark-rehype 11.1.2.
# A colon without a space after it begins a directive, and a directive that nobody handles becomes an empty element: its word is gone.
# The manual asks for a first letter; what runs takes a digit, in any script: « Appelle:2511 » becomes « Appelle », « à 9:30 » becomes « à 9 »,
# and of chat lines « Salma:Non », « سلمى:لا » only the name is left. A space after the colon keeps the text.
# A printed page loses the help number, or what the girl answered, and no warning is given.
# Instead: turn text directives that one does not know back into text (the node keeps its place in the source), or write \: in front of digits.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts remark-directive@4.0.0 unified@11.0.5 remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 || exit 3
echo "remark-directive 4.0.0, remark-rehype 11.1.2, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { unified } from 'unified'
import directive from 'remark-directive'
import parse from 'remark-parse'
import rehype from 'remark-rehype'
import stringify from 'rehype-stringify'

const html = (text) => String(unified().use(parse).use(directive).use(rehype).use(stringify).processSync(text))
const lines = ['Appelle:2511', 'On en parle à 9:30.', 'Salma:Non, arrête', 'سلمى:لا', 'Salma : Non', 'Appelle\\:2511']
const seen = lines.map((line) => [line, html(line)])
console.table(seen)
assert.deepEqual(seen.map(([, page]) => page), [
  '<p>Appelle<div></div></p>', '<p>On en parle à 9<div></div>.</p>', '<p>Salma<div></div>, arrête</p>', '<p>سلمى<div></div></p>', '<p>Salma : Non</p>', '<p>Appelle:2511</p>',
])
END
node look.mjs
