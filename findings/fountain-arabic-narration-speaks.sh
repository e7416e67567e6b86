#!/bin/sh
# Seen 2026-11-30, fountain-js 1.2.4 (screenplays in the Fountain format).
# A speaker is a line without small letters. Arabic has none, so the first of any two lines of narration becomes a speaker
# and the second what is said: « خرجت سلمى / ثم عادت. » is a person called "Salma went out" who says "then she came back".
# The same two lines in French are narration. One line alone is well read, so a short test shows nothing; no warning.
# A scene written in Arabic comes out as a play with as many characters as paragraphs.
# Instead: on export one line to a paragraph and "!" before each narration, "@" before each name (both are in the format).
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts fountain-js@1.2.4 || exit 3
echo "fountain-js 1.2.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { Fountain } from 'fountain-js'

const kinds = (text) => new Fountain().parse(`INT. CLASSE - JOUR\n\n${text}\n`, true).tokens
  .filter(({ text: said }) => said).slice(1).map(({ type, text: said }) => `${type}: ${said}`)
const seen = {
  'French, two lines': kinds('Salma sort.\nPuis elle revient.'),
  'Arabic, one line': kinds('خرجت سلمى ثم عادت.'),
  'Arabic, two lines': kinds('خرجت سلمى\nثم عادت.'),
  'Arabic, two lines, "!" first': kinds('!خرجت سلمى\nثم عادت.'),
}
console.log(seen)
assert.ok(seen['French, two lines'].every((line) => line.startsWith('action')))
assert.deepEqual(seen['Arabic, one line'], ['action: خرجت سلمى ثم عادت.'])
assert.deepEqual(seen['Arabic, two lines'], ['character: خرجت سلمى', 'dialogue: ثم عادت.'])
assert.ok(seen['Arabic, two lines, "!" first'].every((line) => line.startsWith('action')))
END
node look.mjs
