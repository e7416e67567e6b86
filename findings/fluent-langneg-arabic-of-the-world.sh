#!/bin/sh
# Seen 2026-11-30, @fluent/langneg 0.7.0, @formatjs/intl-localematcher 0.10.1.
# A tag that this negotiator's pattern does not know is dropped without a word, and the default language is answered although the language is there:
# `ar-001` (Modern Standard Arabic, as systems write it), and any tag with an extension, `ar-MA-u-nu-latn`: the very spelling that asks for 0 to 9. `es-419` fares the same.
# A phone that asks for Arabic, then nothing, is shown English. formatjs answers Arabic to all of them.
# Instead: new Intl.Locale(tag).language before the question; the extension kept aside for numbers.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @fluent/langneg@0.7.0 @formatjs/intl-localematcher@0.10.1 || exit 3
echo "@fluent/langneg 0.7.0, @formatjs/intl-localematcher 0.10.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { negotiateLanguages } from '@fluent/langneg'
import { match } from '@formatjs/intl-localematcher'

const available = ['fr', 'ar', 'es', 'en']
const seen = ['ar-MA', 'ar-Arab-MA', 'ar-001', 'ar-MA-u-nu-latn', 'es-419'].map((asked) => ({
  asked,
  fluent: negotiateLanguages([asked], available, { defaultLocale: 'en' })[0],
  formatjs: match([asked], available, 'en'),
  'Intl.Locale': new Intl.Locale(asked).language,
}))
console.table(seen)
assert.deepEqual(seen.map((row) => row.fluent), ['ar', 'ar', 'en', 'en', 'en'])
assert.deepEqual(seen.map((row) => row.formatjs), ['ar', 'ar', 'ar', 'ar', 'es'])
END
node look.mjs
