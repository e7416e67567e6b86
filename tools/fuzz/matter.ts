// What the cases start from: the content as it is, its scripts, and saves as players have them.
import { readFileSync, readdirSync } from 'node:fs'
import type { SceneCard } from '../../src/content/content.ts'
import { keepCircle, keepEnding, keepPlace, keepPractised, keepRecall } from '../../src/progress/changes.ts'
import { emptySave, type Save } from '../../src/progress/save.ts'
import type { Script } from '../../src/story/script.ts'
import { read } from '../../src/story/walk.ts'
import { compileCard } from '../content/compile.ts'
import type { Project } from '../content/project.ts'
import { wholeProject } from '../content/whole.ts'

export interface Matter { project: Project; scripts: Script[]; cards: SceneCard[] }

let known: Matter | undefined

export function readMatter(): Matter {
  if (known) return known
  const project = wholeProject()
  const scripts = project.scenes.flatMap(({ seats }) => seats.map(({ script }) => script))
  const cards = project.scenes.map(({ data, seats, activities }) => compileCard(data, seats.map(({ script }) => ({ ...script, minutes: 7 })), activities.map(({ activity }) => activity)))
  return (known = { project, scripts, cards })
}

/** Saves of every released format, one that begins, and two of somebody who has played a lot. */
export function savesToSpoil(): unknown[] {
  const folder = 'tests/fixtures/saves'
  const released = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown)
  return [...released, emptySave(), playedSave(1), playedSave(6)]
}

/** Every script played `times` to an ending, each time by another road, and one left in the middle. */
export function playedSave(times: number): Save {
  const { scripts } = readMatter()
  let save = emptySave('ar')
  for (const script of scripts) {
    for (let time = 0; time < times; time += 1) {
      const end = read(script, (offer, { path }) => offer[(time * (path.length + 3) + (time >> 1)) % offer.length]!)
      save = keepEnding(save, script.id, end.path, end.read.at(-1)!.line, '2026-11-02', end.ending!)
    }
    save = keepRecall(save, script.id, '2026-11-20')
  }
  const { id, moments, start } = scripts[0]!
  return keepPractised(keepCircle(keepPlace(save, id, [], moments[start]!.lines[0]!.id), [], ['mother', 'teacher']), 'le-groupe/chaine')
}
