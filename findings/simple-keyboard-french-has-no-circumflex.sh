#!/bin/sh
# Seen 2026-11-30, simple-keyboard-layouts 3.4.265 ("french").
# The French keyboard on the screen has the keys ^ and ¨ of a real one, where they wait for the next letter; here they write themselves. No key gives â ê î ô û ë ï ü œ, and none « ».
# With it « même », « être », « tête », « Noël », « sœur » cannot be typed at all; « é è à ç ù » can. The Arabic one has every letter.
# A kiosk, or a school PC whose keyboard is in another language, asks for words that the pupil cannot write.
# Instead: a row of one's own with the missing letters, and a test that each letter of the texts has a key.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts simple-keyboard-layouts@3.4.265 || exit 3
echo "simple-keyboard-layouts 3.4.265, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
globalThis.self = globalThis
const { SimpleKeyboardLayouts } = require('simple-keyboard-layouts')

const keys = (name) => Object.values(new SimpleKeyboardLayouts().get(name).layout).flat().join(' ').split(' ')
const missing = (name, letters) => [...letters].filter((letter) => !keys(name).includes(letter)).join('')
const seen = { french: missing('french', 'éèàçùâêîôûëïüœ«»'), 'has ^ and ¨': keys('french').includes('^') && keys('french').includes('¨'), arabic: missing('arabic', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة،؛؟') }
console.log('no key for', seen)
assert.deepEqual(seen, { french: 'âêîôûëïüœ«»', 'has ^ and ¨': true, arabic: '' })
END
node look.cjs
