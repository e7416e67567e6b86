// The door of the wall newspaper: what the endings found have pinned, in the order of the year, and its words in both languages.
import { expect, it, vi } from 'vitest'
import { createDoor } from '../../src/app/doors/wall/door.ts'
import type { Port } from '../../src/app/door.ts'
import type { World } from '../../src/app/world.ts'
import type { Change } from '../../src/progress/changes.ts'
import { emptySave, type Save, type ScriptProgress } from '../../src/progress/save.ts'
import { small } from '../story/script.fixture.ts'

const hoisted = vi.hoisted(() => ({ spoken: [] as string[] }))
vi.mock('../../src/page/wall/wall.tsx', () => ({ wallView: {} }))
vi.mock('../../src/content/load-wall.ts', () => ({
  wallItems: [
    { script: 'le-groupe/witness', ending: 'une', kind: 'notice' }, { script: 'le-groupe/targeted', ending: 'une', kind: 'poem' },
    { script: 'essai/witness', ending: 'calme', kind: 'ad' }, { script: 'essai/witness', ending: 'seule', kind: 'found' },
  ],
  loadWallWords: async (language: string) => { hoisted.spoken.push(language); return {} },
}))

const ended = (endings: string[] | undefined, runs: string[][] = []): ScriptProgress => ({ path: [], line: 'l', ended: true, runs, finishedOn: '2026-01-02', recalledOn: [], ...(endings && { endings }) })

async function pinned(scripts: Record<string, ScriptProgress>): Promise<string[]> {
  let save: Save = { ...emptySave(), scripts }
  const journal = { save: () => save, change: (change: Change) => { save = change(save) } }
  const door = createDoor({} as Port, { journal, content: { loadScript: async () => small } } as unknown as World)
  await door.enter({ name: 'wall' }, { isBack: false, isWanted: () => true })
  return door.screen({ name: 'wall' }).items.map(({ script, ending }) => `${script} ${ending}`)
}

it.each<[string, Record<string, ScriptProgress>, string[]]>([
  ['nothing before a first ending', { 'le-groupe/witness': { ...ended([]), finishedOn: undefined, ended: false } }, []],
  ['one item for each ending found, once', { 'le-groupe/witness': ended(['une', 'une']) }, ['le-groupe/witness une']],
  ['each seat its own, in the order of the year', { 'essai/witness': ended(['calme']), 'le-groupe/targeted': ended(['une']) }, ['le-groupe/targeted une', 'essai/witness calme']],
  ['nothing of endings that are told no more', { 'le-groupe/witness': ended(['partie']), 'gone/witness': ended(['une']) }, []],
  ['those that an older save holds in its runs', { 'essai/witness': ended(undefined, [['taire', 'dormir'], ['dire']]) }, ['essai/witness calme', 'essai/witness seule']],
])('%s', async (_, scripts, wanted) => expect(await pinned(scripts)).toEqual(wanted))

it('brings its words in both languages', async () => {
  hoisted.spoken.length = 0
  await pinned({})
  expect(hoisted.spoken.sort()).toEqual(['ar', 'fr'])
})
