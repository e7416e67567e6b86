#!/bin/sh
# Seen 2026-11-30, subtitles-parser-vtt 0.1.0.
# In WebVTT a NOTE is for the makers and is never shown. Here it is joined to the caption before it: the child reads « قولي لا … NOTE relire avec la psychologue ».
# And a file whose times leave out the hours, which is valid and what short films have, gives no caption at all: an empty list, no error.
# The film is silent to a deaf pupil, or tells her what two translators wrote to each other.
# Instead: a reader that knows NOTE (media-captions 1.0.4 here); or hours always, notes taken out before, and a test that counts the captions.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts subtitles-parser-vtt@0.1.0 media-captions@1.0.4 || exit 3
echo "subtitles-parser-vtt 0.1.0, media-captions 1.0.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { parseText } from 'media-captions'
import subtitles from 'subtitles-parser-vtt'

const files = {
  'a note': 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nقولي لا\n\nNOTE relire avec la psychologue\n\n00:00:04.000 --> 00:00:05.000\n2511\n',
  'no hours': 'WEBVTT\n\n00:01.000 --> 00:03.000\nقولي لا\n\n00:04.000 --> 00:05.000\n2511\n',
}
const seen = {}
for (const [name, file] of Object.entries(files)) {
  seen[name] = { 'subtitles-parser-vtt': subtitles.fromVtt(file, 'ms').map(({ text }) => text), 'media-captions': (await parseText(file, { type: 'vtt' })).cues.map(({ text }) => text) }
}
console.log(seen)
assert.deepEqual(seen['a note'], { 'subtitles-parser-vtt': ['قولي لا\n\nNOTE relire avec la psychologue', '2511'], 'media-captions': ['قولي لا', '2511'] })
assert.deepEqual(seen['no hours'], { 'subtitles-parser-vtt': [], 'media-captions': ['قولي لا', '2511'] })
END
node look.mjs
