#!/bin/sh
# Seen 2026-11-30, svgson 5.3.1 (read with jsdom 29.1.1 as XML).
# Read and written back without any change, a drawing's title « Elle &amp; lui » becomes <![CDATA[Elle &amp; lui]]>: the letters &amp; are now
# what is shown and said. In an attribute it becomes « Elle &amp;amp; lui ». A numbered apostrophe or no-break space (&#8217; &#160;) fares the same.
# What a screen reader is given for the picture holds these letters; the drawing looks the same, so no comparison of pictures finds it.
# Instead: plain letters (’ and U+00A0 themselves) in drawings, no & at all, or another parser when titles must be kept.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts svgson@5.3.1 jsdom@29.1.1 || exit 3
echo "svgson 5.3.1, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { JSDOM } = require('jsdom')
const { parseSync, stringify } = require('svgson')

const told = (svg) => {
  const page = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document
  return [page.querySelector('title').textContent, page.documentElement.getAttribute('aria-label')]
}
const source = '<svg xmlns="http://www.w3.org/2000/svg" aria-label="Elle &amp; lui"><title>Elle &amp; lui, l&#8217;école&#160;!</title></svg>'
const written = stringify(parseSync(source))
console.log(told(source), '→', written, '→', told(written))
assert.deepEqual(told(source), ['Elle & lui, l’école\u00a0!', 'Elle & lui'])
assert.deepEqual(told(written), ['Elle &amp; lui, l&#8217;école&#160;!', 'Elle &amp; lui'])
END
node look.cjs
