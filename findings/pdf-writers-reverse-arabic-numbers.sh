#!/bin/sh
# Seen 2026-11-30, pdfkit 0.20.2 and pdf-lib 1.17.1 with @pdf-lib/fontkit 1.1.1 (font Amiri, package @expo-google-fonts/amiri 0.4.1).
# Numbers run from the left in Arabic too; these writers turn round every piece of text that holds an Arabic letter or digit, its
# digits with it. Both print ٢٥١١ as ١١٥٢, و2511 ("and 2511") as 1152, 29/11/2026م as 6202/11/92. pdfkit cuts at spaces first, so its
# « الرقم 2511 » keeps the number; pdf-lib turns the whole line: 1152. The letters around are joined and look right.
# A sheet of help numbers carries numbers that nobody answers, and who does not read Arabic digits does not see it.
# Instead: print through a browser; or draw each number as a piece of its own, in 0-9, and read the PDF back.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v pdftotext >/dev/null || apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null 2>&1 || exit 3
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts pdfkit@0.20.2 pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1 @expo-google-fonts/amiri@0.4.1 || exit 3
echo "pdfkit 0.20.2, pdf-lib 1.17.1, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { execFileSync } = require('node:child_process')
const { readFileSync, writeFileSync } = require('node:fs')
const fontkit = require('@pdf-lib/fontkit')
const { PDFDocument } = require('pdf-lib')
const Kit = require('pdfkit')

const font = 'node_modules/@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf'
const writers = {
  async pdfkit(text) {
    const kit = new Kit(), parts = []
    kit.on('data', (part) => parts.push(part))
    kit.font(font).text(text).end()
    await new Promise((done) => kit.on('end', done))
    return Buffer.concat(parts)
  },
  async 'pdf-lib'(text) {
    const pdf = await PDFDocument.create()
    pdf.registerFontkit(fontkit)
    pdf.addPage().drawText(text, { font: await pdf.embedFont(readFileSync(font)), x: 50, y: 500 })
    return pdf.save()
  },
}
async function number(writer, text) {
  writeFileSync('seen.pdf', await writers[writer](text))
  return execFileSync('pdftotext', ['seen.pdf', '-'], { encoding: 'utf8' }).match(/[\d٠-٩/]+/)[0]
}
async function look() {
  const seen = {}
  for (const text of ['2511', '٢٥١١', 'و2511', '29/11/2026م', 'الرقم 2511']) seen[text] = { pdfkit: await number('pdfkit', text), 'pdf-lib': await number('pdf-lib', text) }
  console.table(seen)
  assert.deepEqual(Object.values(seen).map((row) => row.pdfkit), ['2511', '١١٥٢', '1152', '6202/11/92', '2511'])
  assert.deepEqual(Object.values(seen).map((row) => row['pdf-lib']), ['2511', '١١٥٢', '1152', '6202/11/92', '1152'])
}
look()
END
node look.cjs
