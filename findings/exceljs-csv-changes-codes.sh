#!/bin/sh
# Seen 2026-11-29, exceljs 4.4.0.
# Reading a CSV, exceljs turns cells into what they look like: the code 0025 becomes the number 25, 1e3 becomes 1000, a
# group called 3-1 stays, a day 2026-11-29 becomes a moment (and with it depends on the machine's clock zone). What was
# written cannot be had back. "1,5", the French decimal, stays text and drops out of every sum.
# Typed answer codes of a class lose their leading zeros, and then match nobody.
# Instead: { map: (value) => value } keeps every cell as it stands; then read each column by its own rule.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts exceljs@4.4.0 || exit 3
echo "exceljs 4.4.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { writeFileSync } = require('node:fs')
const { Workbook } = require('exceljs')

writeFileSync('class.csv', 'code,group,power,mean\n0025,3-1,1e3,"1,5"\n')
const read = async (options) => (await new Workbook().csv.readFile('class.csv', options)).getRow(2).values.slice(1)
;(async () => {
  const plain = await read()
  const kept = await read({ map: (value) => value })
  console.log({ plain, kept })
  assert.deepEqual(plain, [25, '3-1', 1000, '1,5'])
  assert.deepEqual(kept, ['0025', '3-1', '1e3', '1,5'])
})()
END
node look.cjs
