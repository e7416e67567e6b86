#!/bin/sh
# Seen 2026-11-30, @aj-archipelago/subvibe 1.0.12.
# In WebVTT a line of digits inside a caption is what is said. Here it is taken for a number of captions and left out, wherever it stands:
# « اتصلي على / 2511 » becomes « اتصلي على », a caption « 2511 » is empty, and so is the SRT that is made of it. The same captions read from SRT keep the
# number; so does ٢٥١١ in WebVTT.
# The line of help at the end of a film, set large on a line of its own, is the one that goes. No error is told where the line stands last.
# Instead: another reader (media-captions 1.0.4 here), or the number with a word on its line; and a test that finds 2511 in the made file.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @aj-archipelago/subvibe@1.0.12 media-captions@1.0.4 || exit 3
echo "@aj-archipelago/subvibe 1.0.12, media-captions 1.0.4, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { build, parse } from '@aj-archipelago/subvibe'
import { parseText } from 'media-captions'

const seen = {}
const all = ['اتصلي على\n2511', '2511', '٢٥١١', 'le 2511']
for (const said of all) {
  const vtt = `WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n${said}\n`
  const read = parse(vtt)
  seen[said] = {
    'from WebVTT': read.cues[0].text, 'SRT made of it': build(read.cues, 'srt').split('\n').slice(2).join('/'), errors: read.errors,
    'from SRT': parse(`1\n00:00:01,000 --> 00:00:03,000\n${said}\n`).cues[0].text, 'media-captions': (await parseText(vtt, { type: 'vtt' })).cues[0].text,
  }
}
console.log(seen)
const texts = (name) => all.map((said) => seen[said][name])
assert.deepEqual(texts('from WebVTT'), ['اتصلي على', '', '٢٥١١', 'le 2511'])
assert.deepEqual(texts('errors'), [undefined, undefined, undefined, undefined])
assert.deepEqual(texts('from SRT'), all)
assert.deepEqual(texts('media-captions'), all)
END
node look.mjs
