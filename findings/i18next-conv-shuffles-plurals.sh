#!/bin/sh
# Seen 2026-11-30, i18next-conv 16.0.0 (i18next's JSON to gettext's PO and back, for translators).
# With compatibilityJSON v4 (the names _zero to _other) a PO file with six Arabic forms becomes right JSON. The same six forms from JSON
# to PO come out in other places: "one" holds the text of "other", "two" that of "few", "few" that of "one", and the text of "two" is lost,
# five forms under a header that says six. Which goes where follows from the order of the keys in the file. In French the place of
# "one" holds the text of "many". Without v4 each form becomes an entry of its own with a context, no plural at all.
# The translator corrects five sentences in wrong places; children read "100 amis" for one.
# Instead: write PO with a library that knows PO only, or send the JSON; always compare JSON → PO → JSON.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts i18next-conv@16.0.0 || exit 3
echo "i18next-conv 16.0.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { gettextToI18next, i18nextToPo } from 'i18next-conv'

const v4 = { compatibilityJSON: 'v4' }
const forms = (...names) => Object.fromEntries(names.map((name) => [`ami_${name}`, name]))
async function back(language, json, options = v4) {
  const po = (await i18nextToPo(language, JSON.stringify(json), options)).toString()
  return { places: (po.match(/^msgstr\[\d\] .*/gm) ?? []).length, contexts: (po.match(/^msgctxt/gm) ?? []).length, json: JSON.parse(await gettextToI18next(language, po, options)) }
}
const six = forms('zero', 'one', 'two', 'few', 'many', 'other')
const po = ['msgid ""', 'msgstr ""', '"Content-Type: text/plain; charset=utf-8\\n"', '', 'msgid "ami"', 'msgid_plural "ami"', ...Object.values(six).map((name, place) => `msgstr[${place}] "${name}"`), ''].join('\n')
assert.deepEqual(JSON.parse(await gettextToI18next('ar', po, v4)), six)

const seen = { ar: await back('ar', six), fr: await back('fr', forms('one', 'many', 'other')), 'ar, not v4': await back('ar', six, {}) }
console.log(seen)
assert.deepEqual(seen.ar, { places: 5, contexts: 0, json: { ami_zero: 'zero', ami_one: 'other', ami_two: 'few', ami_few: 'one', ami_many: 'many' } })
assert.deepEqual(seen.fr.json, { ami_one: 'many', ami_other: 'other' })
assert.deepEqual([seen['ar, not v4'].places, seen['ar, not v4'].contexts], [0, 6])
END
node look.mjs
