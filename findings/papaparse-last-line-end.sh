#!/bin/sh
# Seen 2026-11-30, papaparse 5.7.1 (delimiter left to the library).
# A French list of two columns, "nom;note" and 1,5 as the mark: without a line end after the last line it is parted at the semicolons;
# with one, as spreadsheets write it, at the decimal commas: { "nom;note": "Salma;1" } and the 5 beside it. The empty last line counts in
# the guess, which then gives up and takes the comma, even if the comma is not among `delimitersToGuess`. `skipEmptyLines: true`, made
# to drop empty rows, mends the guess. Three columns are read rightly either way. An error is put on the list, the rows come all the same.
# A teacher's list works when pasted and fails when saved; a test written as a string without a last line end passes.
# Instead: skipEmptyLines: true, and refuse a file with errors.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts papaparse@5.7.1 || exit 3
echo "papaparse 5.7.1, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { parse } = require('papaparse')

const first = (text, options = {}) => { const { data, meta } = parse(text, { header: true, ...options }); return { delimiter: meta.delimiter, row: JSON.stringify(data[0]) } }
const two = 'nom;note\nSalma;1,5\nMeryem;2,5', three = 'nom;classe;note\nSalma;6A;1,5\nMeryem;6B;2,5'
const seen = {
  'two columns': first(two),
  'two columns, last line ended': first(`${two}\n`),
  'the same, skipEmptyLines': first(`${two}\n`, { skipEmptyLines: true }),
  'the same, comma not to be guessed': first(`${two}\n`, { delimitersToGuess: [';', '\t'] }),
  'three columns, last line ended': first(`${three}\n`),
}
console.table(seen)
assert.deepEqual(Object.values(seen).map(({ delimiter }) => delimiter), [';', ',', ';', ',', ';'])
assert.equal(seen['two columns, last line ended'].row, '{"nom;note":"Salma;1","__parsed_extra":["5"]}')
END
node look.cjs
