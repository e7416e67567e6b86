#!/bin/sh
# Seen 2026-11-29, ffmpeg 5.1.9 (Debian 12).
# An MP4 knows languages by three letters. Told language=ar (the tag that a page, a caption file and a folder use), ffmpeg
# writes none and says nothing: players list the Arabic and the French captions both as "unknown". `ara` and `fra` are
# kept, and so is `ary`, Moroccan Arabic.
# A film for schools with two tracks of captions: nobody can tell which is which.
# Instead: a small table from two letters to three (ar→ara, fr→fra) and a look at the file with ffprobe.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v ffmpeg >/dev/null || apt-get install -y -qq --no-install-recommends ffmpeg >/dev/null 2>&1 || exit 3
echo "$(ffmpeg -version | head -1 | cut -d' ' -f1-3), $(date +%F)"
printf '1\n00:00:00,000 --> 00:00:01,000\nنعم\n' >a.srt
kept() {
  ffmpeg -v error -y -f lavfi -i color=black:s=64x64:d=1:r=2 -i a.srt -c:v mpeg4 -c:s mov_text -metadata:s:s:0 "language=$1" a.mp4
  ffprobe -v error -select_streams s:0 -show_entries stream_tags=language -of csv=p=0 a.mp4
}
for tag in ar fr ara fra ary; do echo "language=$tag → \"$(kept $tag)\""; done
[ -z "$(kept ar)" ] && [ -z "$(kept fr)" ] && [ "$(kept ara)" = ara ] && [ "$(kept ary)" = ary ]
