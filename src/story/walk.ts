// Walks a script: every line that can be read, every ending that can be reached, with a path that leads there. Pure; for checks and tests.
import { flagsIn } from './conditions.ts'
import type { ChoiceId, Condition, Flag, Moment, MomentId, Script } from './script.ts'
import { newScenery, present, readLine, type Scenery } from './present.ts'
import type { State } from './state.ts'
import { begin, offered, step } from './step.ts'
import type { View } from './view.ts'

/**
 * Every situation that can be read, each once. Two states are one situation when the same line is on screen and they agree on
 * every flag that a condition further on still reads. `memory`: marks of what was played before. Throws beyond `most`: a script that no test could walk whole.
 */
export function* walk(script: Script, most = 300_000, memory: readonly Flag[] = []): Generator<State> {
  const live = flagsReadFrom(script)
  const seen = new Set<string>()
  const waiting: State[] = [begin(script, memory)]
  while (waiting.length) {
    const state = waiting.pop()!
    const flags = live.get(state.moment)!.filter((flag) => state.flags.has(flag))
    const key = `${state.moment}/${state.line}/${state.ending ?? ''}/${flags.join()}`
    if (seen.has(key)) continue
    if (seen.size >= most) throw new Error(`Script ${script.id} has more than ${most} situations.`)
    seen.add(key)
    yield state
    waiting.push(...following(script, state))
  }
}

/** Every situation with its view. Ways that part have what they read before in common: it is read once. */
export function* views(script: Script): Generator<{ state: State; view: View }> {
  // What the rules note of a line is an object of that reading alone: it stands for all that was read up to there.
  const known = new WeakMap<State['read'][number], Scenery>()
  const sceneryAt = (read: State['read'], at: number): Scenery => {
    const kept = known.get(read[at]!)
    if (kept) return kept
    const scenery = at > 0 ? copy(sceneryAt(read, at - 1)) : newScenery()
    readLine(scenery, script, read, at)
    known.set(read[at]!, scenery)
    return scenery
  }
  for (const state of walk(script)) yield { state, view: present(script, state, sceneryAt(state.read, state.read.length - 1)) }
}

function copy({ cast, handset, read, ...others }: Scenery): Scenery {
  const { messages, waiting, drafts, done } = handset
  return { ...others, cast: new Map(cast), handset: { ...handset, messages: [...messages], waiting: [...waiting], drafts: { ...drafts }, done: { ...done } }, read: [...read] }
}

/** For each moment, the flags that conditions read there or anywhere it leads to. */
function flagsReadFrom(script: Script): Map<MomentId, Flag[]> {
  const moments = Object.values(script.moments)
  const live = new Map(moments.map((moment) => [moment.id, new Set(conditionsOf(moment).flatMap(flagsIn))]))
  const ways = (moment: Moment): MomentId[] => [...(moment.choices ?? []), ...(moment.next ?? [])].map(({ to }) => to)
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false
    for (const moment of moments) {
      const here = live.get(moment.id)!
      const before = here.size
      for (const to of ways(moment)) for (const flag of live.get(to) ?? []) here.add(flag)
      if (here.size > before) isGrowing = true
    }
  }
  return new Map([...live].map(([id, flags]) => [id, [...flags]]))
}

function conditionsOf(moment: Moment): Condition[] {
  return [...moment.lines, ...(moment.choices ?? []), ...(moment.next ?? [])].flatMap((part) => (part.if ? [part.if] : []))
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
export function read(script: Script, pick: (offer: ChoiceId[], state: State) => ChoiceId, { mostSteps = 5000, memory = [] as readonly Flag[] } = {}): State {
  let state = begin(script, memory)
  for (let taken = 0; taken < mostSteps && !state.ending; taken++) {
    const offer = offered(script, state).map(({ id }) => id)
    const next = step(script, state, offer.length ? { type: 'choose', choice: pick(offer, state) } : { type: 'next' })
    if (!next.ok) throw new Error(`Script ${script.id}: stuck at "${state.moment}" (${next.why}).`)
    state = next.state
  }
  if (!state.ending) throw new Error(`Script ${script.id}: no ending after ${mostSteps} steps.`)
  return state
}
