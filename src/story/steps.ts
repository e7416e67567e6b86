// From the line on screen: one step back, and on over what was read before. Pure.
import { memoryIn } from './memory.ts'
import { readOn } from './replay.ts'
import type { ChoiceId, EndingId, Flag, LineId, Script } from './script.ts'
import type { State } from './state.ts'
import { begin, isMomentRead, offered, step } from './step.ts'

/** The state one line, or one choice, before; undefined on the first line. */
export function stepBack(script: Script, { read, path, flags }: State): State | undefined {
  let state = begin(script, memoryIn(flags))
  if (read.length <= state.read.length) return undefined
  for (let made = 0; state.read.length < read.length - 1;) {
    const isAsked = offered(script, state).length > 0
    const next = step(script, state, isAsked ? { type: 'choose', choice: path[made]! } : { type: 'next' })
    if (!next.ok) return undefined
    if (isAsked) made += 1
    state = next.state
  }
  return state
}

/**
 * Lines that were read in `runs`, lists of choices. What follows the last choice of one counts when it led to an ending that was `found`:
 * nobody noted how far the others were read. `memory`: marks of what was played before.
 */
export function linesRead(script: Script, runs: readonly (readonly ChoiceId[])[], found: readonly EndingId[], memory?: readonly Flag[]): ReadonlySet<LineId> {
  const lines = new Set<LineId>()
  for (const run of runs) {
    let known: State | undefined
    let state = begin(script, memory)
    for (const choice of run) {
      const asked = readOn(script, state, () => false)
      const taken = step(script, asked, { type: 'choose', choice })
      if (!taken.ok) break
      known = asked
      state = taken.state
    }
    const last = readOn(script, state, () => false)
    const next = step(script, last, { type: 'next' })
    const ending = last.ending ?? (next.ok ? next.state.ending : undefined)
    if (ending && found.includes(ending)) known = last
    for (const { line } of known?.read ?? []) lines.add(line)
  }
  return lines
}

/** On to the first line that is not among `known`, to what is asked, or to the last line: it never chooses, plays nor ends for anybody. */
export function skip(script: Script, from: State, known: ReadonlySet<LineId>): State {
  let state = from
  while (!offered(script, state).length && !(isMomentRead(script, state) && script.moments[state.moment]!.activity)) {
    const next = step(script, state, { type: 'next' })
    if (!next.ok || next.state.ending) return state
    state = next.state
    if (!known.has(state.read.slice(-1)[0]!.line)) return state
  }
  return state
}
