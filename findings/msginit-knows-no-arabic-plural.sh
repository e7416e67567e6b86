#!/bin/sh
# Seen 2026-11-30, GNU gettext 0.21 (Debian 12).
# `msginit -l fr` writes the French plural rule into the new file. `msginit -l ar` (ar_MA, ary, zgh too) writes none and leaves two forms,
# without a word, exit 0: the Arabic rule, the best known of all for its six forms, is not in its table.
# Without the line the English rule counts: two forms for a language with six, and a translator who sees two boxes fills in two.
# A plain msgfmt builds such a file; only msgfmt --check refuses it.
# Instead: write the Plural-Forms line of Arabic into the file oneself, before the first translation.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
command -v msginit >/dev/null || apt-get install -y -qq --no-install-recommends gettext >/dev/null 2>&1 || exit 3
msginit --version | sed -n 1p; date +%F
printf '%s\n' 'msgid ""' 'msgstr ""' '"Project-Id-Version: x 1\n"' '"Content-Type: text/plain; charset=UTF-8\n"' '' 'msgid "message"' 'msgid_plural "messages"' 'msgstr[0] ""' 'msgstr[1] ""' > words.pot
for language in fr ar ar_MA ary zgh; do
  msginit --no-translator -l $language -i words.pot -o $language.po 2>/dev/null
  echo "$language: $(grep -c 'msgstr\[' $language.po) forms, $(grep Plural-Forms $language.po || echo 'no Plural-Forms')"
done | tee seen
[ "$(grep -c 'no Plural-Forms' seen)" = 4 ]
grep -q '^fr: 2 forms, "Plural-Forms: nplurals=2; plural=(n > 1);' seen
sed -e 's/^msgstr\[0\] ""/msgstr[0] "رسالة"/' -e 's/^msgstr\[1\] ""/msgstr[1] "رسائل"/' ar.po > filled.po
msgfmt -o /dev/null filled.po && echo "msgfmt: builds it"
if msgfmt --check -o /dev/null filled.po 2> said; then exit 1; fi
echo "msgfmt --check: $(sed -n 1p said)"; grep -q plural said
