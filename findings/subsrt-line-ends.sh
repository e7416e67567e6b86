#!/bin/sh
# Seen 2026-11-29, subsrt 1.1.1.
# Captions whose lines end with a line feed alone, as ffmpeg and every editor on Linux write them, are not split: a WebVTT
# file becomes one header with no caption at all, an SRT file one single caption that holds all the others as its text.
# No error; `convert` to SRT gives an empty file. With carriage returns (what subsrt itself writes) all is well.
# A film's captions vanish on the way to a player.
# Instead: turn line ends to CRLF before the call, and count captions before and after a conversion.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts subsrt@1.1.1 || exit 3
echo "subsrt 1.1.1, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const subsrt = require('subsrt')

const vtt = 'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nنعم\n\n2\n00:00:03.000 --> 00:00:04.000\nلا\n'
const srt = vtt.replace('WEBVTT\n\n', '').replaceAll('.000', ',000')
const captions = (file, format) => subsrt.parse(file, { format }).filter((part) => part.type === 'caption').map((part) => part.text)
const crlf = (file) => file.replaceAll('\n', '\r\n')
const seen = { vtt: captions(vtt, 'vtt'), 'vtt, CRLF': captions(crlf(vtt), 'vtt'), srt: captions(srt, 'srt'), 'srt, CRLF': captions(crlf(srt), 'srt') }
console.log(seen, 'vtt to srt:', JSON.stringify(subsrt.convert(vtt, { format: 'srt' })))
assert.deepEqual([seen['vtt, CRLF'].length, seen['srt, CRLF'].length], [2, 2])
assert.equal(seen.vtt.length, 0)
assert.notEqual(seen.srt.length, 2)
assert.equal(subsrt.convert(vtt, { format: 'srt' }).trim(), '')
END
node look.cjs
