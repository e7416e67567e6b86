import { describe, expect, it } from 'vitest'
import { standingsOf } from '../../src/app/doors/story/neighbourhood.ts'
import type { SceneCard } from '../../src/content/content.ts'
import { emptySave, type Save, type ScriptProgress } from '../../src/progress/save.ts'
import type { Seat } from '../../src/story/vocabulary.ts'

const card = (id: string, ...seats: Seat[]): SceneCard =>
  ({ id, where: 'yard', activities: [], review: 'none', seats: seats.map((seat) => ({ seat, lead: 'amina', minutes: 9, endings: ['e1', 'e2'] })) })
const cards = [card('one', 'witness', 'targeted', 'pressed'), card('two', 'witness')]

const read: ScriptProgress = { path: ['a'], line: 'l', ended: false, runs: [], recalledOn: [] }
const ended: ScriptProgress = { path: ['a'], line: 'l', ended: true, runs: [['a']], finishedOn: '2026-01-02', endings: ['e1'], recalledOn: [] }
const all: ScriptProgress = { ...ended, endings: ['e1', 'e2'] }
const saveWith = (scripts: Record<string, ScriptProgress>): Save => ({ ...emptySave(), scripts })
const nextOf = (scripts: Record<string, ScriptProgress>) => standingsOf(cards, saveWith(scripts)).filter(({ isNext }) => isNext).map(({ card: { id } }) => id)
const seatOf = (scripts: Record<string, ScriptProgress>, seat: Seat) => standingsOf(cards, saveWith(scripts))[0]!.seats.find((one) => one.seat === seat)!

describe('the scene proposed next', () => {
  it.each<[string, Record<string, ScriptProgress>, string[]]>([
    ['nothing was played', {}, ['one']],
    ['the first is under way', { 'one/witness': read }, ['one']],
    ['the second was played first', { 'two/witness': ended }, ['one']],
    ['the first has ended', { 'one/witness': ended }, ['two']],
    ['the first is being read again after its ending', { 'one/witness': { ...ended, ended: false } }, ['two']],
    ['every witness has ended', { 'one/witness': ended, 'two/witness': ended }, ['one']],
    ['only endings remain, in the second', { 'one/witness': all, 'one/targeted': all, 'one/pressed': all, 'two/witness': ended }, ['two']],
    ['an older save does not tell its endings', { 'one/witness': { ...ended, endings: undefined }, 'one/targeted': all, 'one/pressed': all, 'two/witness': all }, ['one']],
    ['everything was found', { 'one/witness': all, 'one/targeted': all, 'one/pressed': all, 'two/witness': all }, []],
    ['a save of scenes that are gone', { 'gone/witness': ended }, ['one']],
  ])('%s', (_, scripts, next) => expect(nextOf(scripts)).toEqual(next))
})

describe('a seat', () => {
  it.each<[string, Seat, Record<string, ScriptProgress>, object]>([
    ['the witness is open from the start', 'witness', {}, { isOpen: true, state: 'new', isUnderWay: false, endingsFound: 0, endingsInAll: 2 }],
    ['the person targeted waits for the witness', 'targeted', {}, { isOpen: false, state: 'new' }],
    ['a witness under way opens nothing yet', 'pressed', { 'one/witness': read }, { isOpen: false }],
    ['another scene opens nothing here', 'targeted', { 'two/witness': ended }, { isOpen: false }],
    ['a witness that has ended opens the others', 'targeted', { 'one/witness': ended }, { isOpen: true, state: 'new' }],
    ['they stay open while the witness is read again', 'pressed', { 'one/witness': { ...ended, ended: false } }, { isOpen: true }],
    ['a first reading is under way', 'witness', { 'one/witness': read }, { state: 'begun', isUnderWay: true, endingsFound: 0 }],
    ['a later reading is under way', 'witness', { 'one/witness': { ...ended, ended: false } }, { state: 'ended', isUnderWay: true, endingsFound: 1 }],
    ['a reading that restarted is not under way', 'witness', { 'one/witness': { ...read, path: [], line: '' } }, { state: 'new', isUnderWay: false }],
    ['an ending that is no longer told is not counted', 'witness', { 'one/witness': { ...ended, endings: ['e1', 'gone'] } }, { endingsFound: 1 }],
  ])('%s', (_, seat, scripts, expected) => expect(seatOf(scripts, seat)).toMatchObject(expected))

  it('says nothing of endings that an older save does not tell', () => {
    expect(seatOf({ 'one/witness': { ...ended, endings: undefined } }, 'witness')).not.toHaveProperty('endingsFound')
  })
})

describe('a scene', () => {
  it.each<[string, Record<string, ScriptProgress>, object]>([
    ['is new', {}, { state: 'new', endingsFound: 0, endingsInAll: 6 }],
    ['is begun', { 'one/witness': read }, { state: 'begun' }],
    ['has ended, and counts the endings of all its seats', { 'one/witness': ended, 'one/targeted': all }, { state: 'ended', endingsFound: 3, endingsInAll: 6 }],
    ['is begun again while another seat is read for the first time', { 'one/witness': ended, 'one/targeted': read }, { state: 'begun' }],
  ])('%s', (_, scripts, expected) => expect(standingsOf(cards, saveWith(scripts))[0]).toMatchObject(expected))
})
