#!/bin/sh
# Seen 2026-11-30, initials 3.1.2, @dicebear/core 9.4.3 with @dicebear/initials 9.4.3.
# The initials of an Arabic name are two letters without anything between, and two Arabic letters that meet join: the picture of a girl called سلمى بناني bears سب, "insult".
# Arabic writes initials apart, with full stops (س.ب.); Latin letters stay two letters (SB), so nobody who tests in French sees a word.
# Many such pairs are words, and a class of thirty under such pictures has something to laugh at.
# Instead: the first letter alone; or U+200C or a full stop between; or no letters in pictures of people.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts initials@3.1.2 @dicebear/core@9.4.3 @dicebear/initials@9.4.3 || exit 3
echo "initials 3.1.2, @dicebear/initials 9.4.3, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { createAvatar } from '@dicebear/core'
import * as style from '@dicebear/initials'

const initials = createRequire(import.meta.url)('initials')
const drawn = (name) => createAvatar(style, { seed: name }).toString().match(/<text[^>]*>(.*?)<\/text>/)[1]
const seen = ['Salma Bennani', 'سلمى بناني', 'ⵉⵣⵔⵉ ⵎⴰⵙⵙⵉⵏ'].map((name) => ({ name, initials: initials(name), dicebear: drawn(name) }))
console.table(seen)
assert.deepEqual(seen.map((row) => row.initials), ['SB', 'سب', 'ⵉⵎ'])
assert.deepEqual(seen.map((row) => row.dicebear), ['SB', 'سب', 'ⵉⵎ'])
END
node look.mjs
