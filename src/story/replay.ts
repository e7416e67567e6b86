// From what a save keeps (choices and a line) back to a state. A vanished choice is told, never guessed.
import type { ChoiceId, Flag, LineId, Script } from './script.ts'
import type { State } from './state.ts'
import { begin, offered, step } from './step.ts'

export type Replay = { ok: true; state: State } | { ok: false; missing: ChoiceId }

/**
 * Plays `path` again from the start, then goes on to `line` if it lies before the next choice.
 * An act with one way on that was written since is passed over. A line that is gone leaves the reader at the first line after the last choice. `memory`: marks of what was played before.
 */
export function replay(script: Script, path: readonly ChoiceId[], line?: LineId, memory?: Iterable<Flag>): Replay {
  let state = begin(script, memory)
  for (const choice of path) {
    state = readOn(script, state, () => false)
    let taken = step(script, state, { type: 'choose', choice })
    for (let only = onlyWay(script, state); !taken.ok && only; only = onlyWay(script, state)) {
      state = readOn(script, only, () => false)
      taken = step(script, state, { type: 'choose', choice })
    }
    if (!taken.ok) return { ok: false, missing: choice }
    state = taken.state
  }
  if (!line) return { ok: true, state }
  const found = readOn(script, state, (one) => isOn(one, line))
  return { ok: true, state: isOn(found, line) ? found : state }
}

/** Reads on until `enough`, a choice, or the end of the last line before an ending. */
export function readOn(script: Script, from: State, enough: (state: State) => boolean): State {
  let state = from
  while (!enough(state) && !state.ending && offered(script, state).length === 0) {
    const next = step(script, state, { type: 'next' })
    if (!next.ok || next.state.ending) return state
    state = next.state
  }
  return state
}

/** The path of a reading as this version has it, with the acts that were written since; as it was where it no longer holds. */
export function pathNow(script: Script, path: readonly ChoiceId[]): readonly ChoiceId[] {
  const again = replay(script, path)
  return again.ok ? again.state.path : path
}

/** After an act that is no turning point. */
function onlyWay(script: Script, state: State): State | undefined {
  if (script.moments[state.moment]?.choices?.length !== 1) return undefined
  const [only] = offered(script, state)
  const done = only && step(script, state, { type: 'choose', choice: only.id })
  return done?.ok ? done.state : undefined
}

function isOn(state: State, line: LineId): boolean {
  return state.read.slice(-1)[0]?.line === line
}
