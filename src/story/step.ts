// The rules: from a state and an action to the next state. An illegal action changes nothing and says why. Pure.
import { holds } from './conditions.ts'
import type { Choice, Flag, Moment, MomentId, Script } from './script.ts'
import type { Action, State, Step } from './state.ts'

const maxMomentsWithoutLine = 100

/** The first state of a script: its first line. `memory`: marks of what was played before. */
export function begin(script: Script, memory: Iterable<Flag> = []): State {
  return arrive(script, { path: [], moment: script.start, line: -1, flags: new Set(memory), read: [] }, script.start)
}

/** Choices offered now: none before the last line of the moment is on screen. */
export function offered(script: Script, state: State): Choice[] {
  const moment = momentOf(script, state.moment)
  if (!isMomentRead(script, state)) return []
  return (moment.choices ?? []).filter((choice) => holds(choice.if, state.flags))
}

/** True when the last line of the moment is on screen. */
export function isMomentRead(script: Script, state: State): boolean {
  return !state.ending && nextLine(momentOf(script, state.moment), state) === -1
}

export function step(script: Script, state: State, action: Action): Step {
  if (state.ending) return { ok: false, why: 'finished' }
  return action.type === 'choose' ? choose(script, state, action.choice) : advance(script, state)
}

function choose(script: Script, state: State, id: string): Step {
  const choice = offered(script, state).find((one) => one.id === id)
  if (!choice) return { ok: false, why: 'not-offered' }
  const flags = new Set([...state.flags, ...(choice.sets ?? [])])
  return { ok: true, state: arrive(script, { ...state, path: [...state.path, id], flags }, choice.to) }
}

function advance(script: Script, state: State): Step {
  const moment = momentOf(script, state.moment)
  const line = nextLine(moment, state)
  if (line !== -1) return { ok: true, state: turnTo(moment, state, line) }
  if (moment.choices) return { ok: false, why: 'must-choose' }
  if (moment.ending) return { ok: true, state: { ...state, ending: moment.ending } }
  return { ok: true, state: arrive(script, state, wayOn(moment, state)) }
}

/** Goes to a moment's first line; passes through moments that have none on this path. */
function arrive(script: Script, state: State, to: MomentId): State {
  let here: State = { ...state, moment: to, line: -1 }
  for (let passed = 0; passed < maxMomentsWithoutLine; passed++) {
    const moment = momentOf(script, here.moment)
    const line = nextLine(moment, here)
    if (line !== -1) return turnTo(moment, here, line)
    if (moment.ending) return { ...here, ending: moment.ending }
    here = { ...here, moment: wayOn(moment, here), line: -1 }
  }
  throw new Error(`Script ${script.id}: moment "${to}" leads round and round without a line.`)
}

function turnTo(moment: Moment, state: State, line: number): State {
  const id = moment.lines[line]!.id
  return { ...state, line, read: [...state.read, { moment: moment.id, line: id }] }
}

function nextLine(moment: Moment, state: State): number {
  return moment.lines.findIndex((line, index) => index > state.line && holds(line.if, state.flags))
}

function wayOn(moment: Moment, state: State): MomentId {
  const way = moment.next?.find((one) => holds(one.if, state.flags))
  if (!way) throw new Error(`Moment "${moment.id}" has no way on from here.`)
  return way.to
}

function momentOf(script: Script, id: MomentId): Moment {
  const moment = script.moments[id]
  if (!moment) throw new Error(`Script ${script.id} has no moment "${id}".`)
  return moment
}
