// Garde la trace: what goes into the folder, what never does, and the order of four acts.
import { describe, expect, it } from 'vitest'
import type { Play } from '../../../src/story/activities/activity.ts'
import { begin, isDone, move } from '../../../src/story/activities/rules.ts'
import type { Trace, TraceMove, TraceState } from '../../../src/story/activities/trace.ts'

const activity: Trace = {
  id: 'trace', scene: 'essai', kind: 'trace', lead: 'salma', review: 'none', whose: 'amina', adult: 'rachidi',
  items: [
    { id: 'time', form: 'notice', proves: 'when' }, { id: 'threat', form: 'text', proves: 'what' },
    { id: 'photo', form: 'picture', picture: 'photo-floue', isPrivate: true }, { id: 'joke', form: 'picture', who: 'mehdi', picture: 'chat-dort' },
  ],
}
const touch = (...items: string[]): TraceMove[] => items.map((item) => ({ type: 'touch', item }))
const place = (...steps: ('keep' | 'report' | 'block' | 'tell')[]): TraceMove[] => steps.map((step) => ({ type: 'place', step }))
const ready = [...touch('threat'), { type: 'act' }] as TraceMove[]
const after = (moves: TraceMove[]) => moves.reduce<Play>((play, one) => move(play, one), begin(activity, { circle: [] }))
const stateAfter = (moves: TraceMove[]) => after(moves).state as TraceState

describe('the folder', () => {
  it.each<[string, TraceMove[], Partial<TraceState>]>([
    ['is empty at first', [], { step: 'sort', folder: [], left: [] }],
    ['takes what proves', touch('threat', 'time'), { folder: ['threat', 'time'], last: 'time' }],
    ['lets it go again', touch('threat', 'time', 'threat'), { folder: ['time'], last: 'threat' }],
    ['holds a note for the private picture', touch('photo'), { folder: ['photo'], left: [] }],
    ['leaves what is of no use, once', touch('joke', 'joke'), { folder: [], left: ['joke'], last: 'joke' }],
    ['needs one thing to go on, not all', ready, { step: 'act', folder: ['threat'] }],
    ['can be opened again', [...ready, ...place('tell'), { type: 'sort' }], { step: 'sort', folder: ['threat'], order: [] }],
  ])('%s', (_, moves, state) => expect(stateAfter(moves)).toMatchObject(state))
})

describe('the four acts', () => {
  it.each<[string, TraceMove[], Partial<TraceState>]>([
    ['stand in the order they were done', [...ready, ...place('block', 'keep')], { order: ['block', 'keep'], isOver: false }],
    ['any order is an order', [...ready, ...place('tell', 'block', 'report', 'keep')], { order: ['tell', 'block', 'report', 'keep'], isOver: true }],
    ['one can be taken back', [...ready, ...place('block', 'keep', 'tell'), { type: 'take', step: 'keep' }], { order: ['block', 'tell'] }],
    ['another order can be tried', [...ready, ...place('tell', 'block', 'report', 'keep'), { type: 'again' }], { order: [], isOver: true }],
  ])('%s', (_, moves, state) => expect(stateAfter(moves)).toMatchObject(state))

  it('it is done once all four were, and stays so', () => {
    const all = [...ready, ...place('keep', 'report', 'block', 'tell')]
    expect(isDone(after(all.slice(0, -1)))).toBe(false)
    expect(isDone(after(all))).toBe(true)
    expect(isDone(after([...all, { type: 'sort' }]))).toBe(true)
  })
})

it.each<[string, TraceMove[], TraceMove]>([
  ['something that is not there', [], { type: 'touch', item: 'ghost' }],
  ['acting with an empty folder', touch('joke'), { type: 'act' }],
  ['an act before the folder is ready', touch('threat'), { type: 'place', step: 'block' }],
  ['the same act twice', [...ready, ...place('block')], { type: 'place', step: 'block' }],
  ['taking back what was not done', ready, { type: 'take', step: 'block' }],
  ['sorting while one acts', ready, { type: 'touch', item: 'time' }],
  ['again before anything', ready, { type: 'again' }],
])('nothing changes: %s', (_, moves, one) => {
  const play = after(moves)
  expect(move(play, one)).toBe(play)
})
