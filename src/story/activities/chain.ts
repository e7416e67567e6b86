// La chaîne: a picture goes from phone to phone; a few conversations change where it goes. No chance: the same acts give the same end. Pure.
import type { Mood } from '../vocabulary.ts'
import type { Chain, ChainAct, Talk } from './chain-model.ts'
import { spread, without, type Spread } from './chain-spread.ts'
import type { Rules } from './kind.ts'

export * from './chain-model.ts'

export interface ChainState extends Spread {
  /** Talks had, oldest first. */
  talks: readonly Talk[]
  /** The one of this round. */
  now?: Talk
  talksLeft: number
  /** How the person targeted looks. */
  mood: Mood
  /** What the end tells; absent before. */
  end?: ChainEnd
  /** Phones reached and people who wrote, in the game before this one. */
  before?: { reached: number; wrote: number }
}

export interface ChainEnd {
  /** Phones reached had nobody acted. */
  alone: number
  /** For each talk: phones that it alone spared. */
  spared: readonly number[]
  /** What was not tried: something to begin again with. */
  idea: 'any' | 'comfort' | 'tell' | 'links' | 'sooner' | 'other'
}

export type ChainMove = { type: 'talk'; to: string; act: ChainAct } | { type: 'turn' } | { type: 'again' }

export const chainRules: Rules<Chain, ChainState, ChainMove> = {
  begin: (activity) => stateOf(activity, [], 0),
  move(activity, state, move) {
    if (move.type === 'again') return state.round === 0 && state.talks.length === 0 ? state : again(activity, state)
    if (state.round >= activity.rounds) return state
    if (move.type === 'turn') return keepBefore(state, stateOf(activity, state.talks, state.round + 1))
    if (!canTalk(activity, state, move)) return state
    return keepBefore(state, stateOf(activity, [...state.talks, { to: move.to, act: move.act, round: state.round }], state.round))
  },
  isDone: (activity, { round }) => round >= activity.rounds,
}

function canTalk({ people }: Chain, state: ChainState, { to, act }: { to: string; act: ChainAct }): boolean {
  const person = people.find(({ id }) => id === to)
  if (!person?.friend || state.talksLeft === 0 || state.now) return false
  return !state.talks.some((talk) => talk.to === to || (act === 'tell' && talk.act === 'tell'))
}

function stateOf(activity: Chain, talks: readonly Talk[], round: number): ChainState {
  const reached = spread(activity, talks, round)
  const now = talks.find((talk) => talk.round === round)
  return {
    ...reached, talks, ...(now && { now }), talksLeft: activity.talks - talks.length, mood: moodOf(reached),
    ...(round >= activity.rounds && { end: endOf(activity, talks, reached) }),
  }
}

function again(activity: Chain, state: ChainState): ChainState {
  const first = stateOf(activity, [], 0)
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

function endOf(activity: Chain, talks: readonly Talk[], { has, wrote }: Spread): ChainEnd {
  return {
    alone: spread(activity, [], activity.rounds).has.length,
    spared: talks.map((talk) => spread(activity, without(talks, talk), activity.rounds).has.length - has.length),
    idea: ideaOf(activity, talks, wrote.length),
  }
}

function ideaOf({ people }: Chain, talks: readonly Talk[], wrote: number): ChainEnd['idea'] {
  if (talks.length === 0) return 'any'
  if (wrote === 0) return 'comfort'
  const told = talks.find(({ act }) => act === 'tell')
  if (!told) return 'tell'
  const most = Math.max(...people.filter(({ friend }) => friend).map(({ contacts }) => contacts.length))
  const isLinked = ({ to }: Talk) => people.find(({ id }) => id === to)?.contacts.length === most
  if (!talks.some(isLinked)) return 'links'
  return told.round > 0 ? 'sooner' : 'other'
}
