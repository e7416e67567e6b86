#!/bin/sh
# Seen 2026-11-30, pandoc 2.17.1.1 (Debian 12's; newer ones not tried).
# One Arabic text with `lang: ar` and `dir: rtl`: the web page says dir="rtl", the DOCX has every paragraph and run from right to left,
# and the EPUB has no direction anywhere: not in the chapters, not in the contents, not in the order of the pages. `page-progression-direction: rtl` mends the order only.
# The paragraphs of the book begin at the left, and their full stops and brackets stand at the wrong end, while the other two files of the same command are right.
# Instead: a div or section with dir="rtl" around each chapter (`::: {dir=rtl}`), or an EPUB template of one's own; never CSS `direction` (epubcheck refuses it).
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v pandoc >/dev/null || apt-get install -y -qq --no-install-recommends pandoc >/dev/null 2>&1 || exit 3
command -v unzip >/dev/null || apt-get install -y -qq --no-install-recommends unzip >/dev/null 2>&1 || exit 3
version=$(pandoc --version | sed -n 1p); echo "$version, $(date +%F)"
[ "$version" = 'pandoc 2.17.1.1' ] || { echo 'another version than the one that was looked at'; exit 3; }
printf '%s\n' '---' 'title: بصوت عال' 'lang: ar' 'dir: rtl' '---' '' '# باب' '' 'قولي لا (2511).' > book.md
pandoc -s book.md -o book.html; pandoc book.md -o book.docx; pandoc book.md -o book.epub
printf '%s\n' '::: {dir=rtl}' 'قولي لا (2511).' ':::' | pandoc --metadata title=x -o wrapped.epub
html=$(grep -c '<html[^>]* dir="rtl"' book.html)
docx=$(unzip -p book.docx word/document.xml | grep -o '<w:bidi />' | wc -l)
epub=$(unzip -p book.epub | tr -d '\000' | grep -a -c -E 'dir="rtl"|direction' || true)
wrapped=$(unzip -p wrapped.epub | grep -a -c 'dir="rtl"' || true)
echo "from right to left: page $html, DOCX $docx paragraphs, EPUB $epub places; EPUB of a wrapped chapter $wrapped"
[ "$html" = 1 ]; [ "$docx" -ge 3 ]; [ "$epub" = 0 ]; [ "$wrapped" = 1 ]
