// Regarde bien: looking, naming, going to somebody; nothing that can be done is ever refused as wrong.
import { describe, expect, it } from 'vitest'
import type { Look, LookMove, LookState } from '../../../src/story/activities/look.ts'
import { begin, isDone, move } from '../../../src/story/activities/rules.ts'

const person = (id: string, canGo = true) => ({ id, words: ['seule', 'calme'], canGo })
const activity: Look = { id: 'regarde', scene: 'essai', kind: 'look', lead: 'amina', review: 'none', picture: 'crowd-yard', enough: 2, people: [person('lina'), person('hamza', false), person('zineb')] }
const after = (...moves: LookMove[]) => moves.reduce<ReturnType<typeof begin>>(move, begin(activity, { circle: [] }))
const look = (id: string): LookMove => ({ type: 'look', person: id })
const word = (id: string): LookMove => ({ type: 'word', word: id })
const back: LookMove = { type: 'step-back' }
const go = (id: string): LookMove => ({ type: 'go', person: id })
const twoSeen = [look('lina'), word('seule'), look('hamza'), word('calme'), back]

describe('looking closely', () => {
  it.each<[string, LookMove[], LookState]>([
    ['nothing yet', [], { words: {}, hasEnough: false }],
    ['somebody is looked at', [look('lina')], { at: 'lina', words: {}, hasEnough: false }],
    ['somebody gets a word', [look('lina'), word('seule')], { at: 'lina', words: { lina: 'seule' }, hasEnough: false }],
    ['another word takes its place', [look('lina'), word('seule'), word('calme')], { at: 'lina', words: { lina: 'calme' }, hasEnough: false }],
    ['one steps back', [look('lina'), word('seule'), back], { words: { lina: 'seule' }, hasEnough: false }],
    ['enough is noticed', twoSeen, { words: { lina: 'seule', hamza: 'calme' }, hasEnough: true }],
    ['one goes to somebody', [...twoSeen, go('zineb')], { words: { lina: 'seule', hamza: 'calme' }, hasEnough: true, wentTo: 'zineb' }],
    ['one goes to somebody else instead', [...twoSeen, go('zineb'), go('lina')], { words: { lina: 'seule', hamza: 'calme' }, hasEnough: true, wentTo: 'lina' }],
    ['all over again', [...twoSeen, go('zineb'), { type: 'again' }], { words: {}, hasEnough: false }],
  ])('%s', (_, moves, state) => expect(after(...moves).state).toEqual(state))

  it.each<[string, LookMove[], LookMove]>([
    ['somebody who is not there', [], look('personne')],
    ['a word before looking', [], word('seule')],
    ['a word that is not offered', [look('lina')], word('rit')],
    ['stepping back from nobody', [], back],
    ['going before enough was noticed', [look('lina'), word('seule'), back], go('lina')],
    ['going where one can not go', twoSeen, go('hamza')],
  ])('%s changes nothing', (_, moves, senseless) => {
    const before = after(...moves)
    expect(move(before, senseless)).toBe(before)
  })

  it('is done once one went to somebody', () => {
    expect(isDone(after(...twoSeen))).toBe(false)
    expect(isDone(after(...twoSeen, go('lina')))).toBe(true)
  })
})
