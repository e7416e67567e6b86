// The class sessions: every check can fail, they are compiled to ids apart from what a solo player loads, and the real ones are whole.
import { describe, expect, it } from 'vitest'
import { sceneClass, sceneClassArabic, withClass } from '../../fixtures/content/class.ts'
import { changed, lineWith } from '../../fixtures/content/project.ts'
import { checkProject } from '../../../tools/content/check/all.ts'
import { compileClass, compileSceneClass } from '../../../tools/content/class.ts'
import { staleIn } from '../../../tools/content/fresh.ts'
import { modulesOf } from '../../../tools/content/modules.ts'
import { printProblem } from '../../../tools/content/problem.ts'
import { readProject } from '../../../tools/content/project.ts'
import { wholeProject } from '../../../tools/content/whole.ts'

const plans = 'class/plans.yaml'
const votes = 'class/votes.yaml'
const asked = 'Que pense midi ?'
const askedArabic = '"midi": { "look": "انظروا من يتكلم.", "prompts": { "un": "فيمَ يفكر؟"'

it('finds nothing in class sessions without a fault', () => {
  expect(checkProject(readProject(withClass)).map(printProblem)).toEqual([])
})

it('is not asked of a project that has none', () => {
  expect(readProject(Object.fromEntries(Object.entries(withClass).filter(([file]) => !/class/.test(file)))).class).toBeUndefined()
})

describe('one fault at a time', () => {
  it.each<[name: string, file: string, from: string, to: string, message: RegExp, on?: string]>([
    ['a stop without choices', sceneClass, '- moment: midi', '- moment: soir', /`soir` n’offre pas de choix/],
    ['a stop that does not exist', sceneClass, '- moment: midi', '- moment: minuit', /le moment `minuit` n’existe pas/],
    ['the same stop twice', sceneClass, '- moment: midi', '- moment: matin', /`matin` existe déjà/, ''],
    ['a path with too few stops', sceneClass, '- moment: cour', '- moment: banc', /un chemin va jusqu’à une fin avec 2 arrêt/, 'stops:'],
    ['two prompts', sceneClass, `      - { id: un, text: ${asked} }\n`, '', /trois relances sont attendues/, ''],
    ['seven questions', sceneClass, '  - { id: h, ask: Une question h ?, answer: Une réponse h. }\n', '', /huit questions sont attendues/, 'questions:'],
    ['an unknown norm', sceneClass, 'norm: moquerie', 'norm: moqueries', /la question `moqueries` n’existe pas/],
    ['a prompt that asks for the right choice', sceneClass, asked, 'Laquelle est la bonne ?', /demande le bon choix/, ''],
    ['a prompt about the right answer, in Arabic', sceneClassArabic, askedArabic, askedArabic.replace('فيمَ يفكر؟', 'ما هو الجواب الصحيح؟'), /demande le bon choix/, ''],
    ['a prompt about one\'s own life', sceneClass, asked, 'Et chez vous ?', /parler de sa vie/, ''],
    ['a prompt that asks who', sceneClass, asked, 'Qui parmi vous a ri ?', /parler de sa vie/, ''],
    ['a prompt about one\'s own life, in Arabic', sceneClassArabic, askedArabic, askedArabic.replace('فيمَ يفكر؟', 'هل سبق لكم أن عشتم هذا؟'), /parler de sa vie/, ''],
    ['a vote about one\'s own life', votes, 'ask: Qu\'est-ce que c\'est ?', 'ask: Avez-vous déjà reçu un montage ?', /parler de sa vie/, ''],
    ['a blaming answer', sceneClass, 'answer: Une réponse a.', "answer: Tu n'aurais pas dû rire.", /reproche à la personne/, ''],
    ['a blaming answer, in Arabic', sceneClassArabic, '"a": { "ask": "سؤال؟", "answer": "جواب." }', '"a": { "ask": "سؤال؟", "answer": "كان عليها أن تصمت." }', /reproche à la personne/, ''],
    ['a missing translation', sceneClassArabic, '"notice": "قصة رسالة."', '"notice": ""', /n’est pas écrit en arabe/, ''],
    ['a plan that is too long', plans, 'minutes: 50', 'minutes: 52', /les étapes de `p55` font 57 minutes/, ''],
    ['a step that may go without saying what is lost', plans, 'minutes: 25, mustStay: true', 'minutes: 25', /ne dit pas ce qu’on perd/, ''],
    ['a story that a session of the path has no time for', plans, 'id: jouer, kind: play, minutes: 50,', "id: regles, kind: rules, minutes: 49, mustStay: true, title: Lire, do: Lisez., say: On lit. }\n    - { id: jouer, kind: play, minutes: 1,", /ne tient pas/, ''],
    ['a scene that nobody plans', 'class/path.yaml', 'id: s2, plan: p55, weeks: 1, scene: essai', 'id: s2, plan: p55, weeks: 1, scene: jamais', /l’histoire `jamais` n’existe pas/, ''],
    ['recognition without an answer that fits', votes, ', fits: true', '', /0 réponse\(s\) `fits: true`/, ''],
    ['a number nobody can call', 'class/pages.yaml', 'Chacun peut passer.', 'Appelez le 2512.', /le numéro « 2512 » n’est pas dans/, ''],
    ['a number lost in translation', 'class/pages.yaml', 'Chacun peut passer.', 'Chacun a 5 minutes.', /les nombres de .* ne sont pas ceux du français/, ''],
    ['a file that is missing', 'class/path.yaml', '', '', /le fichier manque/, ''],
  ])('%s', (_name, file, from, to, message, on = to) => {
    const files = changed([from || to ? { file, from, to } : { file }], withClass)
    const problems = checkProject(readProject(files))
    const found = problems.find((one) => message.test(one.message))
    expect(found, problems.map(printProblem).join('\n') || 'nothing was found').toBeDefined()
    if (on) expect(found!.line).toBe(lineWith(files[file]!, on))
    expect(found!.remedy).not.toBe('')
  })
})

it('is compiled to ids', () => {
  const project = readProject(withClass)
  const texts = compileClass(project.class!, ['essai'])!
  expect(texts.plans[0]).toEqual({ id: 'p55', review: 'none', steps: [{ id: 'jouer', kind: 'play', minutes: 50, mustStay: true }, { id: 'fermer', kind: 'close', minutes: 5, mustStay: false }] })
  expect(texts.path.sessions[4]).toEqual({ id: 'booster', plan: 'p55', weeks: 1, scene: 'essai' })
  expect(compileClass(project.class!, [])!.path.sessions[0]).toEqual({ id: 's1', plan: 'p55', weeks: 1 })
  expect(texts.votes.items[0]!.answers).toEqual([{ id: 'blague', fits: false }, { id: 'violence', fits: true }, { id: 'rien', fits: false }])
  const session = compileSceneClass('essai', project.scenes[0]!.class!.data)
  expect(session).toMatchObject({ scene: 'essai', seat: 'witness', norm: 'moquerie', stops: ['matin', 'midi', 'cour'], happens: ['debut'] })
  expect(session.prompts.midi).toEqual(['un', 'deux', 'trois'])
  expect(session.questions).toHaveLength(8)
})

it('adds nothing to what a solo player loads', () => {
  const modules = modulesOf(readProject(withClass))
  expect(modules.get('virtual:content')).not.toMatch(/class/)
  expect(modules.get('virtual:content/class')).toContain('virtual:content/words/ar/scenes/essai/class')
  expect(modules.get('virtual:content/class')).not.toContain('Une question')
  expect(modules.get('virtual:content/words/fr/class/plans')).toContain('Un plan p55')
})

it('reports what nobody has read', () => {
  const files = staleIn(readProject(withClass), '2026-11-30').filter(({ file }) => /class/.test(file)).map(({ file, id }) => `${file} ${id}`)
  expect(files).toEqual([
    `${sceneClass} essai`, ...['p55', 'p30', 'p110'].map((id) => `${plans} ${id}`), 'class/path.yaml path', 'class/pages.yaml rules', `${votes} moquerie`, `${votes} reconnaitre`,
  ])
})

it('the real ones: « je ne sais pas, je reviens vers toi » is among the answers of every scene, in both languages', () => {
  const { scenes, namespaces } = wholeProject()
  const withSession = scenes.filter((scene) => scene.class)
  expect(withSession.map(({ id }) => id)).toEqual(expect.arrayContaining(['faux-compte', 'la-photo', 'le-chantage', 'le-groupe', 'sur-le-chemin']))
  for (const { id } of withSession) {
    const { french, arabic } = namespaces.find(({ name }) => name === `scenes/${id}/class`)!
    expect(french.texts.some(({ value }) => value.includes('je reviens vers toi')), id).toBe(true)
    expect(JSON.stringify(arabic!.data), id).toContain('أعود إليك')
  }
})

it('the real ones: every page that the door opens is there, seven items before and after and one on unease', () => {
  const project = wholeProject()
  const texts = compileClass(project.class!, project.scenes.map(({ id }) => id))!
  expect(texts.pages.map(({ id }) => id)).toEqual(expect.arrayContaining([
    'unease', 'rules', 'speaks-up', 'law', 'letter', 'slips', 'slip-sheet', 'voting', 'norm-gate', 'norm-good', 'norm-bad', 'pairs', 'class-rule', 'rehearsal',
  ]))
  const count = (kind: string) => texts.votes.items.filter((item) => item.kind === kind).length
  expect([count('confidence'), count('recognition'), count('unease')]).toEqual([4, 3, 1])
  expect(texts.pages.find(({ id }) => id === 'speaks-up')!.lines!.slice(0, 1)).toEqual(['onde-2511'])
})
