#!/bin/sh
# Seen 2026-11-29, docx 9.15.2.
# In a right-to-left paragraph the file format reads "left" as "start", that is the right. docx exchanges left and right
# for `alignment` so that one gets what one says, and does not for `indent`: { alignment: LEFT, indent: { left: 600 } }
# is aligned on the left of the paper and indented on the right.
# A worksheet for a class gets its writing lines on the wrong side.
# Instead: say only START, END and indent: { start, end }.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts docx@9.15.2 jszip@3.10.2 || exit 3
echo "docx 9.15.2, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { AlignmentType, Document, Packer, Paragraph } from 'docx'
import JSZip from 'jszip'

async function properties(options) {
  const file = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ text: 'نعم', ...options })] }] }))
  return /<w:pPr>(.*)<\/w:pPr>/.exec(await (await JSZip.loadAsync(file)).file('word/document.xml').async('string'))[1]
}
const said = { alignment: AlignmentType.LEFT, indent: { left: 600 } }
const latin = await properties(said)
const arabic = await properties({ ...said, bidirectional: true })
console.log('left to right:', latin)
console.log('right to left:', arabic)
assert.match(latin, /<w:jc w:val="left"\/>/)
assert.match(arabic, /<w:jc w:val="right"\/>/)
assert.match(arabic, /<w:ind w:left="600"\/>/)
END
node look.mjs
