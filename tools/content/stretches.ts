// How long one reads without anything to do: every stretch of lines between two choices or acts of a script, and before its endings. Pure.
import { holds } from '../../src/story/conditions.ts'
import type { Flag, Script } from '../../src/story/script.ts'
import { remembering } from './check/conditions.ts'
import { explore } from './check/explore.ts'
import type { Situation } from './check/explore.ts'

/** Lines read from one choice, act or activity (or the start) to the next, or to an ending. */
export interface Stretch {
  /** With every echo that somebody may hear. */
  lines: number
  /** The moment it begins in, and the one where it stops. */
  from: string
  to: string
  isLast: boolean
}

export interface Pace {
  /** Every stretch that some reading meets. */
  stretches: Stretch[]
  /** Turning points, and acts with one way on. */
  forks: number
  acts: number
}

/** Undefined when the script can't be walked whole. */
export function paceOf(script: Script, reads: ReadonlySet<Flag>): Pace | undefined {
  const situations = explore(script, reads)
  if (!situations) return undefined
  const starts = new Set([0, ...situations.flatMap(({ moment, leadsTo }) => (asks(moment) ? leadsTo : []))])
  const found = new Map<string, Stretch>()
  for (const start of starts) {
    const stretch = readOn(situations, start)
    if (stretch) found.set(`${stretch.from} ${stretch.to} ${stretch.lines}`, stretch)
  }
  const moments = Object.values(script.moments)
  return {
    stretches: [...found.values()],
    forks: moments.filter(({ choices = [] }) => choices.length > 1).length,
    acts: moments.filter(({ choices = [], activity }) => activity ?? choices.some(({ by, sends }) => by ?? sends)).length,
  }
}

function asks({ choices, activity }: Situation['moment']): boolean {
  return Boolean(choices ?? activity)
}

/** From a situation, without choosing, to where something is asked or all ends; undefined when it goes round. */
function readOn(situations: readonly Situation[], start: number): Stretch | undefined {
  let lines = 0
  const passed = new Set<number>()
  for (let at: number | undefined = start; at !== undefined && !passed.has(at);) {
    passed.add(at)
    const { moment, flags, leadsTo }: Situation = situations[at]!
    const heard = moment.lines.filter((line) => holds(line.if, remembering(line.if, flags)))
    lines += heard.length
    const isLast = Boolean(moment.ending)
    if (asks(moment) || isLast) return { lines, from: situations[start]!.moment.id, to: moment.id, isLast }
    at = leadsTo[0]
  }
  return undefined
}
