// Every situation that a seat can reach: a moment, with the flags that something depends on and the beats already met. Pure.
import { holds } from '../../../src/story/conditions.ts'
import { beats } from '../../../src/story/vocabulary.ts'
import type { Beat } from '../../../src/story/vocabulary.ts'
import type { Flag, Moment, Script } from '../../../src/story/script.ts'

export interface Situation {
  moment: Moment
  /** Upon arrival. Equal sets are one object. */
  flags: ReadonlySet<Flag>
  /** Upon arrival at this moment, its own beat included. */
  beats: ReadonlySet<Beat>
  /** Places, in the list, of the situations one step away. */
  leadsTo: number[]
}

const mostFlags = 30

/**
 * All reachable situations, or `undefined` when there are more than `most`, or more flags than fit in one number.
 * Ids must have been checked: a moment that doesn't exist is passed over.
 */
export function explore(script: Script, reads: ReadonlySet<Flag>, most = 1_000_000): Situation[] | undefined {
  if (reads.size > mostFlags) return undefined
  const flagSets = masks([...reads])
  const beatSets = masks(beats)
  const moments = Object.values(script.moments)
  const order = new Map(moments.map(({ id }, i) => [id, i]))
  const places = new Map<number, number>()
  const situations: (Situation & { raised: number; met: number })[] = []

  const arrive = (id: string, raised: number, before: number): number[] => {
    const index = order.get(id)
    if (index === undefined) return []
    const met = before | beatSets.maskOf([moments[index]!.beat])
    const key = (index * 2 ** mostFlags + raised) * 16 + met
    let place = places.get(key)
    if (place === undefined) {
      place = situations.length
      places.set(key, place)
      situations.push({ moment: moments[index]!, flags: flagSets.setOf(raised), beats: beatSets.setOf(met), leadsTo: [], raised, met })
    }
    return [place]
  }

  arrive(script.start, 0, 0)
  for (let i = 0; i < situations.length; i++) {
    if (situations.length > most) return undefined
    const { moment, flags, raised, met, leadsTo } = situations[i]!
    for (const choice of moment.choices ?? []) {
      if (holds(choice.if, flags)) leadsTo.push(...arrive(choice.to, raised | flagSets.maskOf(choice.sets ?? []), met))
    }
    const next = moment.next?.find((way) => holds(way.if, flags))
    if (next) leadsTo.push(...arrive(next.to, raised, met))
  }
  return situations
}

/** For each situation: can some ending still be reached? */
export function canFinish(situations: readonly Situation[]): boolean[] {
  const comesFrom: number[][] = situations.map(() => [])
  situations.forEach(({ leadsTo }, from) => leadsTo.forEach((to) => comesFrom[to]!.push(from)))
  const finishes = situations.map(({ moment }) => Boolean(moment.ending))
  const waiting = situations.flatMap(({ moment }, i) => (moment.ending ? [i] : []))
  while (waiting.length) {
    for (const from of comesFrom[waiting.pop()!]!) {
      if (!finishes[from]) { finishes[from] = true; waiting.push(from) }
    }
  }
  return finishes
}

/** Sets of some words as numbers, one bit a word, and back. */
function masks<T>(words: readonly T[]) {
  const bits = new Map(words.map((word, i) => [word, 2 ** i]))
  const sets = new Map<number, ReadonlySet<T>>()
  return {
    maskOf: (some: readonly T[]) => some.reduce((mask, word) => mask | (bits.get(word) ?? 0), 0),
    setOf: (mask: number) => {
      let set = sets.get(mask)
      if (!set) sets.set(mask, set = new Set(words.filter((word) => mask & bits.get(word)!)))
      return set
    },
  }
}
