#!/bin/sh
# Seen 2026-11-29, TypeScript 6.0.3 with type-fest 0.16.0 (brought unasked: vite-plugin-pwa 2.0.0 → workbox-build 7.4.1 → tempy).
# "lib": ["ES2020"] in tsconfig is how one forbids methods that old browsers lack: [1].at(-1) is an error. As soon as any file
# of the programme imports a type of type-fest, the error is gone: its declarations hold `/// <reference lib="esnext" />`,
# which adds the newest library to everybody's code. No warning; `tsc --explainFiles` shows it to who asks.
# Ten files of a game for school computers then end in an error in Chrome 88.
# Instead: a tsconfig of its own for the browser's folder, with "types" named; and a search of the built files.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts typescript@6.0.3 type-fest@0.16.0 || exit 3
echo "typescript 6.0.3, type-fest 0.16.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const compilerOptions = { lib: ['ES2020'], target: 'ES2020', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true, skipLibCheck: true, types: [] }
writeFileSync('game.ts', 'export const last = [1].at(-1)\n')
writeFileSync('tool.ts', "import type { Primitive } from 'type-fest'\nexport type Value = Primitive\n")
function errors(files) {
  writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions, files }))
  return spawnSync('npx', ['tsc', '-p', '.'], { encoding: 'utf8' }).stdout.match(/TS\d+/g) ?? []
}
const seen = { 'game.ts alone': errors(['game.ts']), 'game.ts and tool.ts': errors(['game.ts', 'tool.ts']) }
console.log('errors', seen)
assert.deepEqual(seen, { 'game.ts alone': ['TS2550'], 'game.ts and tool.ts': [] })
END
node look.mjs
