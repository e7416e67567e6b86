// Builds every sound of the game into assets/built/sounds, once per change of its sources: `node tools/run.mjs tools/sound/build.ts [--force]`.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { effects, music, type Effect } from '../../src/story/vocabulary.ts'
import { layers } from '../../src/sound/ambience.ts'
import { rateOf, renderAmbience } from './ambience.ts'
import { effectRateOf, makeEffect } from './effects.ts'
import { formats, readyEncoders, type Quality, type Rate } from './encode.ts'
import { levelTo, measureEffect, measureMusic, targets } from './loudness.ts'
import { composeMusic, musicRate, type Mood } from './music.ts'
import { extendLoop } from './tape.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const here = join(root, 'tools/sound')

/** Seconds of the loop repeated before its start and after its end. */
export const margin = 0.192
const quality: Record<'music' | 'effects' | 'ambience', Quality> = { music: { ogg: 0, mp3: 32 }, effects: { ogg: 0, mp3: 40 }, ambience: { ogg: -1, mp3: 24 } }

export const moods = music.filter((name): name is Mood => name !== 'none')

/** One effect as it is shipped, before encoding: levelled samples at its rate. */
export function renderEffect(name: Effect): Float32Array {
  return levelTo(makeEffect(name), effectRateOf(name), measureEffect, targets.effects)
}

/** One loop as it is shipped, before encoding and without margins: levelled samples at `musicRate`. */
export function renderMusic(name: Mood): Float32Array {
  return levelTo(composeMusic(name), musicRate, measureMusic, targets.music)
}

/** Changes whenever the sounds could. */
function stampInputs(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(here).filter((name) => name.endsWith('.ts')).sort()) hash.update(file).update(readFileSync(join(here, file)))
  hash.update(JSON.stringify([effects, music, layers]))
  for (const name of ['uisfx', 'wasm-media-encoders']) hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')))
  return hash.digest('hex')
}

const round = (seconds: number) => Math.round(seconds * 10000) / 10000

/** Builds all files and `sounds.json` into `folder` (default assets/built); does nothing when the stamp still holds. */
export async function buildSounds(folder = join(root, 'assets/built'), force = false): Promise<'built' | 'kept'> {
  const stampFile = join(folder, '.stamp-sounds')
  const stamp = stampInputs()
  const files = [...effects.map((name) => `effects/${name}`), ...moods.map((name) => `music/${name}`), ...layers.map((name) => `ambience/${name}`)]
    .flatMap((name) => formats.map((format) => join(folder, 'sounds', `${name}.${format}`)))
  const isWhole = [...files, join(folder, 'sounds.json')].every((file) => existsSync(file))
  if (!force && isWhole && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'kept'

  rmSync(join(folder, 'sounds'), { recursive: true, force: true })
  for (const kind of ['effects', 'music', 'ambience']) mkdirSync(join(folder, 'sounds', kind), { recursive: true })
  const encode = await readyEncoders()
  const index: Record<'effects' | 'music' | 'ambience', Record<string, object>> = { effects: {}, music: {}, ambience: {} }
  const save = (name: string, samples: Float32Array, rate: Rate, wanted: Quality) => {
    const made = encode(samples, rate, wanted)
    for (const format of formats) writeFileSync(join(folder, 'sounds', `${name}.${format}`), made[format])
  }
  for (const name of effects) {
    const samples = renderEffect(name)
    save(`effects/${name}`, samples, effectRateOf(name), quality.effects)
    index.effects[name] = { seconds: round(samples.length / effectRateOf(name)) }
  }
  const saveLoop = (kind: 'music' | 'ambience', name: string, loop: Float32Array, rate: Rate) => {
    const seconds = loop.length / rate
    save(`${kind}/${name}`, extendLoop(loop, rate, margin, margin), rate, quality[kind])
    index[kind][name] = { seconds: round(seconds + 2 * margin), loopStart: margin, loopEnd: round(margin + seconds) }
  }
  for (const name of moods) saveLoop('music', name, renderMusic(name), musicRate)
  for (const name of layers) saveLoop('ambience', name, renderAmbience(name), rateOf(name))
  writeFileSync(join(folder, 'sounds.json'), JSON.stringify(index, null, 2) + '\n')
  writeFileSync(stampFile, stamp)
  return 'built'
}

/** `--force` builds even when nothing changed; `--out FOLDER` writes elsewhere than assets/built. */
export async function main(args: string[]): Promise<void> {
  const out = args.indexOf('--out')
  const folder = out >= 0 ? resolve(args[out + 1] ?? '') : undefined
  const done = await buildSounds(folder, args.includes('--force'))
  console.log(done === 'kept' ? 'sounds: nothing changed' : `sounds: ${effects.length} effects, ${moods.length} moods and ${layers.length} layers of ambience built`)
}
