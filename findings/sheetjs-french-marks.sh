#!/bin/sh
# Seen 2026-11-30, xlsx 0.18.5 (SheetJS, the newest on npm).
# In a French list (semicolons, as French spreadsheets save) the mark « 1,5 » is read as fifteen and « 12,75 » as 1275: the comma is taken for the
# thousands. The cell still shows « 1,5 » (`w`), so a printed table looks right and the average is wrong tenfold. 2/11/2026 is the eleventh of February;
# 15/11/2026, which that cannot be, stays a text, so one column holds dates and texts. Nothing warns.
# Instead: read with raw: true (texts) and convert oneself, comma first; or save the list with a point and ISO dates.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts xlsx@0.18.5 || exit 3
echo "xlsx 0.18.5, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { read, utils } = require('xlsx')

const list = 'élève;note;jour\nA;1,5;2/11/2026\nB;12,75;15/11/2026\n'
const cells = (options) => { const book = read(list, { type: 'string', ...options }); return book.Sheets[book.SheetNames[0]] }
const sheet = cells()
const day = (cell) => (cell.t === 'n' ? new Date(Date.UTC(1899, 11, 30) + cell.v * 864e5).toISOString().slice(0, 10) : cell.v)
console.table(['B2', 'B3'].map((name) => ({ cell: name, value: sheet[name].v, shown: sheet[name].w })))
console.log('days:', day(sheet.C2), '|', day(sheet.C3), '| rows for the class:', utils.sheet_to_json(sheet))
assert.deepEqual(['B2', 'B3'].map((name) => [sheet[name].v, sheet[name].w]), [[15, '1,5'], [1275, '12,75']])
assert.deepEqual([day(sheet.C2), day(sheet.C3)], ['2026-02-11', '15/11/2026'])
assert.deepEqual(['B2', 'B3'].map((name) => cells({ raw: true })[name].v), ['1,5', '12,75'])
END
node look.cjs
