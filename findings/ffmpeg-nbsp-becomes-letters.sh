#!/bin/sh
# Seen 2026-11-29, ffmpeg 5.1.9 (Debian 12).
# From WebVTT to SRT, `&nbsp;` becomes the two letters \h (a word of the ASS format, which ffmpeg goes through inside):
# « Non\h! » is what the class reads. WebVTT to WebVTT does the same. The character U+00A0 itself passes unharmed.
# French puts a no-break space before ! ? : ; and inside « »: every second caption is touched.
# Instead: write the character, never the entity, in captions; search the result for \h.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v ffmpeg >/dev/null || apt-get install -y -qq --no-install-recommends ffmpeg >/dev/null 2>&1 || exit 3
echo "$(ffmpeg -version | head -1 | cut -d' ' -f1-3), $(date +%F)"
printf 'WEBVTT\n\n00:00.000 --> 00:02.000\nEntity&nbsp;!\n\n00:02.000 --> 00:04.000\nCharacter\302\240!\n' >film.vtt
ffmpeg -v error -i film.vtt film.srt
ffmpeg -v error -i film.vtt again.vtt
cat film.srt again.vtt
grep -qF 'Entity\h!' film.srt && grep -qF 'Entity\h!' again.vtt && grep -q "$(printf 'Character\302\240!')" film.srt
