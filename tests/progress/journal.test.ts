// The save against stores that refuse, wait, fall silent or are shared: what was kept is never overwritten, what was played is never lost, what is erased stays erased.
import { describe, expect, it, vi } from 'vitest'
import { keepPlace, keepPractised, keepSettings } from '../../src/progress/changes.ts'
import { openJournal, type Journal, type JournalOptions } from '../../src/progress/journal.ts'
import { decode } from '../../src/progress/decode.ts'
import { emptySave, type Save } from '../../src/progress/save.ts'
import { deviceWith, settled, stillClock, type Clock, type Device } from '../fixtures/store.ts'
import released1 from '../fixtures/saves/version-1.json'

const id = 'le-groupe/witness'
const other = 'la-photo/witness'
const played: Save = keepPlace(emptySave('ar'), id, ['a', 'b'], 'l-4')
const place = (script: string, path: string[], line: string) => (save: Save) => keepPlace(save, script, path, line)

interface Window { journal: Journal; news: boolean[]; clock: Clock }

async function windowOn(device: Device, options: Partial<JournalOptions> = {}, isTold = true): Promise<Window> {
  const clock = stillClock()
  const news: boolean[] = []
  const opening = openJournal({ open: () => device.open(isTold), later: clock.later, onNews: (isReplaced) => news.push(isReplaced), ...options })
  // Somebody waits at most two seconds for a store.
  await clock.pass(2000)
  return { journal: await opening, news, clock }
}

async function does({ journal }: Window, ...changes: ((save: Save) => Save)[]): Promise<void> {
  for (const change of changes) journal.change(change)
  await journal.flush()
  await settled()
}

function keptOn(device: Device): Save | undefined {
  const read = decode(device.kept.save)
  return read.ok ? read.save : undefined
}

describe('a store that answers', () => {
  it('is read, and written after a change', async () => {
    const device = deviceWith({ save: released1 })
    const one = await windowOn(device)
    expect(one.journal.save().scripts[id]?.line).toBe('cour-3')
    expect(device.writings()).toBe(0)
    one.journal.change(place(other, ['z'], 'l-1'))
    await one.clock.pass(0)
    expect(keptOn(device)).toEqual(one.journal.save())
    expect(Object.keys(keptOn(device)!.scripts)).toEqual([id, other])
  })
  it('gathers changes into one writing', async () => {
    const device = deviceWith()
    const one = await windowOn(device)
    one.journal.change(place(id, ['a'], 'l-1'))
    one.journal.change(place(id, ['a'], 'l-2'))
    await one.clock.pass(0)
    expect(device.writings()).toBe(1)
  })
  it('is not written by looking', async () => {
    const device = deviceWith()
    const one = await windowOn(device)
    await one.journal.flush()
    await one.journal.refresh()
    expect(device.kept).toEqual({})
    expect(one.news).toEqual([])
  })
  it('begins a save in the language of the page', async () => {
    expect((await windowOn(deviceWith(), { language: 'ar' })).journal.save().settings.language).toBe('ar')
    expect((await windowOn(deviceWith({ save: played }), { language: 'fr' })).journal.save().settings.language).toBe('ar')
  })
  it('never gets what could not be read again, and gets the rest', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const device = deviceWith()
    await does(await windowOn(device), (save) => keepSettings(save, { music: 3 }), (save) => keepSettings(save, { effects: 1 }))
    expect(keptOn(device)?.settings).toMatchObject({ music: 0.5, effects: 1 })
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
  })
})

describe('what can not be read', () => {
  const newer = { ...played, version: 99 }
  const damaged = { format: 'a-voix-haute', version: 1, scripts: 5 }
  it('is left alone when it is newer', async () => {
    const device = deviceWith({ save: newer })
    const one = await windowOn(device)
    await does(one, place(id, [], 'l'))
    expect(await one.journal.replace(played)).toBe(false)
    expect([one.journal.problem(), one.journal.isKept(), device.kept.save]).toEqual(['newer', false, newer])
  })
  it('is erased even when it is newer, if that is asked', async () => {
    const device = deviceWith({ save: newer, setAside: damaged })
    const one = await windowOn(device)
    expect(await one.journal.eraseAll()).toBe(true)
    expect(keptOn(device)).toEqual(emptySave())
    expect([one.journal.problem(), device.kept.setAside]).toEqual([undefined, undefined])
  })
  it('is set aside when it is damaged', async () => {
    const device = deviceWith({ save: damaged })
    const one = await windowOn(device)
    expect([one.journal.problem(), one.journal.save(), device.kept.setAside]).toEqual(['damaged', emptySave(), damaged])
    await does(one, place(id, [], 'l'))
    expect(device.kept.setAside).toEqual(damaged)
  })
  it.each([NaN, Infinity, -1, '3'])('is set aside when it is damaged by another window that wrote no number (%s)', async (revision) => {
    const device = deviceWith({ save: { ...emptySave(), era: 'e' } })
    const one = await windowOn(device)
    device.kept = { save: { ...damaged, era: 'e', revision } }
    await does(one, place(id, [], 'l'))
    expect(device.kept.setAside).toEqual({ ...damaged, era: 'e', revision })
  })
  it('is still there when setting it aside fails', async () => {
    const device = deviceWith({ save: damaged })
    device.refuse(20)
    const one = await windowOn(device)
    expect(device.kept).toEqual({ save: damaged })
    device.refuse(0)
    await one.journal.refresh()
    expect(device.kept.setAside).toEqual(damaged)
  })
})

describe('a store that can not be read yet is not empty', () => {
  it('is read again at once when it fails', async () => {
    const device = deviceWith({ save: played })
    device.refuse(2)
    const one = await windowOn(device)
    expect([one.journal.save(), one.journal.isKept()]).toEqual([played, true])
  })
  it.each([['refuses'], ['is slow']])('plays from memory when it %s, says so, and brings both together', async (how) => {
    const device = deviceWith({ save: played })
    const letGo = how === 'is slow' ? device.hold() : async () => device.refuse(0)
    if (how === 'refuses') device.refuse(99)
    const one = await windowOn(device)
    expect([one.journal.isKept(), one.journal.save()]).toEqual([false, emptySave()])
    one.journal.change(place(other, ['z'], 'l-1'))
    await one.clock.pass(3000)
    expect(device.kept.save).toEqual(played)
    await letGo()
    await one.clock.pass(60_000)
    expect(keptOn(device)).toEqual(place(other, ['z'], 'l-1')(played))
    expect(one.journal.save()).toEqual(keptOn(device))
    expect([one.journal.isKept(), one.news.at(-1)]).toEqual([true, false])
  })
  it('needs no act to be read at last', async () => {
    const device = deviceWith({ save: played })
    device.refuse(4)
    const one = await windowOn(device)
    await one.clock.pass(60_000)
    expect([one.journal.save(), one.journal.isKept(), one.news]).toEqual([played, true, [false]])
  })
  it('keeps the further place of a reading that was begun again meanwhile', async () => {
    const device = deviceWith({ save: played })
    const letGo = device.hold()
    const one = await windowOn(device)
    one.journal.change(place(id, [], 'l-1'))
    await letGo()
    await one.clock.pass(0)
    expect(keptOn(device)!.scripts[id]).toMatchObject({ path: ['a', 'b'], line: 'l-4' })
    await does(one, place(id, ['c'], 'l-2'))
    expect(keptOn(device)!.scripts[id]).toMatchObject({ path: ['c'], line: 'l-2', runs: [['a', 'b']] })
  })
  it('lets what was asked meanwhile win over what was kept', async () => {
    const device = deviceWith({ save: played })
    const letGo = device.hold()
    const one = await windowOn(device)
    one.journal.change((save) => keepSettings(save, { language: 'fr' }))
    await letGo()
    await one.clock.pass(60_000)
    expect(keptOn(device)).toEqual(keepSettings(played, { language: 'fr' }))
  })
  it('does not make a first visit wait, and is read before it is written', async () => {
    const device = deviceWith({ save: played })
    const letGo = device.hold()
    const clock = stillClock()
    const news: boolean[] = []
    const journal = await openJournal({ open: device.open, later: clock.later, onNews: (isReplaced) => news.push(isReplaced), waits: false })
    journal.change(place(other, [], 'l-1'))
    await letGo()
    await clock.pass(0)
    expect(keptOn(device)).toEqual(place(other, [], 'l-1')(played))
    expect([journal.save().settings.language, news]).toEqual(['ar', [false]])
  })
  it('is opened again when opening failed', async () => {
    const device = deviceWith({ save: played })
    let times = 0
    const one = await windowOn(device, { open: () => (times++ === 0 ? Promise.reject(new Error('no network')) : device.open()) })
    expect(one.journal.save()).toEqual(played)
  })
  it('can be erased before it was ever read', async () => {
    const device = deviceWith({ save: played })
    const letGo = device.hold()
    const one = await windowOn(device)
    const erasing = one.journal.eraseAll()
    await one.clock.pass(2000)
    expect(await erasing).toBe(false)
    await letGo()
    await one.clock.pass(60_000)
    expect([keptOn(device), one.journal.isKept()]).toEqual([emptySave(), true])
  })
})

describe('a writing that fails', () => {
  it('is told, tried again at the next change, and its notice withdrawn', async () => {
    const device = deviceWith({ save: played })
    const one = await windowOn(device)
    device.refuse(1)
    await does(one, place(other, [], 'l-1'))
    expect([one.journal.isKept(), one.news]).toEqual([false, [false]])
    await does(one, place(other, [], 'l-2'))
    expect([one.journal.isKept(), one.news]).toEqual([true, [false, false]])
    expect(keptOn(device)!.scripts[other]!.line).toBe('l-2')
  })
  it('is tried again by itself, and on return to the page', async () => {
    for (const again of [(one: Window) => one.clock.pass(60_000), (one: Window) => one.journal.refresh()]) {
      const device = deviceWith()
      const one = await windowOn(device)
      device.refuse(1)
      await does(one, place(other, [], 'l-1'))
      await again(one)
      expect([keptOn(device)?.scripts[other]?.line, one.journal.isKept()]).toEqual(['l-1', true])
    }
  })
  it('and is cut short leaves what was kept before, whole; then all that was done is written', async () => {
    const device = deviceWith({ save: played })
    const one = await windowOn(device)
    device.cutShort(1)
    await does(one, place(id, ['a', 'b', 'c'], 'l-6'), (save) => keepPractised(save, 'la-photo/cercle'))
    expect([one.journal.isKept(), (await windowOn(device)).journal.save()]).toEqual([false, played])
    await one.clock.pass(60_000)
    expect([one.journal.isKept(), (await windowOn(device)).journal.save()]).toEqual([true, one.journal.save()])
    expect(keptOn(device)).toMatchObject({ scripts: { [id]: { line: 'l-6' } }, practised: ['la-photo/cercle'] })
  })
  it('when it erases and is cut short erases all the same, at the next try', async () => {
    const device = deviceWith({ save: played })
    const one = await windowOn(device)
    device.cutShort(1)
    expect(await one.journal.eraseAll()).toBe(false)
    await one.clock.pass(60_000)
    expect(keptOn(device)).toEqual(emptySave('ar'))
  })
  it('is told once, however often it fails', async () => {
    const device = deviceWith()
    const one = await windowOn(device)
    device.refuse(99)
    for (const line of ['l-1', 'l-2', 'l-3']) await does(one, place(other, [], line))
    await one.clock.pass(600_000)
    expect([one.news, one.journal.save().scripts[other]!.line]).toEqual([[false], 'l-3'])
  })
  it('may have been written all the same: writing it again changes nothing', async () => {
    const device = deviceWith({ save: played })
    const one = await windowOn(device)
    const speakAgain = device.fallSilent()
    one.journal.change(place(id, ['a', 'c'], 'l-5'))
    await one.clock.pass(2000)
    expect(one.journal.isKept()).toBe(false)
    const written = keptOn(device)
    speakAgain()
    await one.clock.pass(60_000)
    expect([keptOn(device), one.journal.isKept(), one.news.includes(true)]).toEqual([written, true, false])
  })
  it('answers whoever erases, even when the store never does', async () => {
    const device = deviceWith({ save: played })
    const one = await windowOn(device)
    const speakAgain = device.fallSilent()
    const erasing = one.journal.eraseAll()
    await one.clock.pass(2000)
    expect(await erasing).toBe(false)
    speakAgain()
    await does(one, place(other, ['z'], 'l-1'))
    expect(keptOn(device)).toEqual(place(other, ['z'], 'l-1')(emptySave('ar')))
  })
})

describe.each([['that tell each other', true], ['that do not', false]])('two windows %s', (_, isTold) => {
  async function two(): Promise<{ device: Device; a: Window; b: Window }> {
    const device = deviceWith({ save: played })
    return { device, a: await windowOn(device, {}, isTold), b: await windowOn(device, {}, isTold) }
  }

  it('lose nothing of each other', async () => {
    const { device, a, b } = await two()
    await does(a, place(id, ['a', 'b', 'c'], 'l-6'))
    await does(b, (save) => keepSettings(save, { textSize: 'large' }))
    await does(a, (save) => keepPractised(save, 'la-photo/cercle'))
    expect(keptOn(device)).toMatchObject({ settings: { textSize: 'large' }, scripts: { [id]: { line: 'l-6' } }, practised: ['la-photo/cercle'] })
  })
  it('know what the other did, at the latest when they are looked at', async () => {
    const { a, b } = await two()
    await does(b, (save) => keepSettings(save, { textSize: 'large' }))
    if (!isTold) await a.journal.refresh()
    expect([a.journal.save(), a.news]).toEqual([b.journal.save(), [false]])
  })
  it('keep both roads of one scene', async () => {
    const { device, a, b } = await two()
    await does(a, place(id, ['a', 'b', 'c'], 'l-6'))
    await does(b, place(id, ['a', 'd'], 'l-7'))
    expect(keptOn(device)!.scripts[id]).toMatchObject({ path: ['a', 'd'], runs: [['a', 'b', 'c']] })
  })
  it('stay erased when one erases, whatever the other still holds', async () => {
    const { device, a, b } = await two()
    await b.journal.eraseAll()
    await settled()
    if (!isTold) await does(a, place(id, ['a', 'b', 'c'], 'l-6'))
    expect([a.journal.save(), a.news]).toEqual([emptySave('ar'), [true]])
    expect(keptOn(device)).toEqual(emptySave('ar'))
    await does(a, place(other, ['z'], 'l-1'))
    expect(Object.keys(keptOn(device)!.scripts)).toEqual([other])
    await b.journal.refresh()
    expect([b.journal.save(), b.news.includes(true)]).toEqual([keptOn(device), false])
  })
  it('stay erased when one erases while the other writes', async () => {
    const { device, a, b } = await two()
    const letGo = device.hold()
    a.journal.change(place(id, ['a', 'b', 'c'], 'l-6'))
    const both = [b.journal.eraseAll(), a.journal.flush()]
    a.journal.change(place(id, ['a', 'b', 'c', 'd'], 'l-8'))
    await letGo()
    await Promise.all(both)
    await a.clock.pass(0)
    expect(keptOn(device)).toEqual(emptySave('ar'))
    expect(a.journal.save().scripts).toEqual({})
  })
  it('stay erased when a window that could not write comes back', async () => {
    const { device, a, b } = await two()
    device.refuse(1)
    await does(a, place(id, ['a', 'b', 'c'], 'l-6'))
    await b.journal.eraseAll()
    await a.clock.pass(60_000)
    expect([keptOn(device), a.journal.save().scripts, a.news.at(-1)]).toEqual([emptySave('ar'), {}, true])
  })
  it('stay erased when the browser has forgotten everything', async () => {
    const { device, a, b } = await two()
    device.kept = {}
    await does(a, place(id, ['a', 'b', 'c'], 'l-6'))
    expect([keptOn(device)?.scripts, a.journal.save().scripts, a.news]).toEqual([{}, {}, [true]])
    if (!isTold) await does(b, place(id, ['a', 'b', 'd'], 'l-6'))
    expect([keptOn(device)?.scripts, b.journal.save().scripts, b.news]).toEqual([{}, {}, [true]])
  })
  it('take the save of a file in both', async () => {
    const { device, a, b } = await two()
    const file = place(other, ['z'], 'l-9')(emptySave())
    expect(await b.journal.replace(file)).toBe(true)
    await settled()
    if (!isTold) await does(a, place(id, ['a', 'b', 'c'], 'l-6'))
    expect([keptOn(device), a.journal.save(), a.news]).toEqual([file, file, [true]])
  })
  it('do not talk for ever', async () => {
    const { device, a, b } = await two()
    await does(a, place(id, ['a', 'b', 'c'], 'l-6'))
    await Promise.all([a.clock.pass(600_000), b.clock.pass(600_000)])
    expect(device.writings()).toBe(1)
  })
})
