// The door of the notebook: each address opens its page with its words; what is not in it opens the first page, which says so.
import { expect, it } from 'vitest'
import { openNotebook } from '../../src/app/doors/notebook/pages.ts'
import type { Library } from '../../src/app/library.ts'
import { createContent } from '../../src/content/load.ts'
import { readTexts } from '../../tools/content/disk.ts'
import { compileNotebook } from '../../tools/content/notebook.ts'
import { readProject } from '../../tools/content/project.ts'

const project = readProject(readTexts('.'))
const compiled = compileNotebook(project.notebook!, project.scenes.map(({ id }) => id))
const notebook = Object.fromEntries(Object.entries(compiled).map(([part, data]) => [part, async () => ({ default: data })]))
const content = createContent({
  scenes: [], scripts: {}, activities: {}, words: { fr: {}, ar: {} }, notebook,
} as never)

async function opened(part?: string, id?: string) {
  const asked: string[] = []
  const library = { words: async (namespaces: readonly string[]) => void asked.push(...namespaces) } as Partial<Library> as Library
  return { page: await openNotebook({ part, id }, content, library), asked }
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

it.each([['forms', 'forms'], ['rights', 'rights'], ['parents', 'parents']])('#/notebook/%s', async (part, at) => {
  expect((await opened(part)).page).toMatchObject({ at })
})

it.each([['form', 'rien'], ['situation', undefined], ['nulle-part', undefined], ['rights', 'x'], ['form', 'toString'], ['__proto__', undefined]])('says that %s/%s is not in it', async (part, id) => {
  expect((await opened(part, id)).page).toMatchObject({ at: 'first', isMissing: true, situations: { length: 11 } })
})
