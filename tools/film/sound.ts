// The sound of a film: the same plan as in the game, mixed into one track. The files are decoded by ffmpeg.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { planSound, type Heard } from '../../src/sound/plan.ts'
import type { SoundIndex } from '../../src/sound/files.ts'
import { defaultSettings } from '../../src/progress/settings.ts'
import { lengthOf, type Shot } from './timetable.ts'

export const rate = 44_100
const channels = 2
const folder = 'assets/built'
/** Seconds over which the last sound leaves. */
const farewell = 3

export interface Cue { effect: string; at: number; volume: number }
/** A loop, and the volume it goes to from each moment on, within `fade` seconds. */
export interface Track { kind: 'music' | 'ambience'; name: string; turns: { at: number; volume: number; fade: number }[] }

/** What is heard when, as the game would let it be heard. Pure. */
export function scoreOf(shots: readonly Shot[]): { cues: Cue[]; tracks: Track[] } {
  const levels = { on: true, music: defaultSettings.music, effects: defaultSettings.effects }
  const cues: Cue[] = []
  const tracks = new Map<string, Track>()
  let before: Heard | undefined
  for (const { view, from: at, kind } of shots) {
    const { effect, music, ambience } = planSound(before, view, levels)
    before = view
    if (effect && kind === 'frame') cues.push({ effect: effect.name, at, volume: effect.volume })
    const wanted = new Map<string, number>(Object.entries(ambience.mix).map(([name, volume]) => [`ambience/${name}`, volume]))
    if (music.name !== 'none') wanted.set(`music/${music.name}`, music.volume)
    for (const id of new Set([...tracks.keys(), ...wanted.keys()])) {
      const [trackKind, name] = id.split('/') as [Track['kind'], string]
      const track = tracks.get(id) ?? { kind: trackKind, name, turns: [] }
      tracks.set(id, track)
      const volume = wanted.get(id) ?? 0
      if (volume !== (track.turns[track.turns.length - 1]?.volume ?? 0)) track.turns.push({ at, volume, fade: trackKind === 'music' ? music.fade : ambience.fade })
    }
  }
  return { cues, tracks: [...tracks.values()] }
}

/** The whole sound, `channels` values a sample at `rate`. Throws when ffmpeg can't read a file. */
export function mix(shots: readonly Shot[]): Float32Array {
  const index = JSON.parse(readFileSync(`${folder}/sounds.json`, 'utf8')) as SoundIndex
  const { cues, tracks } = scoreOf(shots)
  const whole = new Float32Array(Math.round(lengthOf(shots) * rate) * channels)
  for (const { effect, at, volume } of cues) {
    const sound = decode('effects', effect)
    const from = Math.round(at * rate) * channels
    for (let one = 0; one < sound.length && from + one < whole.length; one += 1) whole[from + one]! += sound[one]! * volume
  }
  for (const { kind, name, turns } of tracks) {
    const loop = (index[kind] as Record<string, { loopStart: number; loopEnd: number } | undefined>)[name]
    if (loop) lay(whole, decode(kind, name), loop, turns)
  }
  const last = farewell * rate * channels
  for (let one = Math.max(0, whole.length - last); one < whole.length; one += 1) whole[one]! *= (whole.length - one) / last
  return whole
}

function lay(whole: Float32Array, sound: Float32Array, { loopStart, loopEnd }: { loopStart: number; loopEnd: number }, turns: Track['turns']): void {
  const start = Math.round(loopStart * rate)
  const long = Math.round(loopEnd * rate) - start
  let level = 0
  let phase = 0
  turns.forEach(({ at, volume, fade }, index) => {
    const from = Math.round(at * rate)
    const to = Math.min(whole.length / channels, index + 1 < turns.length ? Math.round(turns[index + 1]!.at * rate) : Infinity)
    const slope = (volume - level) / Math.max(1, fade * rate)
    if (!level) phase = 0
    for (let sample = from; sample < to; sample += 1) {
      level = slope > 0 ? Math.min(volume, level + slope) : Math.max(volume, level + slope)
      if (!level && !volume) break
      const source = (start + phase) * channels
      for (let channel = 0; channel < channels; channel += 1) whole[sample * channels + channel]! += (sound[source + channel] ?? 0) * level
      phase = (phase + 1) % long
    }
  })
}

function decode(kind: string, name: string): Float32Array {
  const { stdout, stderr, status } = spawnSync('ffmpeg', ['-v', 'error', '-i', `${folder}/sounds/${kind}/${name}.ogg`, '-f', 'f32le', '-ac', String(channels), '-ar', String(rate), 'pipe:1'], { maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`ffmpeg can't read ${kind}/${name}: ${stderr}`)
  return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength - (stdout.byteLength % 4)))
}
