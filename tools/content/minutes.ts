// How long a seat lasts, measured from its text and the pace of reading aloud in one's head; nobody writes it by hand. Pure.
import { read } from '../../src/story/walk.ts'
import type { Script } from '../../src/story/script.ts'
import type { SeatFile } from './schema.ts'

/** Somebody of twelve, who says the words to themselves: words a minute; then seconds to look and to press, to weigh what can be done, and for an activity. */
const pace = { words: 160, line: 0.6, choice: 3, activity: 60 }
/** Readings that differ in where they turn; the one in the middle tells. */
const readings = 25

/** Whole minutes of the reading in the middle, at least one. `file`: the sentences of this very script. */
export function minutesOf(script: Script, file: SeatFile): number {
  const texts = new Map(file.moments.flatMap(({ lines, choices = [] }) => [...lines, ...choices].map(({ id, text }) => [id, text])))
  const seconds = (id: string) => (60 * (texts.get(id) ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length) / pace.words
  const lasting = Array.from({ length: readings }, (_, seed) => {
    let choosing = 0
    const end = read(script, (offer, { path }) => {
      choosing += pace.choice + offer.reduce((sum, id) => sum + seconds(id), 0)
      return offer[(seed * (path.length + 3) + (seed >> 2)) % offer.length]!
    })
    const activities = [...new Set(end.read.map(({ moment }) => moment))].filter((id) => script.moments[id]!.activity).length
    return choosing + activities * pace.activity + end.read.reduce((sum, { line }) => sum + pace.line + seconds(line), 0)
  }).sort((a, b) => a - b)
  return Math.max(1, Math.round(lasting[readings >> 1]! / 60))
}
