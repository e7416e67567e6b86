#!/bin/sh
# Seen 2026-11-29, nspell 2.1.5 with dictionary-fr 3.0.0 and Debian's hunspell-ar 3.2, beside hunspell 1.7 on the same files.
# nspell reads Hunspell's dictionaries but not all of their rules: « dis-le-moi », « partage-la », « n’est-ce », right for
# hunspell, are mistakes; of ten plain Arabic words that hunspell accepts (المدرسة، قالت، التنمر…) it refuses most, for the
# article and the endings come from affix rules that it does not join.
# An author's check that cries wolf on each line gets switched off, and then misses the real slips.
# Instead: call hunspell itself where it is installed; in French split at hyphens and elisions first.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts nspell@2.1.5 dictionary-fr@3.0.0 || exit 3
echo "nspell 2.1.5, dictionary-fr 3.0.0, node $(node -v), $(date +%F)"
for tool in hunspell-ar hunspell hunspell-fr; do
  dpkg -s "$tool" >/dev/null 2>&1 || apt-get install -y -qq --no-install-recommends "$tool" >/dev/null 2>&1 || exit 3
done
hunspell --version | head -1
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import french from 'dictionary-fr'
import nspell from 'nspell'

const words = {
  fr: ['école', 'partage-la', 'dis-le-moi', 'n’est-ce', 'quelqu’un', 'autrice'],
  ar: ['قالت', 'المدرسة', 'للمدرسة', 'والمدرسة', 'التنمر', 'بنت', 'لا', 'أستاذ'],
}
const checkers = { fr: nspell(french), ar: nspell(readFileSync('/usr/share/hunspell/ar.aff'), readFileSync('/usr/share/hunspell/ar.dic')) }
const refused = {}
for (const [language, list] of Object.entries(words)) {
  const theirs = execFileSync('hunspell', ['-d', language, '-i', 'utf-8', '-l'], { input: list.join('\n') }).toString().split('\n').filter(Boolean)
  refused[language] = { hunspell: theirs, nspell: list.filter((word) => !checkers[language].correct(word)) }
}
console.log('refused by', refused)
assert.deepEqual([refused.fr.hunspell, refused.ar.hunspell], [[], []])
assert.deepEqual(refused.fr.nspell, ['partage-la', 'dis-le-moi', 'n’est-ce'])
assert.ok(refused.ar.nspell.includes('المدرسة') && refused.ar.nspell.includes('قالت') && refused.ar.nspell.length >= 4)
END
node look.mjs
