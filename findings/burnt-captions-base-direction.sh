#!/bin/sh
# Seen 2026-11-29, ffmpeg 5.1.9 with libass 0.17.1 and FriBidi 1.0.8 (Debian 12).
# Captions burnt from an SRT file shape and join Arabic well, yet each line starts from the left: the "!" or "." that ends
# an Arabic sentence stands at its right, before the first word. Style Encoding=-1, which sounds like an encoding, is
# libass's word for "find the direction of each line"; drawtext has no such word and needs the mark in the text.
# Every sentence of a film for a class reads as if it began with its full stop.
# Instead: force_style='Encoding=-1', or U+2067…U+2069 around each line (both give the same picture).
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v ffmpeg >/dev/null || apt-get install -y -qq --no-install-recommends ffmpeg >/dev/null 2>&1 || exit 3
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @expo-google-fonts/noto-naskh-arabic@0.4.5 || exit 3
echo "$(ffmpeg -version | head -1 | cut -d' ' -f1-3), $(date +%F)"
fonts=node_modules/@expo-google-fonts/noto-naskh-arabic/400Regular

picture() { # what is drawn (a checksum): the text, then more style
  printf '1\n00:00:00,000 --> 00:00:02,000\n%b\n' "$1" >caption.srt
  draw "subtitles=caption.srt:fontsdir=$fonts:force_style='FontName=Noto Naskh Arabic${2:-}'"
}
word() {
  printf '%b' "$1" >word.txt
  draw "drawtext=fontfile=$fonts/NotoNaskhArabic_400Regular.ttf:textfile=word.txt:fontsize=40:fontcolor=white:x=20:y=20"
}
draw() { ffmpeg -v error -f lavfi -i color=black:s=640x120:d=1:r=1 -vf "$1" -frames:v 1 -f framemd5 - | tail -1 | awk '{ print $NF }'; }

plain=$(picture 'نعم !'); left=$(picture '\0342\0200\0252نعم !\0342\0200\0254'); right=$(picture '\0342\0201\0247نعم !\0342\0201\0251'); auto=$(picture 'نعم !' ',Encoding=-1')
drawn=$(word 'نعم !'); drawnright=$(word '\0342\0200\0253نعم !\0342\0200\0254')
echo "subtitles: as it is $plain"; echo "           told left-to-right $left"; echo "           in a right-to-left isolate $right"; echo "           Encoding=-1 $auto"
echo "drawtext:  as it is $drawn"; echo "           told right-to-left $drawnright"
[ "$plain" = "$left" ] && [ "$plain" != "$right" ] && [ "$auto" = "$right" ] && [ "$drawn" != "$drawnright" ]
