// The circle on this device: kept after each change, as ids of kinds of people; found again; gone when all is erased; nothing else of it is kept.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openExercise, type Exercise } from '../../src/app/doors/practice/exercise.ts'
import { openJournal } from '../../src/progress/journal.ts'
import { decodeFile } from '../../src/progress/decode.ts'
import type { Save } from '../../src/progress/save.ts'
import type { Circle, CircleMove, CircleState } from '../../src/story/activities/circle.ts'
import { deviceWith, type Device } from '../fixtures/store.ts'
import { compileActivity, type ActivityFile } from '../../tools/content/activities.ts'

const file = parse(readFileSync('scenes/la-photo/activities/cercle.yaml', 'utf8')) as ActivityFile
const activity = compileActivity(file, { id: 'cercle', scene: 'la-photo' }) as Circle
const five = ['tante', 'parent', 'prof', 'entraineur', 'ligne-2511']

const open = (device: Device) => openJournal({ open: device.open, later: () => () => undefined })
const chosen = (exercise: Exercise) => (exercise.play().state as CircleState).chosen
const does = (exercise: Exercise, ...moves: CircleMove[]) => moves.forEach((one) => exercise.move(one))
const toggles = (people: string[]) => people.map((person): CircleMove => ({ type: 'toggle', person }))
const told: CircleMove[] = [{ type: 'go' }, { type: 'say', sentence: 'ecrit' }, { type: 'ask', person: 'tante' }, { type: 'ask', person: 'prof' }]

describe('the circle', () => {
  it('is written as it grows, and opens again on the next visit', async () => {
    const device = deviceWith()
    const journal = await open(device)
    does(openExercise(activity, journal), ...toggles(five), ...toggles(['parent']))
    await journal.flush()
    expect((device.kept.save as Save).circle).toEqual(five.filter((id) => id !== 'parent'))
    expect(chosen(openExercise(activity, await open(device)))).toEqual(five.filter((id) => id !== 'parent'))
  })

  it('survives an export and an import, which hold ids alone', async () => {
    const journal = await open(deviceWith())
    does(openExercise(activity, journal), ...toggles(five), ...told)
    const exported = JSON.stringify(journal.save(), null, 2)
    expect(decodeFile(exported)).toEqual({ ok: true, save: journal.save() })
    expect(journal.save()).toMatchObject({ circle: five, practised: ['la-photo/cercle'] })
    const texts = [...(file as { people: { who: string; does: string }[] }).people.flatMap(({ who, does }) => [who, does])]
    for (const text of texts) expect(exported).not.toContain(text)
  })

  it('keeps neither the sentence that was chosen nor who was gone to', async () => {
    const journal = await open(deviceWith())
    const exercise = openExercise(activity, journal)
    does(exercise, ...toggles(five))
    const before = journal.save()
    does(exercise, ...told)
    expect(journal.save()).toEqual({ ...before, practised: ['la-photo/cercle'] })
  })

  it('is gone when everything is erased', async () => {
    const device = deviceWith()
    const journal = await open(device)
    does(openExercise(activity, journal), ...toggles(five))
    await journal.eraseAll()
    expect(JSON.stringify(device.kept)).not.toContain('tante')
    expect(chosen(openExercise(activity, journal))).toEqual([])
  })
})
