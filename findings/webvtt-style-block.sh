#!/bin/sh
# Seen 2026-11-29, subtitle 4.2.2, node-webvtt 1.9.4 (webvtt-parser 2.2.0 and media-captions 1.0.4 for comparison).
# A WebVTT file with a STYLE block, which the format allows and browsers apply, is refused: subtitle says "expected
# timestamp", node-webvtt in its default strict mode throws, in the other it calls the file invalid.
# Captions for a film in Arabic want a STYLE (a font, a direction-neutral place): tools of the chain then drop the file.
# Instead: webvtt-parser or media-captions read it; or keep the style in the page's ::cue rules.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts subtitle@4.2.2 node-webvtt@1.9.4 webvtt-parser@2.2.0 media-captions@1.0.4 || exit 3
echo "subtitle 4.2.2, node-webvtt 1.9.4, webvtt-parser 2.2.0, media-captions 1.0.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { parseText } from 'media-captions'
import nodeWebvtt from 'node-webvtt'
import subtitle from 'subtitle'
import parser from 'webvtt-parser'

const cue = '00:00:01.000 --> 00:00:02.000\nنعم\n'
const plain = `WEBVTT\n\n${cue}`
const styled = `WEBVTT\n\nSTYLE\n::cue { color: yellow }\n\n${cue}`
const readers = {
  subtitle: (file) => subtitle.parseSync(file).filter((node) => node.type === 'cue').length,
  'node-webvtt': (file) => nodeWebvtt.parse(file).cues.length,
  'webvtt-parser': (file) => new parser.WebVTTParser().parse(file, 'subtitles').cues.length,
  'media-captions': async (file) => (await parseText(file, { type: 'vtt' })).cues.length,
}
const seen = {}
for (const [name, read] of Object.entries(readers)) {
  seen[name] = []
  for (const file of [plain, styled]) { try { seen[name].push(await read(file)) } catch (error) { seen[name].push(error.message) } }
}
console.log('cues read: plain, with STYLE', seen)
assert.deepEqual(Object.values(seen).map(([first]) => first), [1, 1, 1, 1])
assert.match(seen.subtitle[1], /expected timestamp/)
assert.match(seen['node-webvtt'][1], /Cue identifier/)
assert.deepEqual([seen['webvtt-parser'][1], seen['media-captions'][1]], [1, 1])
END
node look.mjs
