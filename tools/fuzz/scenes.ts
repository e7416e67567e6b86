// Files of scenes, of the notebook, of the class and of languages, as a hurried author leaves them: the compiler answers with problems that say where, what and how to mend it; it never breaks.
import { walk } from '../../src/story/walk.ts'
import { checkProject } from '../content/check/all.ts'
import { readTexts } from '../content/disk.ts'
import { graphOf } from '../content/map/graph.ts'
import { modulesOf } from '../content/modules.ts'
import { printProblem } from '../content/problem.ts'
import { readProject, type Texts } from '../content/project.ts'
import { readSource } from '../content/source.ts'
import { hold, type Kind } from './kind.ts'
import type { Chance } from './random.ts'
import { oddValue, spoilText, spoilValue } from './spoil.ts'

/** A small project without a fault, with the lists of words that the checks need. */
export const sceneFiles: Kind = {
  name: 'scenes', many: 2000, few: 20,
  open() {
    const lists = Object.fromEntries(Object.entries(readTexts('.')).filter(([file]) => file.startsWith('tools/')))
    const files: Texts = { ...lists, ...readTexts('tests/fixtures/content/good') }
    return (chance) => judge(spoilt(chance, files, (file) => file.endsWith('.yaml')))
  },
}

/** The real project, one scene at a time. */
export const realFiles: Kind = {
  name: 'content', many: 40, few: 0,
  open() {
    const files = readTexts('.')
    const scenes = [...new Set(Object.keys(files).flatMap((file) => /^scenes\/([^/]+)\/scene/.exec(file)?.[1] ?? []))]
    return (chance) => {
      const only = chance.one(scenes)
      const seat = chance.one(['witness', 'targeted', 'pressed'])
      const some = Object.fromEntries(Object.entries(files).filter(([file]) => (file.split('/scenes/')[1] ?? file.split(/^scenes\//)[1] ?? `${only}/`).startsWith(`${only}/`) || /^scenes\/[a-z]+\.yaml$/.test(file))
        .filter(([file]) => !/\/(witness|targeted|pressed)\.\w+$/.test(file) || file.includes(`/${seat}.`) || file.includes('/witness.')))
      judge(spoilt(chance, some, (file) => !file.startsWith('tools/')))
    }
  },
}

export const localeFiles: Kind = {
  name: 'locales', many: 1000, few: 20,
  open() {
    const lists = Object.fromEntries(Object.entries(readTexts('.')).filter(([file]) => file.startsWith('tools/')))
    const files: Texts = { ...lists, ...readTexts('tests/fixtures/content/good') }
    return (chance) => judge(spoilt(chance, files, (file) => file.endsWith('.json')))
  },
}

function spoilt(chance: Chance, files: Texts, isChosen: (file: string) => boolean): Texts {
  const file = chance.one(Object.keys(files).filter(isChosen))
  const text = files[file]!
  const { [file]: _, ...others } = files
  if (chance.once(30)) return others
  return { ...files, [file]: chance.once(3) ? restructured(chance, file, text) : spoilText(chance, text) }
}

/** Values of the file in the place of others; JSON is YAML too. */
function restructured(chance: Chance, file: string, text: string): string {
  const { data } = readSource(file, text)
  return JSON.stringify(chance.once(12) ? oddValue(chance) : spoilValue(chance, data ?? null), null, chance.once(2) ? 1 : undefined) ?? ''
}

function judge(files: Texts): void {
  const project = readProject(files)
  const problems = checkProject(project)
  for (const { check, file, line, message, remedy } of problems) {
    hold(file && check, 'A problem without its file.')
    const last = (files[file] ?? '').split('\n').length
    hold(Number.isInteger(line) && line >= 1 && line <= last + 1, `A problem on line ${line} of ${last}: ${message}`)
    hold(message.trim() && remedy.trim(), `A problem without a sentence or a remedy: ${message} → ${remedy}`)
    hold(!/\[object |\bundefined\b|function \w*\(/.test(withoutQuotes(message + remedy)), `A problem that speaks of the programme: ${message} → ${remedy}`)
    hold(printProblem({ check, file, line, message, remedy }).length < 3000, `A problem without end: ${message.slice(0, 80)}`)
  }
  // While one writes, the game is given what could be read, faults and all.
  const modules = modulesOf(project)
  hold(modules.size, 'No module.')
  for (const { seats } of project.scenes) for (const { data } of seats) graphOf(data)
  if (problems.length) return
  for (const { seats } of project.scenes) for (const { script } of seats) for (const { moment } of walk(script)) hold(script.moments[moment], 'A reading stands nowhere.')
}

/** What the author wrote is quoted as it is. */
function withoutQuotes(text: string): string {
  return text.replace(/«[^»]*»|`[^`]*`/g, '')
}
