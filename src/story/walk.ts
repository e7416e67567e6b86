// Walks a script: every line that can be read, every ending that can be reached, with a path that leads there. Pure; for checks and tests.
import type { ChoiceId, Script } from './script.ts'
import type { State } from './state.ts'
import { begin, offered, step } from './step.ts'

/**
 * Visits every state that differs by place and flags, each once, and calls `visit` there.
 * Throws when there are more than `most` states: a script that no test could walk whole.
 */
export function walk(script: Script, visit: (state: State) => void, most = 200_000): void {
  const seen = new Set<string>()
  const waiting: State[] = [begin(script)]
  while (waiting.length) {
    const state = waiting.pop()!
    const key = `${state.moment}/${state.line}/${state.ending ?? ''}/${[...state.flags].sort().join()}`
    if (seen.has(key)) continue
    if (seen.size >= most) throw new Error(`Script ${script.id} has more than ${most} states.`)
    seen.add(key)
    visit(state)
    waiting.push(...following(script, state))
  }
}

/** Every state one action away. */
export function following(script: Script, state: State): State[] {
  const choices = offered(script, state)
  const actions = choices.length ? choices.map(({ id }) => ({ type: 'choose', choice: id }) as const) : [{ type: 'next' } as const]
  return actions.flatMap((action) => {
    const next = step(script, state, action)
    return next.ok ? [next.state] : []
  })
}

/** One whole reading: `pick` names the choice at each turning point. Ends at an ending. */
export function read(script: Script, pick: (offer: ChoiceId[], state: State) => ChoiceId, mostSteps = 5000): State {
  let state = begin(script)
  for (let taken = 0; taken < mostSteps && !state.ending; taken++) {
    const offer = offered(script, state).map(({ id }) => id)
    const next = step(script, state, offer.length ? { type: 'choose', choice: pick(offer, state) } : { type: 'next' })
    if (!next.ok) throw new Error(`Script ${script.id}: stuck at "${state.moment}" (${next.why}).`)
    state = next.state
  }
  if (!state.ending) throw new Error(`Script ${script.id}: no ending after ${mostSteps} steps.`)
  return state
}
