// A reading from its first line to its end, along choices that were made: what a film shows, and a comic strip. Pure.
import type { ChoiceId, EndingId, Script } from './script.ts'
import type { State } from './state.ts'
import { flagsIn } from './conditions.ts'
import { waysOf } from './find.ts'
import { pathNow, readOn } from './replay.ts'
import { begin, offered, step } from './step.ts'

export interface Frame {
  state: State
  /** The choice that is made here, among those offered; absent on a line that is read. */
  chosen?: ChoiceId
}

/** A path that this version no longer has is told, never guessed. */
export type Reel = { ok: true; frames: Frame[]; ending: EndingId } | { ok: false }

export function reelOf(script: Script, run: readonly ChoiceId[]): Reel {
  const path = pathNow(script, run)
  const frames: Frame[] = []
  let state = begin(script)
  let taken = 0
  while (!state.ending) {
    frames.push({ state })
    const isTurn = offered(script, state).length > 0
    const choice = path[taken]
    if (isTurn && choice === undefined) return { ok: false }
    if (isTurn) {
      frames.push({ state, chosen: choice! })
      taken++
    }
    const next = step(script, state, isTurn ? { type: 'choose', choice: choice! } : { type: 'next' })
    if (!next.ok) return { ok: false }
    state = next.state
  }
  return taken === path.length ? { ok: true, frames, ending: state.ending } : { ok: false }
}

export interface Road { ending: EndingId; path: ChoiceId[] }

/** The latest way to each ending that these runs reached, in the order of the script. */
export function roadsFound(script: Script, runs: readonly (readonly ChoiceId[])[]): Road[] {
  const found = new Map<EndingId, ChoiceId[]>()
  for (const run of runs) {
    const reel = reelOf(script, run)
    if (reel.ok) found.set(reel.ending, [...run])
  }
  return Object.keys(script.endings).flatMap((ending) => (found.has(ending) ? [{ ending, path: found.get(ending)! }] : []))
}

/** A way of few choices to an ending; undefined when none leads there. Flags that don't change the way are not told apart. */
export function roadTo(script: Script, ending: EndingId): ChoiceId[] | undefined {
  const matter = new Set(waysOf(script).flatMap((condition) => (condition ? flagsIn(condition) : [])))
  const seen = new Set<string>()
  const waiting: State[] = [begin(script)]
  for (let state = waiting.shift(); state; state = waiting.shift()) {
    const here = readOn(script, state, () => false)
    const offer = offered(script, here)
    if (!offer.length) {
      const last = step(script, here, { type: 'next' })
      if (here.ending === ending || (last.ok && last.state.ending === ending)) return here.path
      continue
    }
    const key = `${here.moment} ${[...here.flags].filter((flag) => matter.has(flag)).sort().join()}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const { id } of offer) {
      const next = step(script, here, { type: 'choose', choice: id })
      if (next.ok) waiting.push(next.state)
    }
  }
  return undefined
}
