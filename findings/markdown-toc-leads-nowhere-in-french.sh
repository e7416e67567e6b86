#!/bin/sh
# Seen 2026-11-30, markdown-toc 1.2.0, github-slugger 2.0.0 (what remark, rehype and marked-gfm-heading-id give headings).
# A table of contents made by markdown-toc takes the accents away in its links (#l-ecole), the headings keep them: of eight headings as a French or
# Arabic page has them, one link leads somewhere. A no-break space before « ? », guillemets and the Arabic ؟ part the two as well. English headings agree.
# A teacher's guide whose contents do nothing when tapped, though the check "has a table of contents" passes.
# Instead: links from the same slug maker as the headings (github-slugger on both sides), and a test that follows each.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts markdown-toc@1.2.0 github-slugger@2.0.0 || exit 3
echo "markdown-toc 1.2.0, github-slugger 2.0.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { slug } from 'github-slugger'
import toc from 'markdown-toc'

const headings = ['Who to call', 'What can I do?', 'Écouter', 'Les élèves', 'Que faire\u00a0?', 'L’école', '« Non »', 'ما العمل؟', 'التنمر', 'Non… et après']
const seen = headings.map((heading) => ({ heading, link: toc(`# ${heading}`).json[0].slug, 'id of the heading': slug(heading) }))
console.table(seen)
const leads = seen.filter((row) => row.link === row['id of the heading']).map(({ heading }) => heading)
console.log('links that lead to their heading:', leads)
assert.deepEqual(leads, ['Who to call', 'What can I do?', 'التنمر'])
END
node look.mjs
