// Garde la trace: what of a chat goes into the folder, a private picture never; then four acts, in any order. Pure.
import type { CastId } from '../vocabulary.ts'
import type { ActivityCommon, Rules } from './kind.ts'

/** What may be done with a folder; every order has something for it. */
export const traceSteps = ['keep', 'report', 'block', 'tell'] as const
export type TraceStep = (typeof traceSteps)[number]

/** What a trace tells those who help. */
export const tracePlaces = ['who', 'when', 'where', 'what'] as const
export type TracePlace = (typeof tracePlaces)[number]

export interface Trace extends ActivityCommon {
  kind: 'trace'
  /** Whose telephone it is. */
  whose: CastId
  /** The adult who is told. */
  adult: CastId
  items: TraceItem[]
}

export interface TraceItem {
  id: string
  form: 'text' | 'blurred' | 'picture' | 'voice' | 'notice' | 'profile'
  /** Who wrote it; the nameless account when absent. */
  who?: CastId
  picture?: string
  seconds?: number
  /** What it proves; absent when it is of no use. */
  proves?: TracePlace
  /** Never kept: a note takes its place. */
  isPrivate?: boolean
}

export interface TraceState {
  step: 'sort' | 'act'
  /** What was touched last: its sentence is shown. */
  last?: string
  /** Items in the folder; for a private one, the note. */
  folder: string[]
  /** Items of no use that were looked at. */
  left: string[]
  order: TraceStep[]
  /** An order was brought to its end once. */
  isOver: boolean
}

export type TraceMove =
  | { type: 'touch'; item: string }
  | { type: 'place' | 'take'; step: TraceStep }
  /** `act`: the folder is ready. `sort`: back to it. `again`: another order. */
  | { type: 'act' | 'sort' | 'again' }

export const traceRules: Rules<Trace, TraceState, TraceMove> = {
  begin: () => ({ step: 'sort', folder: [], left: [], order: [], isOver: false }),
  move({ items }, state, move) {
    switch (move.type) {
      case 'touch': return state.step === 'sort' ? touch(items.find(({ id }) => id === move.item), state) : state
      case 'act': return state.step === 'sort' && state.folder.length > 0 ? { ...state, step: 'act', last: undefined } : state
      case 'sort': return state.step === 'act' ? { ...state, step: 'sort', order: [] } : state
      case 'place': return state.step === 'act' && !state.order.includes(move.step) ? place(state, move.step) : state
      case 'take': return state.step === 'act' && state.order.includes(move.step) ? { ...state, order: state.order.filter((one) => one !== move.step) } : state
      case 'again': return state.step === 'act' && state.order.length > 0 ? { ...state, order: [] } : state
      default: return state
    }
  },
  isDone: (_, { isOver }) => isOver,
}

function touch(item: TraceItem | undefined, state: TraceState): TraceState {
  if (!item) return state
  const { folder, left } = state
  if (!item.proves && !item.isPrivate) return { ...state, last: item.id, left: left.includes(item.id) ? left : [...left, item.id] }
  return { ...state, last: item.id, folder: folder.includes(item.id) ? folder.filter((id) => id !== item.id) : [...folder, item.id] }
}

function place(state: TraceState, step: TraceStep): TraceState {
  const order = [...state.order, step]
  return { ...state, order, isOver: state.isOver || order.length === traceSteps.length }
}
