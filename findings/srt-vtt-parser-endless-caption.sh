#!/bin/sh
# Seen 2026-11-30, @plussub/srt-vtt-parser 2.0.5.
# A WebVTT time may leave out the hours, and may be followed by settings. Each alone is read; together the caption's end is wrong:
# « 00:01.000 --> 00:03.000 align:start » ends at NaN, « … line:85% » after three minutes (the digits of the setting are read into the time). No error.
# Settings are what an Arabic track needs (align:start puts it at the right), so the French track of one film is read well and in the Arabic one a
# caption stays for three minutes, or is never taken away.
# Instead: write the hours always, or check that every caption ends after it begins and before the next.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @plussub/srt-vtt-parser@2.0.5 || exit 3
echo "@plussub/srt-vtt-parser 2.0.5, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import * as all from '@plussub/srt-vtt-parser'

const parse = all.parse ?? all.default.parse
const times = ['00:01.000 --> 00:03.000', '00:00:01.000 --> 00:00:03.000 align:start', '00:01.000 --> 00:03.000 align:start', '00:01.000 --> 00:03.000 line:85%']
const seen = times.map((line) => { const [{ from, to, text }] = parse(`WEBVTT\n\n${line}\nقولي لا\n`).entries; return { line, from, to, text } })
console.table(seen)
assert.deepEqual(seen.map(({ to }) => to), [3000, 3000, NaN, 180085])
END
node look.mjs
