// Respire: which part of which breath comes next, and when it is over.
import { describe, expect, it } from 'vitest'
import type { Breathe, BreatheMove, BreatheState } from '../../../src/story/activities/breathe.ts'
import { begin, isDone, move } from '../../../src/story/activities/rules.ts'

const activity: Breathe = { id: 'respire', scene: 'essai', kind: 'breathe', lead: 'amina', review: 'none', in: 4, hold: 1, out: 6, breaths: 2 }
const after = (moves: BreatheMove['type'][], breathe = activity) =>
  moves.reduce((play, type) => move(play, { type }), begin(breathe, { circle: [] }))

describe('breathing', () => {
  it.each<[string, BreatheMove['type'][], BreatheState]>([
    ['nothing done yet', [], { phase: 'ready', breathed: 0 }],
    ['started', ['start'], { phase: 'in', breathed: 0 }],
    ['breathed in', ['start', 'turn'], { phase: 'hold', breathed: 0 }],
    ['held', ['start', 'turn', 'turn'], { phase: 'out', breathed: 0 }],
    ['one breath', ['start', 'turn', 'turn', 'turn'], { phase: 'in', breathed: 1 }],
    ['every breath', ['start', 'turn', 'turn', 'turn', 'turn', 'turn', 'turn'], { phase: 'done', breathed: 2 }],
    ['stopped half way', ['start', 'turn', 'stop'], { phase: 'done', breathed: 0 }],
    ['started again', ['start', 'turn', 'stop', 'start'], { phase: 'in', breathed: 0 }],
    ['a timer that comes late', ['turn'], { phase: 'ready', breathed: 0 }],
    ['stopped before it began', ['stop'], { phase: 'ready', breathed: 0 }],
  ])('%s', (_, moves, state) => expect(after(moves).state).toEqual(state))

  it('goes straight to breathing out when nothing is held', () => {
    expect(after(['start', 'turn'], { ...activity, hold: 0 }).state).toMatchObject({ phase: 'out' })
  })

  it('is done once over, and a move without sense gives the very same play', () => {
    const over = after(['start', 'stop'])
    expect(isDone(over)).toBe(true)
    expect(move(over, { type: 'turn' })).toEqual(over)
    const ready = begin(activity, { circle: [] })
    expect(move(ready, { type: 'stop' })).toBe(ready)
  })
})
