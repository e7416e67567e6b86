#!/bin/sh
# Seen 2026-11-30, fluent_conv 3.3.0, read with itself and with @fluent/bundle 0.19.1.
# A text of several lines goes to Fluent as it is, and Fluent reads the first sign of a line: a line that begins with * [ . or } ends the text.
# js2ftl writes it all the same, ftl2js reads back another object: the second line becomes a key.
# Chat lines and plays have « * rit * », « [tout bas] », « ... »: the line and all that follows are gone, and Fluent's own reader shows the first line alone.
# Only the target language may have such a line, so the source passes every check.
# Instead: compare what ftl2js reads with what was written; or @fluent/syntax' serializer, which wraps such signs as { "*" }.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts fluent_conv@3.3.0 @fluent/bundle@0.19.1 || exit 3
echo "fluent_conv 3.3.0, @fluent/bundle 0.19.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import fluent from 'fluent_conv'

const call = (work, value) => new Promise((done, fail) => work(value, (error, result) => (error ? fail(error) : done(result))))
async function travel(text) {
  const ftl = await call(fluent.js2ftl, { said: text })
  const bundle = new FluentBundle('fr', { useIsolating: false })
  const problems = bundle.addResource(new FluentResource(ftl))
  const message = bundle.getMessage('said')
  return { written: text, 'read back': JSON.stringify(await call(fluent.ftl2js, ftl)), '@fluent/bundle': message?.value ? bundle.formatPattern(message.value, {}, problems) : 'no such text' }
}
const seen = []
for (const text of ['Salma arrive.\nElle rit.', 'Salma arrive.\n* rit *\nOui.', 'Salma arrive.\n[tout bas] Oui.', 'Salma arrive.\n... Oui.']) seen.push(await travel(text))
console.table(seen)
const isKept = seen.map((row) => row['read back'] === JSON.stringify({ said: row.written }))
assert.deepEqual(isKept, [true, false, false, false])
assert.deepEqual(seen.map((row) => row['@fluent/bundle'] === row.written), [true, false, false, false])
END
node look.mjs
