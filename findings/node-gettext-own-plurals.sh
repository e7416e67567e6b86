#!/bin/sh
# Seen 2026-11-30, node-gettext 3.0.1 with gettext-parser 10.0.0.
# A PO file says itself how its language counts (Plural-Forms). node-gettext never reads that line: it looks the language up in a table of
# its own. For Moroccan Arabic (ary), Tamazight (zgh) and Tachelhit (shi), which the table lacks, ngettext throws a TypeError on a file
# that is valid and whole; gettext, without a number, works in the same file. For a language that is in the table the file's own rule is passed over.
# The third language is added, every sentence is translated, and the first sentence with a number stops the page.
# Instead: gettext.js 2.0.3, which computes the file's own rule; or put the rule into the table (node-gettext/lib/plurals).
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts node-gettext@3.0.1 gettext-parser@10.0.0 || exit 3
echo "node-gettext 3.0.1, gettext-parser 10.0.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { po } from 'gettext-parser'
import Gettext from 'node-gettext'

function told(language, rule) {
  const file = `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"Plural-Forms: ${rule}\\n"\n\nmsgid "yes"\nmsgstr "OUI"\n\nmsgid "word"\nmsgid_plural "words"\nmsgstr[0] "form 0"\nmsgstr[1] "form 1"\n`
  const gettext = new Gettext()
  gettext.addTranslations(language, 'messages', po.parse(file))
  gettext.setLocale(language)
  try { return [gettext.gettext('yes'), gettext.ngettext('word', 'words', 0)] } catch (error) { return [gettext.gettext('yes'), `${error.name}: ${error.message}`] }
}
const seen = {}
for (const language of ['fr', 'ary', 'zgh', 'shi']) seen[language] = told(language, 'nplurals=2; plural=(n > 1);')
seen['fr, other rule'] = told('fr', 'nplurals=2; plural=(n != 1);')
console.table(seen)
for (const language of ['ary', 'zgh', 'shi']) { assert.equal(seen[language][0], 'OUI'); assert.match(seen[language][1], /^TypeError/) }
assert.equal(seen.fr[1], 'form 0')
assert.equal(seen['fr, other rule'][1], 'form 0')
END
node look.mjs
