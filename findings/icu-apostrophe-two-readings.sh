#!/bin/sh
# Seen 2026-11-29, intl-messageformat 12.1.5, @messageformat/core 3.4.1: two readers of the same message format.
# French elision before a name, « l'{ami} », is where they part: the first takes a lone apostrophe for the start of quoted
# text and prints « l{ami} », the second prints the name. With two elisions in a line both quote what lies between them,
# and in a plural both raise an error: "l'{ami}" tried alone with the second says nothing of that.
# Straight apostrophes come from keyboards; a child would read braces.
# Instead: the typographic apostrophe ’ everywhere in French (both agree on it), held by a check of the language files.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts intl-messageformat@12.1.5 @messageformat/core@3.4.1 || exit 3
echo "intl-messageformat 12.1.5, @messageformat/core 3.4.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import MessageFormat from '@messageformat/core'
import { IntlMessageFormat } from 'intl-messageformat'

const values = { ami: 'Idriss', n: 2 }
const first = (text) => { try { return new IntlMessageFormat(text, 'fr').format(values) } catch (error) { return `error: ${error.message}` } }
const second = (text) => { try { return new MessageFormat('fr').compile(text)(values) } catch (error) { return `error: ${error.message}` } }
const texts = ["l'{ami}", "l'{ami} et d'{ami}", 'l’{ami} et d’{ami}', "{n, plural, one {# message d'{ami}} other {# messages d'{ami}}}"]
for (const text of texts) console.log(text, '\n  intl-messageformat:', first(text), '\n  @messageformat/core:', second(text).slice(0, 60))
assert.deepEqual([first(texts[0]), second(texts[0])], ['l{ami}', "l'Idriss"])
assert.deepEqual([first(texts[1]), second(texts[1])], ['l{ami} et dIdriss', 'l{ami} et dIdriss'])
assert.deepEqual([first(texts[2]), second(texts[2])], ['l’Idriss et d’Idriss', 'l’Idriss et d’Idriss'])
assert.match(first(texts[3]), /^error/)
assert.match(second(texts[3]), /^error/)
END
node look.mjs
