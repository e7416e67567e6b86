#!/bin/sh
# Seen 2026-11-29, Node 20.20.2 (ICU 78.2) and rtl-detect 1.1.2.
# Moroccan Arabic (ary) is said to be written from left to right by both: Intl.Locale('ary').textInfo gives ltr, even for
# 'ary-Arab', while its own maximize() says that the script is Arab. Chromium 156 answers rtl in a page. rtl-detect goes
# by a list of languages: ar-Latn is rtl for it, az-Arab ltr.
# A server or build step that takes the direction of Darija from either sets every page of it the wrong way round.
# Instead: ask the script (maximize().script is Arab, Hebr, Thaa, Syrc, Nkoo, Adlm, Rohg…), or a table of one's own languages.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts rtl-detect@1.1.2 || exit 3
echo "rtl-detect 1.1.2, ICU $(node -p process.versions.icu), node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import rtl from 'rtl-detect'

const seen = {}
for (const tag of ['ar-MA', 'ary', 'ary-Arab', 'arz', 'ar-Latn', 'az-Arab']) {
  const locale = new Intl.Locale(tag)
  seen[tag] = { script: locale.maximize().script, Intl: (locale.getTextInfo?.() ?? locale.textInfo).direction, 'rtl-detect': rtl.getLangDir(tag) }
}
console.table(seen)
assert.deepEqual(seen['ar-MA'], { script: 'Arab', Intl: 'rtl', 'rtl-detect': 'rtl' })
assert.deepEqual(seen.ary, { script: 'Arab', Intl: 'ltr', 'rtl-detect': 'ltr' })
assert.equal(seen['ary-Arab'].Intl, 'ltr')
assert.deepEqual([seen['ar-Latn']['rtl-detect'], seen['az-Arab']['rtl-detect']], ['rtl', 'ltr'])
END
node look.mjs
