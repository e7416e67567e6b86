// Every situation that a seat can reach: a moment, with the flags that something still depends on and the beats already met. Pure.
import { holds } from '../../../src/story/conditions.ts'
import { beats } from '../../../src/story/vocabulary.ts'
import type { Beat } from '../../../src/story/vocabulary.ts'
import type { Condition, Flag, Moment, Script } from '../../../src/story/script.ts'
import { flagsIn } from './conditions.ts'

export interface Situation {
  moment: Moment
  /** Upon arrival, those that something depends on from here to the end. Equal sets are one object. */
  flags: ReadonlySet<Flag>
  /** Those that something depends on and that no choice has set. */
  lacks: ReadonlySet<Flag>
  /** Upon arrival at this moment, its own beat included. */
  beats: ReadonlySet<Beat>
  /** Places, in the list, of the situations one step away. */
  leadsTo: number[]
}

const mostFlags = 30
/** What was explored once is explored: several checks walk the same script. */
const kept = new WeakMap<Script, Map<string, Situation[] | undefined>>()

/**
 * All reachable situations, or `undefined` when there are more than `most`, or more flags than fit in one number.
 * Ids must have been checked: a moment that doesn't exist is passed over.
 */
export function explore(script: Script, reads: ReadonlySet<Flag>, most = 1_000_000): Situation[] | undefined {
  const explored = kept.get(script) ?? new Map<string, Situation[] | undefined>()
  kept.set(script, explored)
  const key = `${most} ${[...reads].sort().join(' ')}`
  if (!explored.has(key)) explored.set(key, walk(script, reads, most))
  return explored.get(key)
}

function walk(script: Script, reads: ReadonlySet<Flag>, most: number): Situation[] | undefined {
  if (reads.size > mostFlags) return undefined
  const flagSets = masks([...reads])
  const beatSets = masks(beats)
  const moments = Object.values(script.moments)
  const needed = neededIn(script, moments).map((flags) => flagSets.maskOf([...flags]))
  const order = new Map(moments.map(({ id }, i) => [id, i]))
  // By moment and beats: the flags are then one small number.
  const places = moments.map(() => beatSets.all.map(() => new Map<number, number>()))
  const situations: (Situation & { raised: number; met: number })[] = []

  const arrive = (id: string, before: number, metBefore: number): number[] => {
    const index = order.get(id)
    if (index === undefined) return []
    const raised = before & needed[index]!
    const met = metBefore | beatSets.maskOf([moments[index]!.beat])
    const here = places[index]![met]!
    let place = here.get(raised)
    if (place === undefined) {
      place = situations.length
      here.set(raised, place)
      situations.push({ moment: moments[index]!, flags: flagSets.setOf(raised), lacks: flagSets.setOf(needed[index]! & ~raised), beats: beatSets.setOf(met), leadsTo: [], raised, met })
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

/** For each moment, the flags on which something depends there or further on: two paths that differ in others have nothing to tell each other. */
function neededIn(script: Script, moments: readonly Moment[]): Set<Flag>[] {
  const read = (parts: readonly { if?: Condition }[] = []) => parts.flatMap((part) => (part.if ? flagsIn(part.if) : []))
  const { happened, felt } = script.debrief
  const needed = new Map(moments.map((moment) => [moment.id, new Set([
    ...read(moment.lines), ...read(moment.choices), ...read(moment.next),
    ...(moment.ending ? read([...script.endings[moment.ending]?.outcomes ?? [], ...happened, ...felt]) : []),
  ])]))
  const backwards = [...moments].reverse()
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false
    for (const { id, choices = [], next = [] } of backwards) {
      const own = needed.get(id)!
      const before = own.size
      for (const { to } of [...choices, ...next]) needed.get(to)?.forEach((flag) => own.add(flag))
      isGrowing ||= own.size > before
    }
  }
  return [...needed.values()]
}

/** ` avec les marques …`, or ` sans les marques …`: for a sentence that says on which path; empty when nothing depends on the path. */
export function sayPath({ flags, lacks }: Pick<Situation, 'flags'> & Partial<Pick<Situation, 'lacks'>>): string {
  const list = (some: ReadonlySet<Flag>) => [...some].sort().map((flag) => `\`${flag}\``).join(', ')
  if (flags.size) return ` avec les marques ${list(flags)}`
  return lacks?.size ? ` sans les marques ${list(lacks)}` : ''
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
    /** Every number that a set can be. */
    all: Array.from({ length: words.length > 8 ? 0 : 2 ** words.length }, (_, mask) => mask),
    maskOf: (some: readonly T[]) => some.reduce((mask, word) => mask | (bits.get(word) ?? 0), 0),
    setOf: (mask: number) => {
      let set = sets.get(mask)
      if (!set) sets.set(mask, set = new Set(words.filter((word) => mask & bits.get(word)!)))
      return set
    },
  }
}
