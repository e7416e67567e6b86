import { describe, expect, it } from 'vitest'
import { erase, keepEnding, keepFound, keepPlace, keepRecall, keepSettings, keepTried, restartScript, underWay } from '../../src/progress/changes.ts'
import { openJournal } from '../../src/progress/journal.ts'
import { decode, decodeFile, emptySave, isValid, type Save } from '../../src/progress/save.ts'
import type { Storage } from '../../src/progress/storage.ts'
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
    ['scripts that are no list', { ...played, scripts: 3 }, 'damaged'],
    ['a path that holds an object', { ...played, scripts: { [id]: { ...played.scripts[id], path: [{}] } } }, 'damaged'],
  ])('refuses %s', (_, raw, why) => expect(decode(raw)).toEqual({ ok: false, why }))

  it.each<[string, string, string]>([
    ['a picture', '\u0089PNG', 'foreign'],
    ['half of a save', JSON.stringify(played).slice(0, 60), 'damaged'],
    ['the file of another program', '{"a":1}', 'foreign'],
  ])('tells %s apart', (_, text, why) => expect(decodeFile(text)).toEqual({ ok: false, why }))

  it('gives back what was written', () => expect(decodeFile(JSON.stringify(played))).toEqual({ ok: true, save: played }))
  it('still reads version 1', () => expect(decode(released1).ok).toBe(true))
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

describe('the journal', () => {
  function storageOf(kept: Record<string, unknown> = {}, more: Partial<Storage> = {}): Storage & { kept: Record<string, unknown> } {
    return {
      kept, durable: true,
      read: async (name) => kept[name],
      write: async (name, value) => void (kept[name] = structuredClone(value)),
      eraseAll: async () => Object.keys(kept).forEach((name) => delete kept[name]),
      ...more,
    }
  }
  const never = () => () => undefined

  it('writes what changed when asked to flush', async () => {
    const storage = storageOf()
    const journal = await openJournal({ storage, later: never })
    journal.change((save) => keepPlace(save, id, ['a'], 'l'))
    expect(storage.kept.save).toBeUndefined()
    await journal.flush()
    expect(decode(storage.kept.save)).toEqual({ ok: true, save: journal.save() })
  })
  it('gathers changes into one later write', async () => {
    const storage = storageOf()
    const waiting: (() => void)[] = []
    const journal = await openJournal({
      storage, later: (run) => {
        waiting.push(run)
        return () => void waiting.splice(waiting.indexOf(run), 1)
      },
    })
    journal.change((save) => keepPlace(save, id, ['a'], 'l'))
    journal.change((save) => keepPlace(save, id, ['a', 'b'], 'l'))
    expect(waiting).toHaveLength(1)
  })
  it('leaves a newer save as it is', async () => {
    const newer = { ...played, version: 99 }
    const storage = storageOf({ save: newer })
    const journal = await openJournal({ storage, later: never })
    journal.change((save) => keepPlace(save, id, [], 'l'))
    await journal.flush()
    expect(journal.problem).toBe('newer')
    expect(journal.isKept()).toBe(false)
    expect(storage.kept.save).toEqual(newer)
  })
  it('sets a damaged save aside and starts clean', async () => {
    const damaged = { format: 'a-voix-haute', version: 1, scripts: 5 }
    const storage = storageOf({ save: damaged })
    const journal = await openJournal({ storage, later: never })
    expect(journal.problem).toBe('damaged')
    expect(journal.save()).toEqual(emptySave())
    expect(storage.kept['set-aside']).toEqual(damaged)
  })
  it('goes on in memory when writing fails, and says so once', async () => {
    let told = 0
    const storage = storageOf({}, { write: () => Promise.reject(new Error('full')) })
    const journal = await openJournal({ storage, later: never, onUnkept: () => told++ })
    for (const line of ['l-1', 'l-2']) {
      journal.change((save) => keepPlace(save, id, [], line))
      await journal.flush()
    }
    expect([told, journal.isKept(), journal.save().scripts[id]!.line]).toEqual([1, false, 'l-2'])
  })
  it('refuses to keep what it could not read again', async () => {
    const journal = await openJournal({ storage: storageOf(), later: never })
    expect(() => journal.change((save) => keepSettings(save, { music: 3 }))).toThrow('Refused')
    expect(journal.save().settings.music).toBe(0.5)
  })
  it('forgets everything when asked', async () => {
    const storage = storageOf({ save: played, 'set-aside': 1 })
    const journal = await openJournal({ storage, later: never })
    await journal.eraseAll()
    expect(Object.keys(storage.kept)).toEqual(['save'])
    expect(journal.save().scripts).toEqual({})
  })
})
