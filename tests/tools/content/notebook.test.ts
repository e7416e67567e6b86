// The notebook: compiled to ids in small chunks, every check can fail, and the report says what is to be read again.
import { describe, expect, it } from 'vitest'
import { withNotebook } from '../../fixtures/content/notebook.ts'
import { changed, lineWith } from '../../fixtures/content/project.ts'
import { checkProject } from '../../../tools/content/check/all.ts'
import { printStale, staleIn } from '../../../tools/content/fresh.ts'
import { modulesOf } from '../../../tools/content/modules.ts'
import { compileNotebook } from '../../../tools/content/notebook.ts'
import { printProblem } from '../../../tools/content/problem.ts'
import { readProject } from '../../../tools/content/project.ts'
import { wholeProject } from '../../../tools/content/whole.ts'

const forms = 'notebook/forms.yaml'
const situations = 'notebook/situations.yaml'
const arabic = 'locales/ar/notebook/situations.json'

it('finds nothing in a notebook without a fault', () => {
  expect(checkProject(readProject(withNotebook)).map(printProblem)).toEqual([])
})

it('is not asked of a project that has none', () => {
  const { notebook } = readProject(Object.fromEntries(Object.entries(withNotebook).filter(([file]) => !file.includes('notebook/'))))
  expect(notebook).toBeUndefined()
})

describe('one fault at a time', () => {
  it.each<[name: string, file: string, from: string, to: string, message: RegExp, on?: string]>([
    ['an unknown fact', 'notebook/rights.yaml', 'fact: crc-19', 'fact: crc-91', /le fait `crc-91` n’existe pas/],
    ['an unknown help line', situations, 'lines: [ecoute]', 'lines: [ecoute, ecoutez]', /la ligne d’aide `ecoutez` n’existe pas/],
    ['an unknown form', situations, 'forms: [moquerie]', 'forms: [moqueries]', /la forme `moqueries` n’existe pas/],
    ['a scene that nobody plans', forms, 'scene: plus-tard', 'scene: jamais', /l’histoire `jamais` n’existe pas/],
    ['the same id twice', forms, '- id: secret', '- id: moquerie', /`moquerie` existe déjà/, 'La deuxième'],
    ['two acts', situations, '    - { id: bloquer, text: Bloque le compte. }\n', '', /il en faut trois/, 'next:'],
    ['an unknown key', situations, '  not: Payer', '  pas: Payer', /la clé `pas` n’existe pas|il manque `not`/, ''],
    ['no source', situations, '  source: Une source\n', '', /il manque `source`/, ''],
    ['a number nobody can call', situations, 'Va voir un adulte sûr.', 'Va voir un adulte ou appelle le 2512.', /le numéro « 2512 » n’est pas dans/],
    ['a number lost in translation', situations, 'Va voir un adulte sûr.', 'Appelle le 2511.', /les nombres de .* ne sont pas ceux du français/, ''],
    ['a blaming sentence', situations, 'not: Payer calme rarement.', "not: Tu n'aurais pas dû payer.", /reproche à la personne/],
    ['a sentence too long', situations, 'now: Arrête de répondre.', `now: ${'Arrête de répondre. '.repeat(12)}`, /caractères/],
    ['a missing translation', arabic, '"say": "أحتاج إلى المساعدة."', '"say": ""', /n’est pas écrit en arabe/, ''],
    ['Latin letters in Arabic', arabic, 'لا جواب.', 'لا جواب stop.', /lettres latines/, ''],
    ['a page that no child\'s word finds', 'notebook/search.yaml', '  - { page: rights, fr: [on me dit mot3], ar: [كلمة3] }\n', '', /`rights` n’est dite avec aucun mot/, ''],
    ['a child\'s words for a page that is not there', 'notebook/search.yaml', 'page: rights', 'page: form/rien', /la page `form\/rien` n’existe pas/],
    ['a page said twice', 'notebook/search.yaml', 'page: rights', 'page: help', /`help` existe déjà/, ''],
    ['a phrase that leads to two pages', 'notebook/search.yaml', 'on me dit mot4', 'On me dit mot3 !', /est déjà écrit pour `rights`/, ''],
    ['a phrase of ignored words', 'notebook/search.yaml', 'on me dit mot4', 'on me', /n’a que des mots ignorés/, ''],
    ['a file that is missing', 'notebook/season.yaml', '', '', /le fichier manque/, ''],
  ])('%s', (name, file, from, to, message, on = to) => {
    const files = changed([from || to ? { file, from, to } : { file }], withNotebook)
    const problems = checkProject(readProject(files))
    const found = problems.find((one) => message.test(one.message))
    expect(found, problems.map(printProblem).join('\n') || 'nothing was found').toBeDefined()
    if (on && on === to) expect(found!.line).toBe(lineWith(files[file]!, to.split('\n')[0]!))
    expect(found!.remedy).not.toBe('')
    expect(name).toBeTruthy()
  })

  it('asks for 2511 first, and keeps adults\' channels for adults', () => {
    const said = (to: string) => checkProject(readProject(changed([{ file: situations, from: 'lines: [ecoute]', to }], withNotebook))).map(({ message }) => message)
    expect(said('lines: [bureau, ecoute]')).toEqual(expect.arrayContaining([expect.stringMatching(/`bureau` est pour les adultes/), expect.stringMatching(/n’est pas le 2511/)]))
  })
})

it('is compiled to ids, and a scene still to come is not linked', () => {
  const { forms: compiled, situations: first } = compileNotebook(readProject(withNotebook).notebook!, ['essai'])
  expect(compiled!.map(({ id, scene, looks }) => ({ id, scene, looks }))).toEqual([
    { id: 'moquerie', scene: 'essai', looks: ['un', 'deux', 'trois'] }, { id: 'secret', scene: undefined, looks: ['un', 'deux', 'trois'] },
  ])
  expect(first).toEqual([{ id: 'menace', sign: 'warning', next: ['noter', 'bloquer', 'dire'], forms: ['moquerie'], lines: ['ecoute'], source: 'Une source', date: '2020', review: 'AMANE, 2026-10' }])
})

it('is one chunk for each part, and one of words for each part and language', () => {
  const modules = modulesOf(readProject(withNotebook))
  const names = [...modules.keys()].filter((name) => name.includes('notebook'))
  expect(names.sort()).toEqual([
    ...['forms', 'parents', 'rights', 'situations'].map((part) => `virtual:content/notebook/${part}`),
    ...['ar', 'fr'].flatMap((language) => ['forms', 'parents', 'rights', 'situations', 'titles'].map((part) => `virtual:content/words/${language}/notebook/${part}`)),
  ])
  expect(modules.get('virtual:content')).not.toContain('moquerie')
  expect(modules.get('virtual:content/notebook/forms')).not.toContain('violence')
  expect(modules.get('virtual:content/words/ar/notebook/titles')).toContain('هناك من يهددني')
})

it('reports what nobody has read, what was read long ago, and old sources', () => {
  const stale = staleIn(readProject(withNotebook), '2026-11-30').filter(({ file }) => file.startsWith('notebook/'))
  expect(stale).toEqual([
    { file: situations, id: 'menace', why: 'source de plus de douze mois (2020)' },
    ...['moquerie', 'secret'].map((id) => ({ file: forms, id, why: 'pas encore relu' })),
    { file: 'notebook/rights.yaml', id: 'aide', why: 'pas encore relu' }, { file: 'notebook/search.yaml', id: 'search', why: 'pas encore relu' }, { file: 'notebook/parents.yaml', id: 'parents', why: 'pas encore relu' },
  ])
  expect(staleIn(readProject(withNotebook), '2027-11-30')).toContainEqual({ file: situations, id: 'menace', why: 'relu il y a plus de douze mois (AMANE, 2026-10)' })
  expect(printStale(stale).at(-1)).toBe('À relire : 5. Relu il y a plus de douze mois : 0. Source de plus de douze mois : 1.')
})

it('the real one: 24 forms, 11 situations and 6 rights, each whole in both languages', () => {
  const project = wholeProject()
  const { notebook } = project
  expect([notebook?.forms?.data.length, notebook?.situations?.data.length, notebook?.rights?.data.length]).toEqual([24, 11, 6])
  expect(notebook!.parents!.data.lines[0]).toBe('onde-2511')
})
