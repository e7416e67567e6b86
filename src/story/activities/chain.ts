// La chaîne: a picture goes from phone to phone; a few conversations change where it goes. No chance: the same acts give the same end. Pure.
import type { Mood } from '../vocabulary.ts'
import type { Chain, ChainAct, ChainClass, ChainTry, Talk } from './chain-model.ts'
import { spread, without, type Spread } from './chain-spread.ts'
import { isBetter, isMet, keyOf } from './chain-tries.ts'
import type { Rules } from './kind.ts'

export * from './chain-model.ts'
export * from './chain-tries.ts'

export interface ChainState extends Spread {
  /** Which class of the series, and the class itself. */
  at: number
  room: ChainClass
  /** Talks had, oldest first. */
  talks: readonly Talk[]
  /** The one of this round. */
  now?: Talk
  talksLeft: number
  /** How the person targeted looks. */
  mood: Mood
  /** What the end tells; absent before. */
  end?: ChainEnd
  /** What the game before this one came to, in this class. */
  before?: ChainTry
  /** The best try of each class, by its id. */
  best: Readonly<Record<string, ChainTry>>
  /** Ids of the classes whose aim was met. */
  met: readonly string[]
}

export interface ChainEnd {
  /** Phones reached had nobody acted. */
  alone: number
  /** For each talk: phones that it alone spared. */
  spared: readonly number[]
  /** met: the picture stopped in time and what was to be written was · further: it did not stop in time · unwritten: words are missing. */
  came: 'met' | 'further' | 'unwritten'
  /** What was not tried: something to begin again with. */
  idea: 'any' | 'comfort' | 'tell' | 'links' | 'sooner' | 'other'
}

export type ChainMove = { type: 'talk'; to: string; act: ChainAct } | { type: 'turn' } | { type: 'again' } | { type: 'class'; at: number }

export const chainRules: Rules<Chain, ChainState, ChainMove> = {
  begin(activity, { tries = {} }) {
    const best = Object.fromEntries(activity.classes.flatMap(({ id }) => {
      const kept = tries[keyOf(activity, id)]
      return kept ? [[id, kept]] : []
    }))
    const next = activity.classes.findIndex(({ id, aim }) => !best[id] || !isMet(aim, best[id]))
    return stateOf(activity, Math.max(0, next), best)
  },
  move(activity, state, move) {
    const { room } = state
    if (move.type === 'class') return activity.classes[move.at] && (move.at !== state.at || state.end) ? stateOf(activity, move.at, state.best) : state
    if (move.type === 'again') return state.round === 0 && state.talks.length === 0 ? state : again(activity, state)
    if (state.round >= room.rounds) return state
    if (move.type === 'turn') return keepBefore(state, stateOf(activity, state.at, state.best, state.talks, state.round + 1))
    if (!canTalk(room, state, move)) return state
    return keepBefore(state, stateOf(activity, state.at, state.best, [...state.talks, { to: move.to, act: move.act, round: state.round }], state.round))
  },
  isDone: (_, { end }) => Boolean(end),
}

function canTalk({ people }: ChainClass, state: ChainState, { to, act }: { to: string; act: ChainAct }): boolean {
  const person = people.find(({ id }) => id === to)
  if (!person?.friend || state.talksLeft === 0 || state.now) return false
  return !state.talks.some((talk) => talk.to === to || (act === 'tell' && talk.act === 'tell'))
}

function stateOf(activity: Chain, at: number, best: ChainState['best'], talks: readonly Talk[] = [], round = 0): ChainState {
  const room = activity.classes[at]!
  const reached = spread(room, talks, round)
  const now = talks.find((talk) => talk.round === round)
  const state = { ...reached, at, room, ...knowing(activity, best), talks, ...(now && { now }), talksLeft: room.talks - talks.length, mood: moodOf(reached) }
  if (round < room.rounds) return state
  const one = { reached: reached.has.length, wrote: reached.wrote.length }
  const former = best[room.id]
  return { ...state, end: endOf(room, talks, reached), ...knowing(activity, !former || isBetter(room.aim, one, former) ? { ...best, [room.id]: one } : best) }
}

function knowing({ classes }: Chain, best: ChainState['best']): Pick<ChainState, 'best' | 'met'> {
  return { best, met: classes.filter(({ id, aim }) => best[id] && isMet(aim, best[id])).map(({ id }) => id) }
}

function again(activity: Chain, state: ChainState): ChainState {
  const first = stateOf(activity, state.at, state.best)
  return state.end ? { ...first, before: { reached: state.has.length, wrote: state.wrote.length } } : keepBefore(state, first)
}

function keepBefore({ before }: ChainState, next: ChainState): ChainState {
  return before ? { ...next, before } : next
}

/** One message in private weighs more than the laughs that stop. */
function moodOf({ wrote, laughing: { length } }: Spread): Mood {
  if (wrote.length > 1) return 'smile'
  if (wrote.length === 1) return length > 8 ? 'worried' : 'relieved'
  if (length > 8) return 'cry'
  return length > 3 ? 'ashamed' : length > 0 ? 'worried' : 'neutral'
}

function endOf(room: ChainClass, talks: readonly Talk[], { has, wrote }: Spread): ChainEnd {
  return {
    alone: spread(room, [], room.rounds).has.length,
    spared: talks.map((talk) => spread(room, without(talks, talk), room.rounds).has.length - has.length),
    came: has.length > room.aim.reached ? 'further' : isMet(room.aim, { reached: has.length, wrote: wrote.length }) ? 'met' : 'unwritten',
    idea: ideaOf(room, talks, wrote.length),
  }
}

function ideaOf({ people }: ChainClass, talks: readonly Talk[], wrote: number): ChainEnd['idea'] {
  if (talks.length === 0) return 'any'
  if (wrote === 0) return 'comfort'
  const told = talks.find(({ act }) => act === 'tell')
  if (!told) return 'tell'
  const most = Math.max(...people.filter(({ friend }) => friend).map(({ contacts }) => contacts.length))
  const isLinked = ({ to }: Talk) => people.find(({ id }) => id === to)?.contacts.length === most
  if (!talks.some(isLinked)) return 'links'
  return told.round > 0 ? 'sooner' : 'other'
}
