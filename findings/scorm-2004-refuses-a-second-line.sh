#!/bin/sh
# Seen 2026-11-30, scorm-again 3.4.3 (Scorm2004API).
# What a learner writes (cmi.comments_from_learner.n.comment, the response of a "fill-in") may hold any letters; a text of two lines is refused here with "false" and 406, with or without its {lang=…}.
# So is a text of one line that begins with a brace: « {rire} oui ». In SCORM 1.2 of the same library a comment of two lines is kept.
# Whoever does not look at the answer of SetValue loses what the pupil wrote, and only from those who press Enter.
# Instead: line ends written as « / » before SetValue (U+2028 is refused as well), a brace never first, and the answer looked at every time.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts scorm-again@3.4.3 || exit 3
echo "scorm-again 3.4.3, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import * as all from 'scorm-again'

const { Scorm12API, Scorm2004API } = all.Scorm2004API ? all : all.default
function keep(element, text) {
  const api = new Scorm2004API({ autocommit: false, logLevel: 5 })
  api.Initialize('')
  api.SetValue('cmi.interactions.0.id', 'q1')
  api.SetValue('cmi.interactions.0.type', 'fill-in')
  return `${api.SetValue(element, text)} ${api.GetLastError()}`
}
const seen = ['سطر واحد', 'سطر\nسطر', '{lang=ar-MA}سطر\nسطر', 'ligne\u2028ligne', '{rire} oui'].map((text) => ({
  text: JSON.stringify(text),
  comment: keep('cmi.comments_from_learner.0.comment', text),
  response: keep('cmi.interactions.0.learner_response', text),
}))
const old = new Scorm12API({ autocommit: false, logLevel: 5 })
old.LMSInitialize('')
console.table(seen)
console.log('SCORM 1.2, two lines:', old.LMSSetValue('cmi.comments', 'سطر\nسطر'))
assert.deepEqual(seen.map((row) => String(row.comment).slice(0, 4)), ['true', 'fals', 'fals', 'fals', 'fals'])
END
node look.mjs
