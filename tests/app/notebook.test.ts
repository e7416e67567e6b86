// The door of the notebook: each address opens its page with its words; what is not in it opens the first page, which says so.
import { expect, it } from 'vitest'
import { openNotebook } from '../../src/app/doors/notebook/pages.ts'
import type { Journal } from '../../src/progress/journal.ts'
import type { Library } from '../../src/app/library.ts'
import { createContent } from '../../src/content/load.ts'
import { emptySave, type Save } from '../../src/progress/save.ts'
import { compileCard, inOrder } from '../../tools/content/compile.ts'
import { compileNotebook } from '../../tools/content/notebook.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const project = wholeProject()
const compiled = compileNotebook(project.notebook!, project.scenes.map(({ id }) => id))
const notebook = Object.fromEntries(Object.entries(compiled).map(([part, data]) => [part, async () => ({ default: data })]))
const cards = inOrder(project.scenes).map(({ data, seats, activities }) => compileCard(data, seats.map(({ script }) => ({ ...script, minutes: 7 })), activities.map(({ activity }) => activity)))
const content = createContent({
  scenes: cards, files: {}, words: { fr: {}, ar: {} }, notebook,
} as never)

async function opened(part?: string, id?: string, save: Save = emptySave()) {
  const asked: string[] = []
  const library = { words: async (namespaces: readonly string[]) => void asked.push(...namespaces) } as Partial<Library> as Library
  return { page: await openNotebook({ part, id }, { content, library, journal: { save: () => save } as Journal }), asked }
}

it('opens on all situations and all forms, with their titles alone', async () => {
  const { page, asked } = await opened()
  expect(page).toMatchObject({ at: 'first', situations: { length: 11 }, forms: { length: 24 } })
  expect(page).not.toHaveProperty('isMissing')
  expect(asked).toEqual(['notebook/titles'])
})

it.each(compiled.situations!.map(({ id }) => id))('situation %s: 2511 first', async (id) => {
  const { page, asked } = await opened('situation', id)
  expect(page).toMatchObject({ at: 'situation', situation: { id, next: { length: 3 } } })
  expect(page.at === 'situation' && page.help[0]!.contact).toBe('2511')
  expect(asked).toContain('notebook/situations')
})

it.each(compiled.forms!.map(({ id }) => id))('form %s: what the law protects, with its source', async (id) => {
  const { page } = await opened('form', id)
  expect(page).toMatchObject({ at: 'form', form: { id } })
  if (page.at !== 'form') return
  expect(page.facts.some(({ kind, source }) => kind !== 'figure' && source)).toBe(true)
  expect(page.help.every(({ children }) => children)).toBe(true)
})

it.each([['forms', 'forms'], ['rights', 'rights'], ['parents', 'parents'], ['media', 'media'], ['quiz', 'quiz'], ['cards', 'cards']])('#/notebook/%s', async (part, at) => {
  expect((await opened(part)).page).toMatchObject({ at })
})

it.each([['form', 'rien'], ['situation', undefined], ['nulle-part', undefined], ['rights', 'x'], ['form', 'toString'], ['__proto__', undefined], ['quiz', 'rien'], ['cards', 'x'], ['media', 'x'], ['quiz', '__proto__']])('says that %s/%s is not in it', async (part, id) => {
  expect((await opened(part, id)).page).toMatchObject({ at: 'first', isMissing: true, situations: { length: 11 } })
})

it('leads to the circle from the first page', async () => {
  expect((await opened()).page).toMatchObject({ circle: { scene: 'la-photo', id: 'cercle' } })
})

it('asks the three questions of each story, in turns when they are mixed', async () => {
  const { page } = await opened('quiz', 'le-groupe')
  expect(page).toMatchObject({ at: 'questions', questions: [{ question: { id: 'le-montage' } }, { question: { id: 'les-silencieux' } }, { question: { id: 'mal-recu' } }] })
  const all = (await opened('quiz', 'all')).page
  if (all.at !== 'questions') throw new Error(all.at)
  expect(all.questions).toHaveLength(cards.length * 3)
  expect(all.questions.every(({ scene }, index) => scene !== all.questions[index + 1]?.scene)).toBe(true)
  expect(all.questions.every(({ question }) => question.options.some(({ fits }) => fits))).toBe(true)
})

it('gives a card to who came to an ending, at any seat, and lets everybody read all', async () => {
  const ended = { path: [], line: '', ended: true, runs: [], finishedOn: '2026-11-01', recalledOn: [] }
  const { page, asked } = await opened('cards', undefined, { ...emptySave(), scripts: { 'la-photo/targeted': ended, 'le-groupe/witness': { ...ended, finishedOn: undefined } } })
  expect(page.at === 'cards' && page.cards.filter(({ isEarned }) => isEarned)).toEqual([{ scene: 'la-photo', isEarned: true }])
  expect(page.at === 'cards' && page.cards).toHaveLength(cards.length)
  for (const { id } of cards) expect(asked).toContain(`scenes/${id}/scene`)
})
