#!/bin/sh
# Seen 2026-11-30, ajv-i18n 4.2.0 with ajv 8.20.0.
# In Arabic, "must be a multiple of 2" (multipleOf) is said as "must hold more than 2": 3 is refused with a sentence that 3 fulfils. The French one says it right.
# The sentence is well-formed Arabic, so only who reads it next to the rule finds it: somebody who fills in a form is sent the wrong way, and cannot get out.
# Instead: read each sentence of a language with its rule before it is shown; one's own words for the few rules that a form uses.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts ajv-i18n@4.2.0 ajv@8.20.0 || exit 3
echo "ajv-i18n 4.2.0, ajv 8.20.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const Ajv = require('ajv').default
const localize = require('ajv-i18n')

const seen = {}
for (const [rule, value] of [[{ multipleOf: 2 }, 3], [{ exclusiveMinimum: 2 }, 2]]) {
  for (const language of ['ar', 'fr']) {
    const check = new Ajv().compile({ type: 'number', ...rule })
    check(value)
    localize[language](check.errors)
    seen[`${Object.keys(rule)} 2, ${language}`] = check.errors[0].message.trim()
  }
}
console.log(seen)
assert.equal(seen['multipleOf 2, ar'], 'يجب أن يحوي أكثر من 2')
assert.equal(seen['multipleOf 2, fr'], 'doit être un multiple de 2')
assert.equal(seen['exclusiveMinimum 2, ar'], 'يجب أن يكون > 2')
END
node look.cjs
