#!/bin/sh
# Seen 2026-11-30, smartquotes 2.3.2.
# What stands after a quotation mark decides which way it turns, and only Latin letters without accents count as letters: « "école" » becomes ″école”
# (the sign for inches), « dit "à demain" » ”à demain”, and both marks of an Arabic word close: ”لا”. « "non" » is right.
# In a chat or a play nobody sees any more where what is said begins.
# Instead: guillemets typed by the author in both languages (what French and Arabic use anyway), and no such script over their texts.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts smartquotes@2.3.2 || exit 3
echo "smartquotes 2.3.2, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const smartquotes = require('smartquotes')

const texts = ['Elle dit "non" et part', '"école"', 'Elle dit "à demain" et part', 'قالت "لا" ثم سكتت']
const seen = texts.map((text) => [text, smartquotes.string(text)])
console.table(seen)
assert.deepEqual(seen.map(([, made]) => made), ['Elle dit “non” et part', '″école”', 'Elle dit ”à demain” et part', 'قالت ”لا” ثم سكتت'])
END
node look.cjs
