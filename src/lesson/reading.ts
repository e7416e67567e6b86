// The reading of a class: where it is, where it stops, one line on or back, another branch. Nothing of it goes into a player's save. Pure.
import { begin, offered, step } from '../story/step.ts'
import { readOn, replay } from '../story/replay.ts'
import type { ChoiceId, Choice, MomentId, Script } from '../story/script.ts'
import type { State } from '../story/state.ts'
import type { Matter, Session } from './session.ts'

export type Place = Pick<Session, 'path' | 'line' | 'hasEnded'>

/** A place whose choices or line are gone begins again. */
export function stateOf(script: Script, { path, line, hasEnded }: Place): State {
  const again = replay(script, path, line || undefined)
  if (!again.ok) return begin(script)
  const last = hasEnded ? step(script, again.state, { type: 'next' }) : undefined
  return last?.ok && last.state.ending ? last.state : again.state
}

export function placeOf({ path, read, ending }: State): Place {
  return { path, line: read[read.length - 1]!.line, hasEnded: Boolean(ending) }
}

/** Choices on screen: none where there is only one way on, which is done, not chosen. */
export function choicesAt(script: Script, state: State): Choice[] {
  const offer = offered(script, state)
  return offer.length > 1 ? offer : []
}

/** The class stops here, to vote and to talk. */
export function isStop({ script, scene }: Pick<Matter, 'script' | 'scene'>, state: State): boolean {
  return scene.stops.includes(state.moment) && choicesAt(script, state).length > 0
}

/** The next line, or the only way on; the same state where there is something to choose, or nothing more. */
export function goOn(script: Script, state: State): State {
  const offer = offered(script, state)
  if (offer.length > 1) return state
  const next = step(script, state, offer[0] ? { type: 'choose', choice: offer[0].id } : { type: 'next' })
  return next.ok ? next.state : state
}

export function choose(script: Script, state: State, choice: ChoiceId): State {
  const next = step(script, state, { type: 'choose', choice })
  return next.ok ? next.state : state
}

/** The line before, be it before a choice; the same state on the first line. */
export function goBack(script: Script, state: State): State {
  if (state.ending) return replayTo(script, state.path, state.read[state.read.length - 1]!.line) ?? state
  const depth = state.read.length
  let before = begin(script)
  let one = before
  for (let taken = 0; taken < 5000 && one.read.length < depth; taken++) {
    before = one
    const choice = offered(script, one).length ? state.path[one.path.length] : undefined
    const next = step(script, one, choice ? { type: 'choose', choice } : { type: 'next' })
    if (!next.ok || next.state.ending) break
    one = next.state
  }
  return depth > 1 ? before : state
}

/** A turning point again, as it was met after these choices. Undefined when they lead nowhere any more. */
export function atFork(script: Script, before: readonly ChoiceId[]): State | undefined {
  const again = replay(script, before)
  return again.ok ? readOn(script, again.state, (one) => choicesAt(script, one).length > 0) : undefined
}

/** The stops that were met on the way here, in order. */
export function stopsMet({ script, scene }: Pick<Matter, 'script' | 'scene'>, state: State): MomentId[] {
  const met = new Set(state.read.map(({ moment }) => moment))
  return [...met].filter((moment) => scene.stops.includes(moment) && (script.moments[moment]?.choices?.length ?? 0) > 1)
}

function replayTo(script: Script, path: readonly ChoiceId[], line: string): State | undefined {
  const again = replay(script, path, line)
  return again.ok ? again.state : undefined
}
