// From what authors write to what the game plays: ids on one side, words on the other, shorthands spelt out.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { changed, good } from '../../fixtures/content/project.ts'
import { compileCard, inOrder } from '../../../tools/content/compile.ts'
import { jsonSchemas } from '../../../tools/content/schema-json.ts'
import { modulesOf } from '../../../tools/content/modules.ts'
import { readProject, wordsOf } from '../../../tools/content/project.ts'
import { classSchemas, notebookSchemas, schemas } from '../../../tools/content/schema.ts'

const project = readProject(good)
const { script } = project.scenes[0]!.seats[0]!

it('spells the shorthands out', () => {
  expect(script).toMatchObject({ id: 'essai/witness', scene: 'essai', seat: 'witness', lead: 'amina', start: 'matin', review: 'none' })
  expect(script.moments['escalier']!.next).toEqual([{ to: 'cour' }])
  expect(script.moments['matin']!.cast).toEqual({ amina: { side: 'start', mood: 'neutral', pose: 'stand' } })
  const [telling, speech, message, picture] = script.moments['matin']!.lines
  expect(telling).toEqual({ id: 'matin-1', kind: 'telling' })
  expect(speech).toEqual({ id: 'matin-2', kind: 'speech', who: 'amina', moods: { amina: 'smile' } })
  expect(message).toEqual({ id: 'matin-3', kind: 'message', who: 'lina', message: { thread: 'classe', form: 'text' } })
  expect(picture!.message).toEqual({ thread: 'classe', form: 'picture', picture: 'dessin' })
  expect(script.moments['cour']!.lines[0]).toEqual({ id: 'cour-1', kind: 'thought', who: 'amina' })
  expect(script.recall[2]).toEqual({ id: 'q3', options: [{ id: 'auteur', fits: true }, { id: 'visee', fits: false }] })
})

it('keeps every sentence out of the script', () => {
  const compiled = JSON.stringify(script)
  for (const { value } of project.scenes[0]!.seats[0]!.texts) if (/ /.test(value)) expect(compiled).not.toContain(value)
  expect(compiled).not.toContain('allow')
})

it('gives words by the keys of locales/README.md', () => {
  const namespace = (name: string) => project.namespaces.find((found) => found.name === name)!
  expect(wordsOf(namespace('scenes/essai/witness'), 'fr')).toMatchObject({
    lines: { 'matin-1': 'La cloche sonne.' }, choices: { garder: 'Je le garde' }, turns: { matin: 'Le message' },
    endings: { dite: { title: 'Dit', outcomes: { lina: 'Lina dort.' } } },
    debrief: {
      happened: { recu: 'Un message est arrivé.' }, named: { term: 'Cyberharcèlement' }, felt: { lina: { felt: 'De la honte.', thought: 'Ils vont tous rire.' } },
      helps: { dire: 'En parler.' },
    },
  })
  expect(wordsOf(namespace('scenes/essai/scene'), 'fr')).toMatchObject({
    title: 'Essai', notice: 'Cette histoire parle de moqueries.', threads: { lina: 'Lina' }, card: { title: 'Casser la chaîne' },
    questions: { q1: { ask: 'Une photo moqueuse arrive. Que faire ?', options: { garder: { text: 'Ne pas la faire suivre', reply: "Oui, elle s'arrête." } } }, q4: {} },
  })
  expect(wordsOf(namespace('cast'), 'fr')).toEqual({ amina: 'Amina', lina: 'Lina' })
  expect(wordsOf(namespace('help'), 'ar')).toMatchObject({ ecoute: { name: 'نص مكتوب هنا 2511' } })
})

it('falls back on nothing, not on an error, where Arabic is not written yet', () => {
  const files = changed([{ file: 'locales/ar/scenes/essai/witness.json' }])
  expect(wordsOf(readProject(files).namespaces.find(({ name }) => name === 'scenes/essai/witness')!, 'ar')).toEqual({})
})

it('makes one module of each script, of the words of each file and language, and of those that a first line needs', () => {
  const modules = modulesOf(project)
  expect([...modules.keys()].sort()).toEqual([
    'virtual:content', 'virtual:content/class', 'virtual:content/dated', 'virtual:content/directions', 'virtual:content/directions/essai/witness', 'virtual:content/files/essai', 'virtual:content/known', 'virtual:content/quizzes', 'virtual:content/said/ar', 'virtual:content/said/fr', 'virtual:content/script/essai/witness', 'virtual:content/wall',
    ...['ar', 'fr'].flatMap((language) => ['cast', 'facts', 'help', 'scenes/essai/scene', 'scenes/essai/witness', 'scenes/essai/witness/opening', 'titles', 'wall'].map((name) => `virtual:content/words/${language}/${name}`)),
  ])
  expect(modules.get('virtual:content')).not.toContain('matin')
  // Of a scene, the list of all scenes names one file.
  expect(modules.get('virtual:content')!.match(/import\("[^"]*essai[^"]*"\)/g)).toEqual(['import("virtual:content/files/essai")'])
  expect(modules.get('virtual:content/files/essai')).toContain('import("virtual:content/words/ar/scenes/essai/witness/opening")')
  // What hangs on the wall comes with the wall: nothing that a first line reads names it.
  expect(modules.get('virtual:content')).not.toMatch(/wall/)
  expect(modules.get('virtual:content/words/fr/titles')).toBe(`export default ${JSON.stringify({ essai: project.scenes[0]!.data.title })}`)
})

it.each(['{ "lines": "un texte", "turns": null }', '[]', 'null', '"un texte"'])('goes on with words of another shape, which the checks tell: %s', (words) => {
  const file = 'locales/ar/scenes/essai/witness.json'
  expect(modulesOf(readProject({ ...good, [file]: words })).get('virtual:content/words/ar/scenes/essai/witness/opening')).toContain('export default {"lines":{}')
})

it('writes a JSON Schema of every kind of file, closed to unknown keys', () => {
  const written = jsonSchemas()
  expect(Object.keys(written)).toEqual([
    ...Object.keys(schemas).map((name) => `scenes/schema/${name}.json`), ...Object.keys(notebookSchemas).map((name) => `notebook/schema/${name}.json`),
    ...Object.keys(classSchemas).map((name) => `class/schema/${name}.json`),
  ])
  for (const [file, text] of Object.entries(written)) expect(readFileSync(file, 'utf8'), 'run: npm run schema').toBe(text)
  expect(JSON.parse(written['scenes/schema/seat.json']!)).toMatchObject({ type: 'object', additionalProperties: false, $defs: { condition: {} } })
})

it('gives the map a card of every scene, in the order asked for', () => {
  const card = compileCard(project.scenes[0]!.data, [{ ...script, minutes: 9 }])
  expect(card).toEqual({ id: 'essai', review: 'none', activities: [], where: 'park', seats: [{ seat: 'witness', lead: 'amina', minutes: 9, endings: Object.keys(script.endings) }] })
  const scenes = [['b', undefined], ['c', 2], ['a', undefined], ['d', 1]].map(([id, order]) => ({ data: { id: id as string, order: order as number | undefined } }))
  expect(inOrder(scenes).map(({ data }) => data.id)).toEqual(['d', 'c', 'a', 'b'])
})

it('keeps how the hand makes a choice', () => {
  const files = changed([{ file: 'scenes/essai/witness.yaml', from: 'text: Je le garde, sets', to: 'text: Je le garde, by: listen, of: matin-3, sets' }])
  const [choice] = readProject(files).scenes[0]!.seats[0]!.script.moments.matin!.choices!.filter(({ id }) => id === 'garder')
  expect(choice).toMatchObject({ by: 'listen', of: 'matin-3' })
})
