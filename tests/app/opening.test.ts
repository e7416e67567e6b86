// A first line comes with the words of its moment alone; the rest comes while it is read, and nothing goes on without it.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Port } from '../../src/app/door.ts'
import { createDoor } from '../../src/app/doors/story/door.ts'
import { createLibrary } from '../../src/app/library.ts'
import type { World } from '../../src/app/world.ts'
import type { SceneCard, Words } from '../../src/content/content.ts'
import { createContent } from '../../src/content/load.ts'
import { openJournal } from '../../src/progress/journal.ts'
import { emptySave, type Save } from '../../src/progress/save.ts'
import type { Script } from '../../src/story/script.ts'
import { find } from '../../src/story/find.ts'
import { read } from '../../src/story/walk.ts'
import { say, setLanguage } from '../../src/words/words.ts'
import { modulesOf, root } from '../../tools/content/modules.ts'
import { wholeProject } from '../../tools/content/whole.ts'
import { deviceWith } from '../fixtures/store.ts'

const modules = modulesOf(wholeProject())
const data = <T>(name: string): T => JSON.parse(modules.get(`${root}/${name}`)!.split('\n')[0]!.replace('export default ', '')) as T
const script = data<Script>('script/le-groupe/witness')
const first = script.moments[script.start]!.lines
const route = { name: 'scene', scene: 'le-groupe', seat: 'witness' } as const
const wish = { isBack: false, isWanted: () => true }

let fetched: string[]
let isCut: boolean
let gone: { name: string }[]

async function open(at?: string, { save, entry }: { save?: Save; entry?: Parameters<ReturnType<typeof createDoor>['enter']>[0] } = {}) {
  fetched = []
  isCut = false
  gone = []
  const words = (language: 'fr' | 'ar') => new Proxy({}, {
    get: (_, name: string) => async () => {
      if (isCut) throw new TypeError('Failed to fetch')
      fetched.push(`${language} ${name}`)
      return { default: data<Words>(`words/${language}/${name}`) }
    },
  })
  const card: SceneCard = { id: 'le-groupe', where: 'classroom', activities: [], review: 'none', seats: [{ seat: 'witness', lead: script.lead, minutes: 7, endings: Object.keys(script.endings) }] }
  const content = createContent({ scenes: [card], notebook: {}, words: { fr: words('fr'), ar: words('ar') }, files: { 'le-groupe': async () => ({ scripts: { [script.id]: async () => ({ default: script }) }, activities: {}, words: { fr: words('fr'), ar: words('ar') } }) } })
  const library = createLibrary(content)
  await setLanguage('fr')
  const journal = await openJournal({ open: () => deviceWith(save && { save }).open(), later: () => () => undefined })
  const preferences = { settings: () => journal.save().settings, isStill: () => true } as World['preferences']
  const port = { go: async (to) => void gone.push(to), show: () => undefined, hush: () => undefined } as Partial<Port> as Port
  const door = createDoor(port, { content, library, journal, preferences, pictured: Promise.resolve(), today: () => '2026-11-30' } as Partial<World> as World)
  const answer = await door.enter(entry ?? { ...route, ...(at && { at }) }, wish)
  const line = () => (door.screen(route) as unknown as { view: { lineId: string } }).view.lineId
  return { answer, door, library, line, next: () => (door.actions as { next(): void }).next() }
}

const own = () => fetched.filter((name) => name.includes('le-groupe/witness'))

describe('from the first moment', () => {
  let game: Awaited<ReturnType<typeof open>>
  beforeEach(async () => { game = await open() })

  it('asks for the words of that moment alone', () => {
    expect(own()).toEqual(['fr scenes/le-groupe/witness/opening'])
    expect(game.line()).toBe(first[0]!.id)
    expect(say('scenes/le-groupe/witness', `lines.${first[0]!.id}`)).toContain('Jeudi, 8 h 02')
  })

  it('goes on once, however often one taps while the others come', async () => {
    game.next()
    game.next()
    await vi.waitFor(() => expect(game.line()).toBe(first[1]!.id))
    expect(own()).toContain('fr scenes/le-groupe/witness')
    game.next()
    expect(game.line()).toBe(first[2]!.id)
  })

  it('stays on the line when they can not be had, and can ask again', async () => {
    isCut = true
    game.next()
    await vi.waitFor(() => expect(gone).toEqual([{ name: 'scene', scene: 'le-groupe' }]))
    await expect(game.door.enter({ name: 'scene', scene: 'le-groupe' }, wish)).rejects.toThrow('could not be loaded')
    isCut = false
    expect(await game.door.enter({ name: 'scene', scene: 'le-groupe' }, wish)).toEqual({ at: { name: 'scene', scene: 'le-groupe' } })
    expect(game.line()).toBe(first[0]!.id)
    game.next()
    expect(game.line()).toBe(first[1]!.id)
  })

  it('speaks another language with all its words', async () => {
    await game.library.speak('ar')
    expect(own()).toContain('ar scenes/le-groupe/witness')
  })
})

it('asks for all its words where a reading is further on', async () => {
  const far = Object.values(script.moments).flatMap(({ id, lines }) => (id === script.start ? [] : lines)).find(({ id }) => find(script, id))!.id
  const { line } = await open(far)
  expect(line()).toBe(far)
  expect(own()).toContain('fr scenes/le-groupe/witness')
})

it.each(['debrief', 'forks'] as const)('a seat that a later version took away, finished in a save, keeps nobody from the %s', async (name) => {
  const { path, read: lines } = read(script, ([first]) => first!)
  const played = { path, line: lines.at(-1)!.line, ended: true, runs: [path], recalledOn: [], finishedOn: '2026-11-01' }
  const save: Save = { ...emptySave('fr'), last: script.id, scripts: { [script.id]: played, 'le-groupe/gone': { ...played, runs: [['a']] } } }
  const { answer } = await open(undefined, { save, entry: { name } })
  expect(answer).toBeUndefined()
  expect(own()).toContain('fr scenes/le-groupe/witness')
})

it.each(['fr', 'ar'] as const)('every first moment is told whole by its own words (%s)', (language) => {
  const scripts = [...modules.keys()].filter((name) => name.startsWith(`${root}/script/`)).map((name) => data<Script>(name.slice(root.length + 1)))
  expect(scripts.length).toBeGreaterThan(6)
  for (const { id, start, moments } of scripts) {
    const words = data<Record<string, Words>>(`words/${language}/scenes/${id}/opening`)
    const { lines, choices = [] } = moments[start]!
    for (const line of lines) expect(words.lines, id).toHaveProperty(line.id)
    for (const choice of choices) expect(words.choices, id).toHaveProperty(choice.id)
    if (choices.length > 1) expect(words.turns, id).toHaveProperty(start)
    // What the person played calls somebody is on the first plate already.
    expect(words.names, id).toEqual(data<Record<string, Words>>(`words/${language}/scenes/${id}`).names)
  }
})
