// How long a seat lasts, measured from its text: for one who reads alone, and for a class that reads together; nobody writes it by hand. Pure.
import type { Reading } from '../../src/content/classroom.ts'
import { read } from '../../src/story/walk.ts'
import type { Script } from '../../src/story/script.ts'
import type { Scene } from './project.ts'
import type { SeatFile } from './schema.ts'

/** Words a minute; then seconds to look and to press, to weigh what can be done, and for an activity. */
interface Pace { words: number; line: number; choice: number; activity: number }
/** Somebody of twelve, who says the words to themselves. */
const alone: Pace = { words: 160, line: 0.6, choice: 3, activity: 60 }
/** A class: the lines are read aloud, one pupil decides a small choice, and there are no activities. An estimate that no class has timed yet. */
const together: Pace = { words: 150, line: 0.6, choice: 5, activity: 0 }
/** Readings that differ in where they turn; the one in the middle tells. */
const readings = 25

/** Whole minutes of the reading in the middle, at least one. `file`: the sentences of this very script. */
export function minutesOf(script: Script, file: SeatFile): number {
  return Math.max(1, Math.round(middle(script, file, alone).seconds / 60))
}

/** What a class reads of each story that it can play, to a tenth of a minute. */
export function classReadings(scenes: readonly Scene[]): Record<string, Reading> {
  return Object.fromEntries(scenes.flatMap(({ id, seats, class: file }) => {
    const witness = seats.find(({ seat }) => seat === 'witness')
    if (!file || !witness) return []
    const stops = new Set(file.data.stops.map(({ moment }) => moment))
    const { seconds, moments } = middle(witness.script, witness.data, together)
    return [[id, { minutes: Math.round(seconds / 6) / 10, stops: moments.filter((one) => stops.has(one)).length }]]
  }))
}

function middle(script: Script, file: SeatFile, pace: Pace): { seconds: number; moments: string[] } {
  const texts = new Map(file.moments.flatMap(({ lines, choices = [] }) => [...lines, ...choices].map(({ id, text }) => [id, text])))
  const seconds = (id: string) => (60 * (texts.get(id) ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length) / pace.words
  const lasting = Array.from({ length: readings }, (_, seed) => {
    let choosing = 0
    const end = readThrough(script, (offer, { path }) => {
      choosing += pace.choice + offer.reduce((sum, id) => sum + seconds(id), 0)
      return offer[(seed * (path.length + 3) + (seed >> 2)) % offer.length]!
    })
    if (!end) return { seconds: 0, moments: [] }
    const moments = [...new Set(end.read.map(({ moment }) => moment))]
    const activities = moments.filter((id) => script.moments[id]!.activity).length
    return { seconds: choosing + activities * pace.activity + end.read.reduce((sum, { line }) => sum + pace.line + seconds(line), 0), moments }
  }).sort((a, b) => a.seconds - b.seconds)
  return lasting[readings >> 1]!
}

/** A script that is being written may lead nowhere: the checks tell what it lacks. */
function readThrough(script: Script, pick: Parameters<typeof read>[1]): ReturnType<typeof read> | undefined {
  try {
    return read(script, pick)
  } catch {
    return undefined
  }
}
