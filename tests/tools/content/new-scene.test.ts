// A new scene fits the schemas at once, has every Arabic key, and what it lacks is said.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { good } from '../../fixtures/content/project.ts'
import { checkProject } from '../../../tools/content/check/all.ts'
import { newScene } from '../../../tools/content/new-scene.ts'
import { readProject } from '../../../tools/content/project.ts'
import { readTexts } from '../../../tools/content/disk.ts'

// Of the other scenes, what stands beside a new one on the map: their paths are walked elsewhere.
const real = Object.fromEntries(Object.entries(readTexts(process.cwd())).filter(([file]) => !/^scenes\/.+\/(?!scene\.yaml)|^locales\/ar\/scenes/.test(file)))
const made = newScene('mon-titre', (part) => readFileSync(`tools/content/template/${part}.yaml`, 'utf8'), real)
const project = readProject({ ...good, ...real, ...made })
const problems = checkProject(project).filter(({ file }) => file.includes('/mon-titre/'))

it('fits the schemas, with sound ids and paths', () => {
  expect(Object.keys(made)).toEqual([
    'scenes/mon-titre/scene.yaml', 'scenes/mon-titre/witness.yaml', 'scenes/mon-titre/wall.yaml',
    'locales/ar/scenes/mon-titre/scene.json', 'locales/ar/scenes/mon-titre/witness.json', 'locales/ar/scenes/mon-titre/wall.json',
  ])
  expect(project.scenes.find(({ id }) => id === 'mon-titre')?.seats).toHaveLength(1)
  expect(new Set(problems.map(({ check }) => check))).toEqual(new Set(['choices', 'forks', 'translation', 'unwritten']))
})

it('says what remains: every text of the model, more turns that matter, more endings, the Arabic', () => {
  const texts = project.scenes.find(({ id }) => id === 'mon-titre')!
  expect(problems.filter(({ check }) => check === 'unwritten')).toHaveLength([...texts.texts, ...texts.seats[0]!.texts, ...texts.wall!.texts].length)
  expect(problems.filter(({ check }) => check === 'translation').every(({ message }) => message.includes('n’est pas écrit en arabe'))).toBe(true)
})
