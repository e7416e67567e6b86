// Regarde bien: a picture full of people. Looking at somebody, giving a word to what one sees, then going to somebody first. Pure.
import type { ActivityCommon, Rules } from './kind.ts'

/** Somebody of the picture; `id` is their name in the drawing's list of boxes. */
export interface Seen {
  id: string
  /** Words that can be given; each has its reply, none is wrong. */
  words: string[]
  /** One can go to them: it is told what that changes. */
  canGo: boolean
}

export interface Look extends ActivityCommon {
  kind: 'look'
  /** Name of the built picture. */
  picture: string
  /** Things noticed after which one may go to somebody. */
  enough: number
  people: Seen[]
}

export interface LookState {
  /** Who is looked at from near. */
  at?: string
  /** The word given to each person noticed. */
  words: Readonly<Record<string, string>>
  /** Enough was noticed to go to somebody. */
  hasEnough: boolean
  /** Whom one went to; one may try another. */
  wentTo?: string
}

export type LookMove = { type: 'look'; person: string } | { type: 'word'; word: string } | { type: 'step-back' } | { type: 'go'; person: string } | { type: 'again' }

const start: LookState = { words: {}, hasEnough: false }

export const lookRules: Rules<Look, LookState, LookMove> = {
  begin: () => start,
  move(activity, state, move) {
    const seen = 'person' in move ? activity.people.find(({ id }) => id === move.person) : undefined
    switch (move.type) {
      case 'look': return seen && state.at !== seen.id ? { ...state, at: seen.id } : state
      case 'word': {
        const { at } = state
        const isOffered = activity.people.find(({ id }) => id === at)?.words.includes(move.word)
        return at && isOffered && state.words[at] !== move.word ? named(activity, state, at, move.word) : state
      }
      case 'step-back': return state.at === undefined ? state : without(state)
      case 'go': return seen?.canGo && state.hasEnough && (state.at || state.wentTo !== seen.id) ? { ...without(state), wentTo: seen.id } : state
      case 'again': return start
      default: return state
    }
  },
  isDone: (_, { wentTo }) => wentTo !== undefined,
}

function named({ enough }: Look, state: LookState, person: string, word: string): LookState {
  const words = { ...state.words, [person]: word }
  return { ...state, words, hasEnough: Object.keys(words).length >= enough }
}

function without({ at: _, ...state }: LookState): LookState {
  return state
}
