// Mon cercle: who is in it, who is gone to, who answers what; and what is kept.
import { describe, expect, it } from 'vitest'
import type { Play } from '../../../src/story/activities/activity.ts'
import type { Circle, CircleMove, CircleState } from '../../../src/story/activities/circle.ts'
import { begin, isDone, move } from '../../../src/story/activities/rules.ts'

const activity: Circle = {
  id: 'cercle', scene: 'essai', kind: 'circle', lead: 'amina', review: 'none', least: { people: 3, settings: 2 },
  people: [
    { id: 'aunt', setting: 'family', figure: 'aunt' }, { id: 'parent', setting: 'home', figure: 'parent' },
    { id: 'teacher', setting: 'school', figure: 'teacher' }, { id: 'line', setting: 'line', figure: 'nurse' },
  ],
  sentences: ['help', 'written'],
  refusals: [{ id: 'phone', from: ['home', 'family'], mood: 'angry' }, { id: 'pass', from: ['home', 'family', 'school'], mood: 'absent' }, { id: 'busy', from: ['line'], mood: 'absent' }],
}
const toggle = (...people: string[]): CircleMove[] => people.map((person) => ({ type: 'toggle', person }))
const built = [...toggle('aunt', 'parent', 'line'), { type: 'go' }] as CircleMove[]
const said = [...built, { type: 'say', sentence: 'help' }] as CircleMove[]
const ask = (person: string): CircleMove => ({ type: 'ask', person })
const after = (moves: CircleMove[], circle: string[] = []) => moves.reduce<Play>((play, one) => move(play, one), begin(activity, { circle }))
const stateAfter = (moves: CircleMove[], circle: string[] = []) => after(moves, circle).state as CircleState

describe('a circle', () => {
  it.each<[string, CircleMove[], string[], Partial<CircleState>]>([
    ['is empty at first', [], [], { step: 'build', chosen: [] }],
    ['is what was kept', [], ['line', 'aunt'], { step: 'build', chosen: ['line', 'aunt'] }],
    ['forgets what no longer exists, and doubles', [], ['ghost', 'aunt', 'aunt'], { chosen: ['aunt'] }],
    ['grows in the order people come', toggle('teacher', 'aunt'), [], { chosen: ['teacher', 'aunt'] }],
    ['lets anybody go', toggle('teacher', 'aunt', 'teacher'), [], { chosen: ['aunt'] }],
    ['can be emptied', toggle('aunt'), ['aunt'], { chosen: [] }],
    ['waits for enough people', [...toggle('aunt', 'parent'), { type: 'go' }], [], { step: 'build' }],
    ['asks for no setting in particular', built, [], { step: 'say' }],
  ])('%s', (_, moves, circle, state) => expect(stateAfter(moves, circle)).toMatchObject(state))
})

describe('telling somebody', () => {
  it.each<[string, CircleMove[], Partial<CircleState>]>([
    ['a sentence comes first', [...built, ask('aunt')], { step: 'say', asked: [] }],
    ['the sentence can be another', [...said, { type: 'say', sentence: 'written' }], { step: 'say', sentence: 'written' }],
    ['the first does not help', [...said, ask('aunt')], { step: 'refused', asked: ['aunt'], refusal: 'phone' }],
    ['each answers as such people may', [...said, ask('line')], { step: 'refused', refusal: 'busy' }],
    ['not twice the same', [...said, ask('aunt'), ask('aunt')], { step: 'refused', asked: ['aunt'] }],
    ['nobody from outside the circle', [...said, ask('teacher')], { step: 'say' }],
    ['the second listens', [...said, ask('aunt'), ask('line')], { step: 'heard', asked: ['aunt', 'line'], refusal: 'phone', heard: 1 }],
    ['again: another answer', [...said, ask('aunt'), ask('line'), { type: 'again' }, { type: 'say', sentence: 'help' }, ask('aunt')], { step: 'refused', refusal: 'pass' }],
    ['back to the circle', [...said, ask('aunt'), { type: 'change' }], { step: 'build', asked: [], chosen: ['aunt', 'parent', 'line'] }],
  ])('%s', (_, moves, state) => expect(stateAfter(moves)).toMatchObject(state))

  it('is done once somebody listened, and stays so', () => {
    expect(isDone(after([...said, ask('aunt')]))).toBe(false)
    const heard = [...said, ask('aunt'), ask('line')]
    expect(isDone(after(heard))).toBe(true)
    expect(isDone(after([...heard, { type: 'change' }]))).toBe(true)
  })

  it('forgets the sentence when it is played again', () => {
    expect(stateAfter([...said, ask('aunt'), ask('line'), { type: 'again' }]).sentence).toBeUndefined()
    expect(stateAfter([...said, { type: 'change' }]).sentence).toBeUndefined()
  })

  it.each<[string, CircleMove[], CircleMove]>([
    ['somebody unknown', [], { type: 'toggle', person: 'ghost' }],
    ['removing while one tells', built, { type: 'toggle', person: 'aunt' }],
    ['an unknown sentence', built, { type: 'say', sentence: 'ghost' }],
    ['a third adult', [...said, ask('aunt'), ask('line')], ask('parent')],
    ['back to the circle from the circle', [], { type: 'change' }],
    ['again before the end', said, { type: 'again' }],
  ])('nothing changes: %s', (_, moves, one) => {
    const play = after(moves)
    expect(move(play, one)).toBe(play)
  })
})
