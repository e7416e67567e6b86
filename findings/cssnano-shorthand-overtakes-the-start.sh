#!/bin/sh
# Seen 2026-11-30, cssnano 7.1.9 (default preset), esbuild 0.28.2, lightningcss 1.33.0. (An open issue of theirs tells the same of borders.)
# "padding: 8px, more at the start, more at the bottom", three lines that any list item or quotation has: cssnano joins the first and the third and puts them after the second, so what was said
# for the start is overridden: 24px become 8px, in both directions. margin and border-width fare the same. The two others keep the order.
# With left and right in place of the logical names it is right, so the loss comes with the mirrored styles for Arabic, and only in the built page.
# Instead: the logical line last in each rule; or `mergeLonghand: false`; or another minifier.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts cssnano@7.1.9 postcss@8.5.33 lightningcss@1.33.0 esbuild@0.28.2 || exit 3
echo "cssnano 7.1.9, esbuild 0.28.2, lightningcss 1.33.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import cssnano from 'cssnano'
import { transform as esbuild } from 'esbuild'
import { transform } from 'lightningcss'
import postcss from 'postcss'

const rules = ['padding:8px;padding-inline-start:24px;padding-bottom:16px', 'margin:0;margin-inline-start:1em;margin-top:2em', 'padding:8px;padding-left:24px;padding-bottom:16px']
const seen = []
for (const rule of rules) {
  const css = `.a{${rule}}`
  seen.push({
    css: rule,
    cssnano: (await postcss([cssnano({ preset: 'default' })]).process(css, { from: undefined })).css,
    esbuild: (await esbuild(css, { loader: 'css', minify: true })).code.trim(),
    lightningcss: transform({ filename: 'a.css', code: Buffer.from(css), minify: true }).code.toString(),
  })
}
console.log(seen)
const isStartLast = (css) => /-inline-start:[^;]+(}|;(padding|margin)-)/.test(css)
assert.deepEqual(seen.map((row) => row.cssnano), ['.a{padding-inline-start:24px;padding:8px 8px 16px}', '.a{margin-inline-start:1em;margin:2em 0 0}', '.a{padding:8px 8px 16px 24px}'])
for (const row of seen.slice(0, 2)) assert.ok(isStartLast(row.esbuild) && isStartLast(row.lightningcss))
END
node look.mjs
