// Dans la rue: somebody is followed; four safe moves, in any order. Each brings people near, or keeps a trace. Going up to those who follow is not one. Pure.
import type { CastId } from '../vocabulary.ts'
import type { Rules } from './kind.ts'
import { streetActs, type Situation, type Street, type StreetDone, type StreetMove, type StreetState } from './street-model.ts'
import { streetScenery } from './street-scenery.ts'

export * from './street-model.ts'

const start: StreetState = { done: [], situation: 'alone', near: [], mood: 'worried', canFinish: false, isOver: false }

export const streetRules: Rules<Street, StreetState, StreetMove> = {
  begin: () => start,
  move(activity, state, move) {
    if (move.type === 'again') return state.done.length === 0 ? state : start
    if (state.isOver) return state
    switch (move.type) {
      case 'finish': return state.canFinish ? { ...state, isOver: true } : state
      case 'act': return state.done.some(({ act }) => act === move.act) ? state : after(activity, state, { act: move.act }, `moves.${move.act}.${state.situation}`)
      case 'ask': {
        const isOpen = activity.helpers.some(({ id }) => id === move.to) && !state.done.some(({ to }) => to === move.to)
        return isOpen ? after(activity, state, { act: 'delegate', to: move.to }, `helpers.${move.to}.${state.situation}`) : state
      }
    }
  },
  isDone: (_, { isOver }) => isOver,
  scenery: streetScenery,
}

function after(activity: Street, state: StreetState, one: StreetDone, news: string): StreetState {
  const done = [...state.done, one]
  const near = nearAfter(activity, done)
  const company = near.filter((who) => who !== activity.lead).length + done.filter(({ act }) => act === 'distract' || act === 'after').length
  const situation: Situation = company === 0 ? 'alone' : company === 1 ? 'back' : 'gone'
  const walksWith = done.some(({ act }) => act === 'after')
  const kinds = new Set(done.map(({ act }) => act)).size
  return {
    done, near, situation, news,
    mood: situation === 'alone' ? 'worried' : situation === 'back' ? 'neutral' : walksWith ? 'smile' : 'relieved',
    canFinish: done.length > 1,
    // Accompanied, and nobody follows any more; or nothing is left to try.
    isOver: (walksWith && situation === 'gone' && one.act === 'after') || kinds === streetActs.length,
  }
}

function nearAfter({ lead, helpers }: Street, done: readonly StreetDone[]): CastId[] {
  const came = done.flatMap(({ act, to }) => {
    if (act === 'distract' || act === 'after') return [lead]
    const helper = helpers.find(({ id }) => id === to)
    return helper?.helps ? [helper.who] : []
  })
  return [...new Set(came)]
}
