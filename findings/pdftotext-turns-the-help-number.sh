#!/bin/sh
# Seen 2026-11-30, poppler's pdftotext 22.12.0 (Debian 12), a sheet printed by Chromium 156 in Amiri (@fontsource 5.3.0).
# pdftotext reads a page that has more Arabic than French from the right, every line of it, puts invisible marks (U+202B, U+202A, U+202C) around each direction and
# moves signs and numbers: « اتصلي على 2511! » comes as « اتصلي على !2511 », « (3 أسطر) » with the 3 before its bracket, and the French line of the same sheet
# as « !)Appelle le 2511 (gratuit ». Each word is there; no sentence with a sign is, with or without the invisible marks. The French line alone on a sheet is whole.
# A check of the printed sheet that asks for « Appelle le 2511 ! » passes in the French book and fails in the one of two languages.
# Instead: look for words and for the number one by one, in NFKC; never for a sentence that has a sign or a number in it.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @fontsource/amiri@5.3.0 || exit 3
command -v pdftotext >/dev/null || apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null 2>&1 || exit 3
command -v chromium >/dev/null || apt-get install -y -qq --no-install-recommends chromium >/dev/null 2>&1 || exit 3
echo "$(pdftotext -v 2>&1 | sed -n 1p), $(chromium --version --no-sandbox 2>/dev/null), $(date +%F)"
cat > sheet.html <<'END'
<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>sheet</title>
<style>@font-face { font-family: Amiri; src: url(node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2) } @font-face { font-family: Amiri; src: url(node_modules/@fontsource/amiri/files/amiri-latin-400-normal.woff2); unicode-range: U+0-FF } body { font: 20px Amiri }</style>
<p>اتصلي على 2511!<p>كتبت رسالة (3 أسطر).<p lang="fr" dir="ltr">Appelle le 2511 (gratuit)!</html>
END
sed -e '/<p>/s/<p>.*<p lang/<p lang/' sheet.html > french.html
for name in sheet french; do chromium --headless --no-sandbox --no-pdf-header-footer --print-to-pdf=$name.pdf $name.html >/dev/null 2>&1; pdftotext $name.pdf $name.txt; done
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

const text = readFileSync('sheet.txt', 'utf8').normalize('NFKC')
const plain = text.replace(/\p{Cf}/gu, '')
console.log([...text.trim()].map((sign) => (/\p{Cf}/u.test(sign) ? `<${sign.codePointAt(0).toString(16)}>` : sign)).join(''))
const seen = Object.fromEntries(['اتصلي على 2511', 'اتصلي', '2511', '(3 أسطر)', 'Appelle le 2511 (gratuit)!'].map((words) => [words, [text.includes(words), plain.includes(words)]]))
console.log('found, and found without invisible marks:', seen)
for (const words of ['اتصلي', '2511']) assert.deepEqual(seen[words], [true, true])
for (const words of ['اتصلي على 2511', '(3 أسطر)', 'Appelle le 2511 (gratuit)!']) assert.deepEqual(seen[words], [false, false])
const french = readFileSync('french.txt', 'utf8').trim()
console.log('the French line alone on a sheet:', french)
assert.equal(french, 'Appelle le 2511 (gratuit)!')
END
node look.mjs
