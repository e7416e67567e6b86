import { describe, expect, it } from 'vitest'
import { erase, keepCircle, keepEnding, keepFound, keepFurther, keepPlace, keepPractised, keepRecall, keepSettings, keepTried, restartScript, underWay } from '../../src/progress/changes.ts'
import { decode, decodeFile, isValid } from '../../src/progress/decode.ts'
import { emptySave, type Save } from '../../src/progress/save.ts'
import released1 from '../fixtures/saves/version-1.json'

const id = 'le-groupe/witness'
const played: Save = keepEnding(keepPlace(emptySave(), id, ['a'], 'l-1'), id, ['a', 'b'], 'l-9', '2026-11-24', 'broken')

describe('reading a save', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'foreign'],
    ['a text', 'hello', 'foreign'],
    ['the save of another program', { format: 'autre', version: 1 }, 'foreign'],
    ['a save without version', { format: 'a-voix-haute' }, 'damaged'],
    ['a save from a later version', { ...played, version: 99 }, 'newer'],
    ['a level above 1', { ...played, settings: { ...played.settings, music: 7 } }, 'damaged'],
    ['an unknown language', { ...played, settings: { ...played.settings, language: 'en' } }, 'damaged'],
    ['an aid that is neither asked for nor not', { ...played, settings: { ...played.settings, clear: 'yes' } }, 'damaged'],
    ['scripts that are no list', { ...played, scripts: 3 }, 'damaged'],
    ['a path that holds an object', { ...played, scripts: { [id]: { ...played.scripts[id], path: [{}] } } }, 'damaged'],
  ])('refuses %s', (_, raw, why) => expect(decode(raw)).toEqual({ ok: false, why }))

  it.each<[string, string, string]>([
    ['a picture', '\u0089PNG', 'foreign'],
    ['half of a save', JSON.stringify(played).slice(0, 60), 'damaged'],
    ['the file of another program', '{"a":1}', 'foreign'],
  ])('tells %s apart', (_, text, why) => expect(decodeFile(text)).toEqual({ ok: false, why }))

  it.each(['toString', 'constructor', 'hasOwnProperty', 'nowhere/witness'])('goes on with nothing when the script played last is said to be %s', (last) => {
    const read = decodeFile(JSON.stringify({ ...played, last }))
    expect(read.ok && underWay(read.save)).toBe(null)
    expect(read.ok && read.save.scripts).toEqual(played.scripts)
  })

  it('gives back what was written', () => expect(decodeFile(JSON.stringify(played))).toEqual({ ok: true, save: played }))
  it('still reads version 1', () => expect(decode(released1).ok).toBe(true))
  it('gives back what a person reads by; who never asked for it has no word of it', () => {
    const asked = keepSettings(played, { clear: true })
    expect(decodeFile(JSON.stringify(asked))).toEqual({ ok: true, save: asked })
    const former = decode(released1)
    expect(former.ok && former.save.settings.clear).toBe(undefined)
  })
})

describe('a change', () => {
  it('keeps the place and what was played last', () => {
    expect(keepPlace(emptySave(), id, ['a'], 'l-1')).toMatchObject({ last: id, scripts: { [id]: { path: ['a'], line: 'l-1', ended: false } } })
  })
  it('keeps a first ending and its day', () => {
    expect(played.scripts[id]).toMatchObject({ ended: true, finishedOn: '2026-11-24', runs: [['a', 'b']] })
    expect(keepEnding(played, id, ['c'], 'l', '2026-12-30', 'told').scripts[id]).toMatchObject({ finishedOn: '2026-11-24', runs: [['a', 'b'], ['c']], endings: ['broken', 'told'] })
  })
  it('keeps a run once, the latest last, without its own beginnings', () => {
    const again = keepTried(keepTried(keepTried(played, id, ['c']), id, ['a', 'b']), id, ['c', 'd'])
    expect(again.scripts[id]!.runs).toEqual([['a', 'b'], ['c', 'd']])
  })
  it('keeps what is new in a list that is full', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => `x${n}`)
    const full: Save = { ...played, circle: many(40), practised: many(200), scripts: { [id]: { ...played.scripts[id]!, endings: many(60) } } }
    expect(isValid(full)).toBe(true)
    const next = keepPractised(keepCircle(keepFound(full, id, ['told']), [], ['aunt']), 'le-groupe/chaine')
    expect(isValid(next)).toBe(true)
    expect(next).toMatchObject({ circle: expect.arrayContaining(['aunt']), practised: expect.arrayContaining(['le-groupe/chaine']), scripts: { [id]: { endings: expect.arrayContaining(['told']) } } })
  })
  it('keeps forty runs at most', () => {
    const many = Array.from({ length: 60 }, (_, n) => [`x${n}`]).reduce((save, run) => keepTried(save, id, run), played)
    expect(many.scripts[id]!.runs).toHaveLength(40)
    expect(isValid(many)).toBe(true)
  })
  it('keeps every ending found, whatever is read later', () => {
    expect(keepPlace(played, id, [], 'l').scripts[id]!.endings).toEqual(['broken'])
    expect(keepFound(keepFound(played, id, ['told']), id, ['told', 'broken']).scripts[id]!.endings).toEqual(['broken', 'told'])
    expect(keepFound(played, 'autre/witness', ['told'])).toBe(played)
  })
  it('restarts one script and leaves the others', () => {
    const two = keepPlace(played, 'autre/witness', ['z'], 'l')
    const back = restartScript(two, id)
    expect(back.scripts[id]).toMatchObject({ path: [], line: '', runs: [['a', 'b']] })
    expect(back.scripts['autre/witness']).toBe(two.scripts['autre/witness'])
  })
  it.each<[string, string[], string[], string[][]]>([
    ['further on the same road', ['a'], ['a', 'b'], []],
    ['on the same line', ['a'], ['a'], []],
    ['on another road', ['a', 'b'], ['a', 'c'], [['a', 'b']]],
    ['back at the start', ['a', 'b'], [], [['a', 'b']]],
  ])('%s keeps the road that is left on the fork map', (_, from, to, runs) => {
    const kept = keepPlace(keepPlace(emptySave(), id, from, 'l-1'), id, to, 'l-2').scripts[id]
    expect(kept).toMatchObject({ path: to, line: 'l-2', runs })
  })
  it.each<[string, string[], string[], string[], string[]]>([
    ['who came here', ['aunt'], ['aunt'], ['aunt', 'teacher'], ['aunt', 'teacher']],
    ['who left here', ['aunt', 'teacher'], ['aunt', 'teacher'], ['teacher'], ['teacher']],
    ['who came elsewhere', ['aunt', 'coach'], ['aunt'], ['aunt', 'teacher'], ['aunt', 'coach', 'teacher']],
    ['who left elsewhere', [], ['aunt'], ['aunt', 'teacher'], ['teacher']],
  ])('knows of the circle %s', (_, kept, were, are, expected) => {
    expect(keepCircle({ ...emptySave(), circle: kept }, were, are).circle).toEqual(expected)
  })
  it.each<[string, string[], string, string[], string]>([
    ['begun again', [], 'l-1', ['a', 'b'], 'l-7'],
    ['begun again on the same stretch', ['a', 'b'], 'l-1', ['a', 'b'], 'l-7'],
    ['gone another way', ['c'], 'l-1', ['c'], 'l-1'],
    ['gone further', ['a', 'b', 'c'], 'l-9', ['a', 'b', 'c'], 'l-9'],
  ])('knows which place is further: %s', (_, path, line, expected, expectedLine) => {
    const kept = keepPlace(emptySave(), id, ['a', 'b'], 'l-7')
    expect(keepFurther(keepPlace(kept, id, path, line), kept).scripts[id]).toMatchObject({ path: expected, line: expectedLine })
  })
  it('notes the day of a recall once', () => {
    expect(keepRecall(keepRecall(played, id, '2026-12-01'), id, '2026-12-01').scripts[id]!.recalledOn).toEqual(['2026-12-01'])
  })
  it('erases all but the language', () => {
    const erased = erase(keepSettings(played, { language: 'ar', music: 0 }))
    expect(erased).toEqual({ ...emptySave(), settings: { ...emptySave().settings, language: 'ar' } })
  })
  it.each<[string, Save, string | null]>([
    ['nothing yet', emptySave(), null],
    ['an ended reading', played, null],
    ['a reading under way', keepPlace(played, id, ['a'], 'l-2'), id],
    ['a restarted one', restartScript(keepPlace(played, id, ['a'], 'l-2'), id), null],
  ])('knows what to go on with after %s', (_, save, expected) => expect(underWay(save)).toBe(expected))
})
