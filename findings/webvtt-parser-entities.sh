#!/bin/sh
# Seen 2026-11-29, webvtt-parser 2.2.0 (media-captions 1.0.4 for comparison).
# In the tree of a cue, a character reference leaves its semicolon behind: «&lrm;لا» is read as U+200E and «;لا», `&amp;`
# as `&;`. The direction marks are exactly what an Arabic caption writes so.
# Whoever checks captions, or turns them into a transcript, prints stray semicolons into every mixed line.
# Instead: write the marks as characters, or read cues with another parser.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts webvtt-parser@2.2.0 media-captions@1.0.4 || exit 3
echo "webvtt-parser 2.2.0, media-captions 1.0.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { parseText, renderVTTCueString } from 'media-captions'
import parser from 'webvtt-parser'

const file = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nقالت: &lrm;2511 &amp; &rlm;لا\n'
const read = new parser.WebVTTParser().parse(file, 'subtitles').cues[0].tree.children.map((node) => node.value).join('')
const { cues: [cue] } = await parseText(file, { type: 'vtt' })
console.log('webvtt-parser: ', JSON.stringify(read))
console.log('media-captions:', JSON.stringify(renderVTTCueString(cue)))
assert.equal(read, 'قالت: \u200E;2511 &; \u200F;لا')
END
node look.mjs
