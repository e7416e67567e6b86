#!/bin/sh
# Seen 2026-11-30, Vite 8.3.8 (its rolldown), nothing set but minify: false.
# A module that the first chunk and four later ones use lies inside the first chunk. One more lazy part, reached from one of the later ones and
# using the module only through another, and the module is thrown out of the first chunk into a file of its own: one more request before anything is seen,
# for a page that was not touched. The module in between, used by the same two parts, stays inside.
# A limit on what is fetched first is passed or broken by a door far from it. (Whether a chunk of its own is right is not the question; that the answer changes is.)
# Instead: a check on which modules the first chunk holds, and groups named in output.codeSplitting for those that must stay.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm pkg set type=module >/dev/null
npm i --no-audit --no-fund --silent vite@8.3.8 || exit 3
echo "vite 8.3.8, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'vite'

mkdirSync('src')
const write = (name, text) => writeFileSync(`src/${name}.js`, `${text}\nexport const ${name}Text = '${name.repeat(100)}'\n`)
const lazy = (names) => `(name) => ({ ${names.map((name) => `${name}: () => import('./${name}.js')`).join(', ')} })[name]()`
writeFileSync('index.html', '<script type="module" src="/src/main.js"></script>')
write('main', "import('./start.js').then(({ start }) => start())")
write('portrait', 'export const portrait = (who) => { document.title += who }')
write('panel', "import { portrait } from './portrait.js'\nexport const panel = () => portrait('panel')")
write('start', `import { portrait } from './portrait.js'\nimport { panel } from './panel.js'\nexport const start = () => { portrait('start'); panel(); window.open2 = ${lazy(['late', 'after', 'practice', 'notebook'])} }`)
for (const name of ['late', 'after', 'practice']) write(name, `import { portrait } from './portrait.js'\nexport const show = () => portrait('${name}')`)
write('media', "import { panel } from './panel.js'\nexport const show = () => panel()")
async function chunks(doors) {
  write('notebook', `import { portrait } from './portrait.js'\nexport const show = () => portrait('notebook')\nexport const door = ${lazy(doors)}`)
  const { output } = await build({ logLevel: 'silent', build: { minify: false } })
  return Object.fromEntries(output.filter(({ type }) => type === 'chunk').map(({ name, modules }) => [name, Object.keys(modules).map((path) => basename(path, '.js')).filter((module) => /^[a-z]+$/.test(module)).sort().join(' + ')]))
}
const before = await chunks([])
const after = await chunks(['media'])
console.log('before:', before, '\none more lazy part:', after)
assert.equal(before.start, 'panel + portrait + start')
assert.equal(before.portrait, undefined)
assert.equal(after.start, 'panel + start')
assert.equal(after.portrait, 'portrait')
END
node look.mjs
