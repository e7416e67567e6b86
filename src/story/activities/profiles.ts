// Deux profils: two accounts under one name, compared line by line; then what to do with what was noticed. Nothing is wrong. Pure.
import type { CastId } from '../vocabulary.ts'
import type { ActivityCommon, Rules } from './kind.ts'

/** What one may think of a line; each is answered by the same sentence. */
export const profileWords = ['odd', 'nothing', 'unsure'] as const
export type ProfileWord = (typeof profileWords)[number]

export interface ProfileDetail {
  id: string
  /** How it is drawn on both accounts. */
  form: 'line' | 'photo' | 'post' | 'talk'
  /** It betrays the false account; the others are the same, or prove nothing. */
  tells: boolean
}

export interface Profiles extends ActivityCommon {
  kind: 'profiles'
  /** Whose name both accounts bear. */
  whose: CastId
  /** Lines compared after which one may act. */
  enough: number
  details: ProfileDetail[]
  /** What may be done then, each with what it changes. */
  acts: string[]
  /** What to do when it happens in earnest, in order. */
  next: string[]
}

export interface ProfilesState {
  /** The line that is looked at. */
  at?: string
  /** The word given to each line compared. */
  words: Readonly<Record<string, ProfileWord>>
  hasEnough: boolean
  /** What was tried, the last one last. */
  tried: readonly string[]
}

export type ProfilesMove =
  | { type: 'look'; detail: string }
  | { type: 'word'; word: ProfileWord }
  | { type: 'act'; act: string }
  | { type: 'again' }

const start: ProfilesState = { words: {}, hasEnough: false, tried: [] }

export const profilesRules: Rules<Profiles, ProfilesState, ProfilesMove> = {
  begin: () => start,
  move(activity, state, move) {
    switch (move.type) {
      case 'look': return activity.details.some(({ id }) => id === move.detail) ? look(state, move.detail) : state
      case 'word': return state.at && state.words[state.at] !== move.word ? named(activity, state, state.at, move.word) : state
      case 'act': return state.hasEnough && activity.acts.includes(move.act) && state.tried[state.tried.length - 1] !== move.act
        ? { ...without(state), tried: [...state.tried.filter((one) => one !== move.act), move.act] } : state
      case 'again': return start
      default: return state
    }
  },
  isDone: (_, { tried }) => tried.length > 0,
}

/** The line on which one is closes when it is touched again. */
function look(state: ProfilesState, detail: string): ProfilesState {
  return state.at === detail ? without(state) : { ...state, at: detail }
}

function named({ enough }: Profiles, state: ProfilesState, detail: string, word: ProfileWord): ProfilesState {
  const words = { ...state.words, [detail]: word }
  return { ...state, words, hasEnough: Object.keys(words).length >= enough }
}

function without({ at: _, ...state }: ProfilesState): ProfilesState {
  return state
}
