// Layers of people: far voices without a word, a class at work, a tea tray, a ball. No laughter, no call, no cry.
import { cutLoop, evenOut, layHum, layNoise, sway } from './ambience-bed.ts'
import { addRoom, filter, filterAll, tune } from './filters.ts'
import { bounceBall } from './effects-world.ts'
import { beatFrame, hiss, strikeModes } from './instruments.ts'
import { seedRandom, wander, type Random } from './seed.ts'
import { cutTape, fadeEnds, lay, type Tape } from './tape.ts'

interface Syllable { hertz: number; seconds: number; /** The two bands of the mouth, hertz. */ mouth: readonly [number, number] }

/** A breath of voice in two bands: the shape of a syllable, never a letter. */
function mumble(rate: number, random: Random, { hertz, seconds, mouth }: Syllable): Float32Array {
  let phase = random()
  const fall = 1 - 0.1 * random()
  const source = Float32Array.from({ length: Math.round(seconds * rate) }, (_, i) => {
    phase += (hertz * (1 + (fall - 1) * (i / rate / seconds)) * (1 + 0.01 * Math.sin(i / rate * 33))) / rate
    return 0.55 * ((phase % 1) * 2 - 1) + 0.5 * (random() * 2 - 1)
  })
  const low = filter(source, tune('band', rate, mouth[0], 3))
  const high = filter(source, tune('band', rate, mouth[1], 4))
  return fadeEnds(low.map((value, i) => value + 0.45 * high[i]!), rate, seconds * 0.4, seconds * 0.55)
}

const mouths = [[330, 1900], [420, 1300], [560, 1050], [640, 1450], [380, 820], [500, 1650]] as const

/** Somebody talks all along the tape, in phrases with rests, from a moment of their own. */
function chat(tape: Tape, random: Random, hertz: number, gain: number, rest: number): void {
  const end = tape.samples.length / tape.rate
  const first = random() * end
  for (let at = first; at < first + end - 0.4;) {
    const syllables = 3 + Math.floor(random() * 6)
    for (let i = 0; i < syllables; i++) {
      const seconds = 0.15 + random() * 0.12
      const tone = hertz * (1.08 - (0.16 * i) / syllables) * (1 + wander(random, 0.05))
      lay(tape, mumble(tape.rate, random, { hertz: tone, seconds, mouth: mouths[Math.floor(random() * mouths.length)]! }), at, gain * (0.7 + random() * 0.3))
      at += seconds * (0.8 + random() * 0.3)
    }
    at += rest * (0.4 + random())
  }
}

/** Many young voices far away: so many that nobody is heard. */
export function murmurVoices(rate: number): Float32Array {
  const random = seedRandom(211)
  const tape = cutLoop(5, rate)
  for (let i = 0; i < 9; i++) chat(tape, random, 175 + random() * 110, 0.5 + random() * 0.3, 0.5)
  return evenOut(filter(addRoom(tape, { wet: 0.85, size: 0.7, damp: 0.6 }), tune('low', rate, 1100), true), rate, 0.4)
}

/** Strokes of a pencil, rounded by distance. */
function writeFar(rate: number, random: Random, strokes: number): Float32Array {
  const tape = cutTape(strokes * 0.22 + 0.3, rate)
  for (let i = 0, at = 0; i < strokes; i++) {
    const seconds = 0.1 + random() * 0.08
    lay(tape, fadeEnds(hiss(rate, random, seconds, 1200, 3600), rate, seconds * 0.45, seconds * 0.5), at, 0.5 + random() * 0.3)
    at += seconds + 0.02 + random() * 0.06
  }
  return tape.samples
}

/** A chair moved a hand's width: wood that hums, growing and leaving. */
function moveChair(rate: number, random: Random, seconds: number): Float32Array {
  const scrape = hiss(rate, random, seconds, 180, 900).map((value, i) => value * (0.6 + 0.4 * Math.sin(2 * Math.PI * 34 * (i / rate))))
  return fadeEnds(filter(scrape, tune('bell', rate, 380, 2, 8)), rate, seconds * 0.45, seconds * 0.5)
}

/** A page turned. */
export function turnPage(rate: number, random: Random): Float32Array {
  const sheet = fadeEnds(hiss(rate, random, 0.55, 900, 4200), rate, 0.25, 0.28)
  return sheet.map((value, i) => value * (0.6 + 0.4 * Math.sin(2 * Math.PI * 9 * (i / rate))))
}

/** A class at work: pencils, a chair, pages. */
export function workInClass(rate: number): Float32Array {
  const random = seedRandom(223)
  const tape = cutLoop(7, rate)
  for (const [at, strokes, gain] of [[0.3, 5, 0.8], [4.4, 6, 0.9], [6.9, 3, 0.7]] as const) lay(tape, writeFar(rate, random, strokes), at, gain)
  lay(tape, moveChair(rate, random, 0.5), 2.9, 0.7)
  lay(tape, moveChair(rate, random, 0.4), 7.9, 0.5)
  lay(tape, turnPage(rate, random), 6, 0.5)
  return addRoom(tape, { wet: 0.2, size: 0.2, damp: 0.6 })
}

/** A ball far across the yard, now and then. */
export function bounceFar(rate: number): Float32Array {
  const tape = cutLoop(7, rate)
  const far = filterAll(bounceBall(rate), [tune('low', rate, 900), tune('low', rate, 1400)])
  lay(tape, fadeEnds(far, rate, 0.01, 0.3), 0.6, 0.8)
  lay(tape, fadeEnds(far.slice(0, Math.round(1.05 * rate)), rate, 0.01, 0.2), 5.3, 0.6)
  return addRoom(tape, { wet: 0.3, size: 0.5, damp: 0.7 })
}

/** A ball kicked against a wall; the houses give it back a moment later. */
export function kickBall(rate: number): Float32Array {
  const random = seedRandom(227)
  const tape = cutLoop(7, rate)
  for (const [at, gain] of [[0.4, 0.8], [1.9, 0.65], [3.1, 0.9], [5.2, 0.7], [6.5, 0.8]] as const) {
    const foot = beatFrame(rate, random, { hertz: 128 + wander(random, 8), seconds: 0.3, ring: 0.06, slap: 0.1, attack: 0.022 })
    const wall = beatFrame(rate, random, { hertz: 190, seconds: 0.3, ring: 0.06, slap: 0.15, attack: 0.018 })
    lay(tape, foot, at, gain)
    lay(tape, wall, at + 0.42, gain * 0.5)
    for (const later of [0.24, 0.5]) lay(tape, filter(foot, tune('low', rate, 500)), at + later, gain * 0.3)
  }
  return filter(addRoom(tape, { wet: 0.35, size: 0.6, damp: 0.7 }), tune('low', rate, 1600), true)
}

/** A tea tray, and a television behind two walls: glasses touch, tea is poured, somebody speaks without words. */
export function serveTea(rate: number): Float32Array {
  const random = seedRandom(229)
  const far = cutLoop(7, rate)
  chat(far, random, 128, 0.5, 0.5)
  layHum(far, 110, [0.4, 0.2], 0.02, sway(random, 0.8, [2, 5]))
  const tape = cutLoop(7, rate)
  lay(tape, evenOut(filterAll(addRoom(far, { wet: 0.5, size: 0.4, damp: 0.8 }), [tune('low', rate, 600), tune('low', rate, 800), tune('high', rate, 150)], true), rate, 0.7), 0, 1.1)
  const glass = [[1, 1, 0.5], [2.76, 0.3, 0.22]] as const
  for (const [at, midi, gain] of [[1.2, 91, 0.065], [1.42, 94, 0.045], [4.9, 93, 0.06], [6.7, 90, 0.055], [6.95, 95, 0.035]] as const) {
    lay(tape, strikeModes(rate, midi, 0.7, glass, 0.012), at, gain)
  }
  for (let at = 2.6; at < 4.3; at += 0.04 + random() * 0.03) {
    lay(tape, strikeModes(rate, 76 + (at - 2.6) * 5 + wander(random, 4), 0.08, [[1, 1, 0.05]], 0.012), at, 0.035 * Math.sin((Math.PI * (at - 2.6)) / 1.7))
  }
  layNoise(tape, random, 70, 320, 0.006)
  return addRoom(tape, { wet: 0.12, size: 0.2, damp: 0.7 })
}
