// Films and strips follow the path really taken; one that is no longer in the story is told, and another leads to the same end.
import { expect, it } from 'vitest'
import { openRoad, roadIdOf } from '../../src/app/doors/notebook/road.ts'
import type { Journal } from '../../src/progress/journal.ts'
import { emptySave, type ScriptProgress } from '../../src/progress/save.ts'
import { roadTo } from '../../src/story/reel.ts'
import { read } from '../../src/story/walk.ts'
import { readTexts } from '../../tools/content/disk.ts'
import { readProject } from '../../tools/content/project.ts'

const files = Object.fromEntries(Object.entries(readTexts('.')).filter(([file]) => !/^scenes\/(?!sur-le-chemin|\w+\.yaml)/.test(file)))
const script = readProject(files).scenes[0]!.seats[0]!.script
const endings = Object.keys(script.endings)
let turn = 0
const played = read(script, (offer) => offer[(turn += 2) % offer.length]!)
const other = endings.find((one) => one !== played.ending)!

function opened(id: string, progress?: Partial<ScriptProgress>) {
  const kept = { path: [], line: '', ended: true, runs: [], recalledOn: [], ...progress }
  const save = { ...emptySave(), scripts: progress ? { [script.id]: kept } : {} }
  return openRoad(id, {
    content: { scenes: [{ id: script.scene, minutes: 7, where: 'street', review: 'none', activities: [], seats: [{ seat: 'witness', lead: script.lead, endings, minutes: 7 }] }] } as never,
    library: { script: async () => script } as never, journal: { save: () => save } as Journal,
  })
}
const choices = (road: Awaited<ReturnType<typeof openRoad>>) => road!.frames.flatMap(({ chosen }) => chosen ?? [])
const id = (ending: string) => roadIdOf({ scene: script.scene, seat: 'witness', endings }, ending)

it('follows the path that was played, be it the present one or a former one', async () => {
  for (const progress of [{ runs: [played.path] }, { path: played.path }]) {
    const road = await opened(id(played.ending!), progress)
    expect(choices(road)).toEqual(played.path)
    expect(road).toMatchObject({ isGone: false, isAnother: false, ending: played.ending })
  }
})

it('says that the path is gone, and takes another to the same end', async () => {
  const road = await opened(id(other), { runs: [['parti', 'depuis']], endings: [other] })
  expect(road).toMatchObject({ isGone: true, isAnother: true, ending: other })
  expect(choices(road)).toEqual(roadTo(script, other))
})

it('shows a possible path to who has not played', async () => {
  expect(await opened(id(other))).toMatchObject({ isGone: false, isAnother: true })
})

it('names no ending in an address', () => {
  expect(endings.map(id)).toEqual(endings.map((_, index) => `sur-le-chemin.witness.${index + 1}`))
})

it.each(['rien', '', 'sur-le-chemin', 'sur-le-chemin.witness', 'sur-le-chemin.witness.0', 'sur-le-chemin.witness.99', 'sur-le-chemin.witness.1e0', 'sur-le-chemin.witness.jamais', 'sur-le-chemin.pressed.1', 'autre.witness.1', '__proto__.witness.constructor', '....'])('%s is no road', async (asked) => {
  expect(await opened(asked)).toBeUndefined()
})
