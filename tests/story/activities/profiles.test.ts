// Deux profils: comparing, giving a word, acting; nothing that can be done is ever refused as wrong.
import { describe, expect, it } from 'vitest'
import type { Profiles, ProfilesMove, ProfilesState, ProfileWord } from '../../../src/story/activities/profiles.ts'
import { begin, isDone, move } from '../../../src/story/activities/rules.ts'

const activity: Profiles = {
  id: 'deux', scene: 'essai', kind: 'profiles', lead: 'zineb', review: 'none', whose: 'salma', enough: 2, acts: ['dire', 'signaler'], next: ['parler'],
  details: [{ id: 'nom', form: 'line', tells: true }, { id: 'photo', form: 'photo', tells: false }, { id: 'date', form: 'line', tells: true }],
}
const after = (...moves: ProfilesMove[]) => moves.reduce<ReturnType<typeof begin>>(move, begin(activity, { circle: [] }))
const look = (detail: string): ProfilesMove => ({ type: 'look', detail })
const word = (one: ProfileWord): ProfilesMove => ({ type: 'word', word: one })
const act = (one: string): ProfilesMove => ({ type: 'act', act: one })
const two = [look('nom'), word('odd'), look('photo'), word('unsure')]
const words = { nom: 'odd', photo: 'unsure' } as const

describe('two profiles', () => {
  it.each<[string, ProfilesMove[], ProfilesState]>([
    ['nothing yet', [], { words: {}, hasEnough: false, tried: [] }],
    ['a line is looked at', [look('nom')], { at: 'nom', words: {}, hasEnough: false, tried: [] }],
    ['and closed', [look('nom'), look('nom')], { words: {}, hasEnough: false, tried: [] }],
    ['a line gets a word, whichever', [look('photo'), word('odd')], { at: 'photo', words: { photo: 'odd' }, hasEnough: false, tried: [] }],
    ['another word takes its place', [look('nom'), word('nothing'), word('odd')], { at: 'nom', words: { nom: 'odd' }, hasEnough: false, tried: [] }],
    ['enough is compared', two, { at: 'photo', words, hasEnough: true, tried: [] }],
    ['one acts', [...two, act('dire')], { words, hasEnough: true, tried: ['dire'] }],
    ['one acts otherwise, then once more', [...two, act('dire'), act('signaler'), act('dire')], { words, hasEnough: true, tried: ['signaler', 'dire'] }],
    ['one goes on comparing', [...two, act('dire'), look('date'), word('odd')], { at: 'date', words: { ...words, date: 'odd' }, hasEnough: true, tried: ['dire'] }],
    ['all over again', [...two, act('dire'), { type: 'again' }], { words: {}, hasEnough: false, tried: [] }],
  ])('%s', (_, moves, state) => expect(after(...moves).state).toEqual(state))

  it.each<[string, ProfilesMove[], ProfilesMove]>([
    ['a line that is not there', [], look('adresse')],
    ['a word before looking', [], word('odd')],
    ['the same word twice', [look('nom'), word('odd')], word('odd')],
    ['an act before enough was compared', [look('nom'), word('odd')], act('dire')],
    ['an act that is not offered', two, act('crier')],
    ['the same act twice', [...two, act('dire')], act('dire')],
  ])('%s changes nothing', (_, moves, senseless) => {
    const before = after(...moves)
    expect(move(before, senseless)).toBe(before)
  })

  it('is done once something was tried, whatever it was', () => {
    expect(isDone(after(...two))).toBe(false)
    for (const one of activity.acts) expect(isDone(after(...two, act(one)))).toBe(true)
  })
})
