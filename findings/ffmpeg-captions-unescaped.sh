#!/bin/sh
# Seen 2026-11-29, ffmpeg 5.1.9 (Debian 12), the result read by media-captions 1.0.4.
# From SRT to WebVTT, & and < are copied as they are, though WebVTT gives them a meaning: « 5 <6, dit <آمنة> » loses its
# name to a tag nobody wrote. The other way round, the speaker of <v آمنة> is dropped, even from WebVTT to WebVTT.
# Captions say who speaks for those who cannot hear; here the name goes, without a warning.
# Instead: escape before the conversion, write names as text («آمنة: …»), compare the words before and after.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v ffmpeg >/dev/null || apt-get install -y -qq --no-install-recommends ffmpeg >/dev/null 2>&1 || exit 3
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts media-captions@1.0.4 || exit 3
echo "$(ffmpeg -version | head -1 | cut -d' ' -f1-3), media-captions 1.0.4, $(date +%F)"
printf '1\n00:00:00,000 --> 00:00:02,000\nقالت <آمنة> لا & نعم\n' >said.srt
printf 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v آمنة>لا</v>\n' >voice.vtt
ffmpeg -v error -i said.srt said.vtt
ffmpeg -v error -i voice.vtt voice-again.vtt
cat >look.mjs <<'END'
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parseText, renderVTTCueString } from 'media-captions'

const written = readFileSync('said.vtt', 'utf8').split('\n').find((line) => line.includes('قالت'))
const { cues: [cue] } = await parseText(readFileSync('said.vtt', 'utf8'), { type: 'vtt' })
const shown = renderVTTCueString(cue).replace(/<[^>]*>/g, '')
const voice = readFileSync('voice-again.vtt', 'utf8').trim().split('\n').at(-1)
console.log({ 'in the SRT': 'قالت <آمنة> لا & نعم', 'in the WebVTT': written, 'shown from it': shown, 'of <v آمنة>': voice })
assert.equal(written, 'قالت <آمنة> لا & نعم')
assert.doesNotMatch(shown, /آمنة/)
assert.equal(voice, 'لا')
END
node look.mjs
