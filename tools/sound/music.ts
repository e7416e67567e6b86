// The four moods of the music, as loops. Scores only: instruments live in instruments.ts, loudness in loudness.ts.
import type { Music } from '../../src/story/vocabulary.ts'
import { addRoom, filterAll, tune } from './filters.ts'
import { beatFrame, breathePad, kalimbaModes, pluckGuembri, pluckOud, strikeModes } from './instruments.ts'
import { seedRandom, wander, type Random } from './seed.ts'
import { cutTape, lay, type Tape } from './tape.ts'

export type Mood = Exclude<Music, 'none'>
export const musicRate = 24000

/** [step, MIDI number, loudness 0 to 1]; a step is an eighth note, six to a bar. */
type Score = readonly (readonly [step: number, midi: number, loudness: number])[]

/** One eighth note of the 6/8 pieces, in seconds: eight bars are 16.32 s. */
const eighth = 0.34
const bars = 8

/** The loop of a mood: samples at `musicRate`, not yet levelled, whose end meets its start. */
export function composeMusic(mood: Mood): Float32Array {
  const { tape, room } = { calm, tension, night, hope }[mood]()
  return filterAll(addRoom(tape, room), [tune('high', musicRate, 45), tune('low', musicRate, 5500)], true)
}

interface Piece { tape: Tape; room: { wet: number; size: number; damp: number } }

/** An ordinary day: guembri and bendir in 6/8, an oud that asks and answers, D pentatonic. */
function calm(): Piece {
  const random = seedRandom(11)
  const tape = cutTape(eighth * 6 * bars, musicRate, true)
  const melody: Score = [
    [0, 62, 0.8], [2, 65, 0.6], [3, 67, 0.8], [5, 69, 0.6], [6, 67, 0.9], [8, 65, 0.6], [9, 62, 0.8],
    [12, 60, 0.7], [14, 62, 0.6], [15, 65, 0.8], [18, 62, 0.9],
    [24, 69, 0.8], [26, 72, 0.7], [27, 69, 0.8], [29, 67, 0.6], [30, 65, 0.8], [32, 67, 0.6], [33, 69, 0.9],
    [36, 67, 0.8], [38, 65, 0.6], [39, 62, 0.7], [41, 60, 0.6], [42, 62, 0.9],
  ]
  playOud(tape, random, melody, 0.5)
  const roots = [50, 50, 48, 50, 53, 53, 55, 50]
  roots.forEach((root, bar) => {
    const low: Score = [[0, root - 12, 0.9], [2, root - 12, 0.45], [3, root - 5, 0.7], [5, bar % 2 ? root - 2 : root, 0.5]]
    playGuembri(tape, random, shift(low, bar), 0.34)
    playBendir(tape, random, bar, [[0, 0, 0.7], [2, 1, 0.3], [3, 0, 0.5], [5, 1, 0.4]], 0.22)
  })
  const chords = [[50, 57, 62], [50, 57, 65], [48, 55, 64], [50, 57, 62], [53, 57, 65], [53, 60, 65], [55, 58, 62], [50, 57, 62]]
  chords.forEach((chord, bar) => breathe(tape, random, chord, bar * 6 * eighth, 6 * eighth, 0.07))
  return { tape, room: { wet: 0.2, size: 0.5, damp: 0.5 } }
}

/** Something is wrong: a low drone that comes and goes, few notes, a half-tone apart. Nothing strikes. */
function tension(): Piece {
  const random = seedRandom(23)
  const tape = cutTape(16, musicRate, true)
  for (const at of [0, 4, 8, 12]) {
    lay(tape, breathePad(musicRate, random, { midi: 38, seconds: 4, attack: 1.8, release: 2.4, colour: 1 }), at, 0.13)
    lay(tape, breathePad(musicRate, random, { midi: 50, seconds: 3.4, attack: 1.6, release: 2.2, colour: 1 }), at + 0.4, 0.15)
    lay(tape, breathePad(musicRate, random, { midi: 57, seconds: 3, attack: 1.8, release: 2, colour: 0.8 }), at + 1.2, 0.1)
  }
  lay(tape, breathePad(musicRate, random, { midi: 63, seconds: 3, attack: 1.6, release: 2, colour: 0.4 }), 4.6, 0.08)
  lay(tape, breathePad(musicRate, random, { midi: 61, seconds: 3, attack: 1.6, release: 2, colour: 0.4 }), 12.2, 0.08)
  const notes: [number, number, number][] = [[1.4, 62, 0.7], [4.2, 63, 0.5], [6.6, 62, 0.6], [9.4, 57, 0.7], [11.2, 58, 0.5], [13.8, 57, 0.6]]
  for (const [at, midi, loudness] of notes) {
    lay(tape, pluckOud(musicRate, random, { midi, seconds: 2.6, brightness: 0.25, ring: 2, attack: 0.04 }), at, 0.4 * loudness)
  }
  for (const at of [0.4, 8.4]) {
    lay(tape, beatFrame(musicRate, random, { hertz: 92, seconds: 0.9, ring: 0.16, slap: 0, attack: 0.025 }), at, 0.16)
    lay(tape, beatFrame(musicRate, random, { hertz: 92, seconds: 0.9, ring: 0.16, slap: 0, attack: 0.025 }), at + 0.62, 0.11)
  }
  return { tape, room: { wet: 0.34, size: 0.85, damp: 0.6 } }
}

/** Alone in the evening: four wide chords and a kalimba far away. */
function night(): Piece {
  const random = seedRandom(37)
  const tape = cutTape(18, musicRate, true)
  const chords = [[50, 57, 60, 65], [46, 53, 62, 65], [53, 57, 60, 67], [48, 55, 62, 64]]
  chords.forEach((chord, i) => {
    for (const midi of chord) {
      lay(tape, breathePad(musicRate, random, { midi, seconds: 4.2, attack: 1.5, release: 2.2, colour: 0.45 }), i * 4.5, 0.16)
    }
  })
  const notes: [number, number, number][] = [
    [0.9, 77, 0.7], [2.2, 76, 0.5], [3.1, 72, 0.6], [5.6, 74, 0.6], [7.4, 70, 0.5],
    [9.9, 79, 0.6], [11.2, 77, 0.5], [12.1, 72, 0.6], [14.6, 76, 0.5], [16.4, 74, 0.6],
  ]
  for (const [at, midi, loudness] of notes) {
    lay(tape, strikeModes(musicRate, midi, 2.4, kalimbaModes, 0.008), at + wander(random, 0.02), 0.2 * loudness)
  }
  return { tape, room: { wet: 0.42, size: 0.9, damp: 0.5 } }
}

/** It gets better: F major, the oud climbs, the bendir is light. */
function hope(): Piece {
  const random = seedRandom(53)
  const tape = cutTape(eighth * 6 * bars, musicRate, true)
  const chords = [[53, 60, 69], [52, 60, 67], [50, 57, 69], [46, 58, 65], [53, 57, 69], [50, 58, 67], [48, 55, 64], [48, 58, 64]]
  const melody: Score = [
    [0, 72, 0.8], [3, 69, 0.6], [5, 70, 0.5], [6, 72, 0.8], [9, 67, 0.7],
    [12, 69, 0.8], [15, 65, 0.6], [17, 67, 0.5], [18, 69, 0.8], [21, 65, 0.6],
    [24, 72, 0.8], [26, 74, 0.6], [27, 77, 0.9], [30, 74, 0.7], [32, 72, 0.6], [33, 70, 0.7],
    [36, 72, 0.9], [39, 67, 0.6], [41, 69, 0.5], [42, 70, 0.7], [44, 67, 0.5], [45, 69, 0.6], [47, 70, 0.5],
  ]
  playOud(tape, random, melody, 0.42)
  chords.forEach(([root, fifth, third], bar) => {
    const climb: Score = [[0, root!, 0.7], [1, fifth!, 0.45], [2, root! + 12, 0.5], [3, third! - 12 > root! ? third! - 12 : third!, 0.6], [4, root! + 12, 0.45], [5, fifth!, 0.45]]
    playOud(tape, random, shift(climb, bar), 0.26)
    playGuembri(tape, random, shift([[0, root! - 12, 0.8], [3, root! - 12, 0.5]], bar), 0.34)
    playBendir(tape, random, bar, bar < 1 ? [[0, 0, 0.6]] : [[0, 0, 0.6], [3, 0, 0.35], [5, 1, 0.3]], 0.2)
    breathe(tape, random, [root!, fifth!, third!], bar * 6 * eighth, 6 * eighth, 0.09)
  })
  return { tape, room: { wet: 0.24, size: 0.6, damp: 0.4 } }
}

const shift = (score: Score, bar: number): Score => score.map(([step, midi, loudness]) => [step + bar * 6, midi, loudness])

function playOud(tape: Tape, random: Random, score: Score, gain: number): void {
  for (const [step, midi, loudness] of score) {
    const note = pluckOud(tape.rate, random, { midi, seconds: 2.2, brightness: 0.2 + 0.12 * loudness, ring: 2.4 })
    lay(tape, note, step * eighth + 0.012 + wander(random, 0.011), gain * loudness * (1 + wander(random, 0.08)))
  }
}

function playGuembri(tape: Tape, random: Random, score: Score, gain: number): void {
  for (const [step, midi, loudness] of score) {
    lay(tape, pluckGuembri(tape.rate, random, { midi, seconds: 1.4 }), step * eighth + 0.008 + wander(random, 0.006), gain * loudness)
  }
}

/** Strokes as [step, slap, loudness]. */
function playBendir(tape: Tape, random: Random, bar: number, strokes: readonly (readonly [number, number, number])[], gain: number): void {
  for (const [step, slap, loudness] of strokes) {
    const beat = beatFrame(tape.rate, random, { hertz: slap ? 205 : 96, seconds: 0.5, ring: slap ? 0.06 : 0.13, slap: slap * 0.8 })
    lay(tape, beat, (bar * 6 + step) * eighth + 0.008 + wander(random, 0.007), gain * loudness * (1 + wander(random, 0.12)))
  }
}

function breathe(tape: Tape, random: Random, chord: readonly number[], at: number, seconds: number, gain: number): void {
  for (const midi of chord) lay(tape, breathePad(tape.rate, random, { midi, seconds, attack: 0.7, release: 0.9, colour: 0.25 }), at, gain)
}
