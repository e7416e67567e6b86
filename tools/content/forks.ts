// What the turning points of a script change: its ending, later lines or the debrief, or only the answer that follows. Pure.
import { readFlags } from './check/conditions.ts'
import { explore, type Situation } from './check/explore.ts'
import type { SeatPart } from './project.ts'

export type Weight = 'ending' | 'later' | 'nothing'

export interface WeighedFork { moment: string; weight: Weight }

/** Every turning point, by the most that it changes on some path; undefined when the script can't be walked whole. */
export function weighForks(part: SeatPart): WeighedFork[] | undefined {
  const situations = explore(part.script, readFlags(part.data))
  if (!situations) return undefined
  const endings = endingsFrom(situations)
  const weights = new Map<string, Weight>()
  for (const { moment, leadsTo } of situations) {
    if ((moment.choices?.length ?? 0) < 2 || leadsTo.length < 2) continue
    const known = weights.get(moment.id)
    if (known === 'ending') continue
    const weight: Weight = leadsTo.some((at) => endings[at] !== endings[leadsTo[0]!]) ? 'ending' : meet(situations, leadsTo) ? 'nothing' : 'later'
    if (known !== 'later' || weight === 'ending') weights.set(moment.id, weight)
  }
  return [...weights].map(([moment, weight]) => ({ moment, weight }))
}

/** For each situation, the endings that can still be reached, one bit each. */
function endingsFrom(situations: readonly Situation[]): number[] {
  const comesFrom: number[][] = situations.map(() => [])
  situations.forEach(({ leadsTo }, from) => leadsTo.forEach((to) => comesFrom[to]!.push(from)))
  const bits = new Map<string, number>()
  const reached = situations.map(() => 0)
  situations.forEach(({ moment }, i) => {
    if (!moment.ending) return
    if (!bits.has(moment.ending)) bits.set(moment.ending, 1 << bits.size)
    reached[i] = bits.get(moment.ending)!
  })
  const waiting = situations.flatMap(({ moment }, i) => (moment.ending ? [i] : []))
  while (waiting.length) {
    const at = waiting.pop()!
    for (const from of comesFrom[at]!) {
      const now = reached[from]! | reached[at]!
      if (now === reached[from]) continue
      reached[from] = now
      waiting.push(from)
    }
  }
  return reached
}

/** Whether all ways come to one situation before anything else is chosen: then only what was said in between differs. */
function meet(situations: readonly Situation[], ways: readonly number[]): boolean {
  const [first, ...others] = ways.map((start) => {
    const passed = [start]
    for (let at = start; situations[at]!.leadsTo.length === 1 && passed.length < 60;) passed.push(at = situations[at]!.leadsTo[0]!)
    return passed
  })
  return first!.some((at) => others.every((one) => one.includes(at)))
}
