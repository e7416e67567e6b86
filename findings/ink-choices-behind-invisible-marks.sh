#!/bin/sh
# Seen 2026-11-30, inkjs 2.4.0 (its own compiler).
# A no-break space, or a right-to-left mark as editors put before an Arabic line, in front of « * » makes the choice a line of the story:
# « * نعم », « * لا » are printed, star and all, there is nothing to choose, and the compiler says nothing. With plain spaces the choices are there.
# Words copied from a text processor (French puts no-break spaces) or from an Arabic chat bring such marks, and nobody sees them.
# Instead: before compiling, take \p{Cf} out and make no-break spaces plain at the beginning of lines; count choices per knot in a test.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts inkjs@2.4.0 || exit 3
echo "inkjs 2.4.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { Compiler } = require('inkjs/full')

function tell(before) {
  const said = []
  const compiler = new Compiler(`ماذا تقول؟\n${before}* نعم\n${before}* لا\n- -> END\n`, { errorHandler: (message) => said.push(message), countAllVisits: false, fileHandler: null, pluginNames: [], sourceFilename: null })
  const story = compiler.Compile()
  let text = ''
  while (story.canContinue) text += story.Continue()
  return { choices: story.currentChoices.map((choice) => choice.text), lines: text.trim().split('\n').length, said: said.length }
}
const seen = { nothing: tell(''), 'plain space': tell(' '), 'U+00A0': tell('\u00a0'), 'U+200F': tell('\u200f'), 'U+202B': tell('\u202b') }
console.log(seen)
for (const name of ['nothing', 'plain space']) assert.deepEqual(seen[name].choices, ['نعم', 'لا'])
for (const name of ['U+00A0', 'U+200F', 'U+202B']) assert.deepEqual(seen[name], { choices: [], lines: 3, said: 0 })
END
node look.cjs
