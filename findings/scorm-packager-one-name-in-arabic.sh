#!/bin/sh
# Seen 2026-11-30, @liascript/simple-scorm-packager 0.3.0.
# The name of the package is made of the title with all but the letters a to z and digits taken away: « École » is cole_v1.0.0_….zip, and every title in Arabic
# is _v1.0.0_….zip. Two Arabic packages that are built into one folder on one day have one name: the second is written over the first, exit 0.
# The French pair of the same two stays apart, so a build of two stories in two languages gives three files instead of four.
# (Its dependencies are all "latest", so a pinned packager is not the same program tomorrow: with archiver 8 it does not start.)
# Instead: `package.name` given, in ASCII and with the language in it; and a test that counts the files.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @liascript/simple-scorm-packager@0.3.0 archiver@7.0.1 || exit 3
echo "@liascript/simple-scorm-packager 0.3.0, archiver 7.0.1, node $(node -v), $(date +%F)"
cat > build.cjs <<'END'
const { mkdirSync, writeFileSync } = require('node:fs')
const pack = require('@liascript/simple-scorm-packager')

const [, , source, outputFolder, title, name] = process.argv
mkdirSync(source); writeFileSync(`${source}/index.html`, '<p>2511')
;(pack.default ?? pack)({ version: '1.2', organization: 'school', title, language: 'ar', source, package: { zip: true, date: '2026-11-30', outputFolder, ...(name && { name }) } }, () => {})
END
quiet() { node build.cjs "$@" >/dev/null; }
quiet one french École; quiet two french 'La photo'; quiet three arabic الصورة; quiet four arabic 'في المدرسة'
quiet five named الصورة photo-ar; quiet six named 'في المدرسة' school-ar
for folder in french arabic named; do echo "$folder: $(ls $folder | tr '\n' ' ')"; done > seen; cat seen
[ "$(ls french | wc -l)" = 2 ]; [ "$(ls arabic)" = _v1.0.0_2026-11-30.zip ]; [ "$(ls named | wc -l)" = 2 ]
