#!/bin/sh
# Seen 2026-11-29, yarn-bound 0.5.5 (@mnbroatch/bondage 4.2.4 inside).
# A Yarn node may be titled in Arabic and the story may start there, yet nothing can lead to it: <<jump الغرفة>>, and a
# variable named in Arabic, stop the play with "Cannot read properties of undefined", which names no line and no name.
# It is raised when that node is reached, not when the story is loaded: a tester on another branch sees nothing.
# Authors who write in Arabic name their rooms in Arabic.
# Instead: Latin names for nodes and variables, checked at import with the line and the name.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts yarn-bound@0.5.5 || exit 3
echo "yarn-bound 0.5.5 (with @mnbroatch/bondage), node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const YarnBound = require('yarn-bound').default ?? require('yarn-bound')

function play(start, title) {
  try {
    const { currentResult } = new YarnBound({ dialogue: `title: Start\n---\n${start}\n===\ntitle: ${title}\n---\nوصلت\n===\n`, startAt: 'Start' })
    return currentResult.options ? currentResult.options.map((option) => option.text) : currentResult.text
  } catch (error) { return `error: ${error.message}` }
}
const seen = {
  'jump, Latin name': play('<<jump Salle>>', 'Salle'),
  'jump, Arabic name': play('<<jump الغرفة>>', 'الغرفة'),
  'variable, Latin name': play('<<set $nom to "سلمى">>\n{$nom} هنا', 'Salle'),
  'variable, Arabic name': play('<<set $اسم to "سلمى">>\n{$اسم} هنا', 'Salle'),
  'started at an Arabic name': new YarnBound({ dialogue: 'title: الغرفة\n---\nوصلت\n===\n', startAt: 'الغرفة' }).currentResult.text,
  'loaded with such a jump elsewhere': play('نعم\n===\ntitle: Autre\n---\n<<jump الغرفة>>', 'الغرفة'),
}
console.log(seen)
assert.deepEqual([seen['jump, Latin name'], seen['variable, Latin name'], seen['started at an Arabic name']], ['وصلت', 'سلمى هنا', 'وصلت'])
assert.match(seen['jump, Arabic name'], /^error: Cannot read properties of undefined/)
assert.match(seen['variable, Arabic name'], /^error: Cannot read properties of undefined/)
assert.equal(seen['loaded with such a jump elsewhere'], 'نعم')
END
node look.cjs
