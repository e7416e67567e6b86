// @vitest-environment happy-dom
// The notebook, by role and name, in both languages, with its real sentences.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Notebook } from '../../src/content/notebook.ts'
import type { NotebookPage } from '../../src/page/notebook/model.ts'
import { compileFacts, compileHelp } from '../../tools/content/compile.ts'
import { compileNotebook } from '../../tools/content/notebook.ts'
import { readTexts } from '../../tools/content/disk.ts'
import { flatten } from '../../tools/content/texts.ts'
import { readProject, wordsOf } from '../../tools/content/project.ts'
import * as fake from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage, type Opened } from './setup.tsx'

const files = readTexts('.')
// Without the scenes' seats: nothing here plays.
const project = readProject(Object.fromEntries(Object.entries(files).filter(([file]) => !/^scenes\/.+\/(?!scene\.yaml)|^locales\/ar\/scenes/.test(file))))
const { speak } = fake

vi.mock('../../src/words/words.ts', async () => {
  const fake = await import('./fake-words.ts')
  return { ...fake, say: (namespace: string, key: string) => sentence(fake.language(), namespace, key) ?? fake.say(namespace, key) }
})

const held = new Map<string, Map<string, string>>()
function sentence(language: 'fr' | 'ar', namespace: string, key: string): string | undefined {
  if (namespace === 'notebook/titles') return sentence(language, `notebook/${key.split('.')[0]!}`, key.split('.').slice(1).join('.'))
  const name = `${language} ${namespace}`
  const found = project.namespaces.find((one) => one.name === namespace)
  if (!held.has(name) && found) held.set(name, new Map(flatten(wordsOf(found, language)).map((one) => [one.key, one.value])))
  return held.get(name)?.get(key)
}

const notebook = compileNotebook(project.notebook!, project.scenes.map(({ id }) => id)) as Notebook
const facts = compileFacts(project.facts!.data)
const help = compileHelp(project.help!.data)
const some = <T extends { id: string }>(all: readonly T[], ids: readonly string[]) => ids.map((id) => all.find((one) => one.id === id)!)

let opened: Opened
beforeEach(() => { opened = openPage() })
afterEach(() => opened.page.dispose())

function show(language: 'fr' | 'ar', page: NotebookPage): void {
  speak(language)
  opened.show(modelOf({ name: 'notebook', page }))
}
const link = (name: string) => opened.all<HTMLAnchorElement>('main a').find((one) => one.textContent!.includes(name))
const titles = (level: string) => opened.all(`main ${level}`).map((one) => one.textContent)

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  const sayIn = (namespace: string, key: string) => sentence(language, namespace, key)!
  const t = (key: string) => {
    speak(language)
    return fake.t(key)
  }

  it('the first page leads to each situation and each form in one tap, what to do before all else', () => {
    show(language, { at: 'first', situations: notebook.situations, forms: notebook.forms })
    expect(titles('h1')).toEqual([t('notebook.title')])
    expect(titles('h2')[0]).toBe(t('notebook.what-happens'))
    for (const { id } of notebook.situations) expect(link(sayIn('notebook/situations', `${id}.title`))!.getAttribute('href')).toBe(`#/notebook/situation/${id}`)
    for (const { id } of notebook.forms) expect(link(sayIn('notebook/forms', `${id}.title`))!.getAttribute('href')).toMatch(/^#\/notebook\/form\//)
    expect(link(t('notebook.teachers-title'))!.getAttribute('href')).toBe('#/class')
    expect(opened.all('main [role=status]')).toHaveLength(0)
    expect(opened.all('.notebook-tabs [aria-current=page]').map((one) => one.textContent)).toEqual([t('notebook.tabs.first')])
  })

  it('says that a page is not in it, and shows what is', () => {
    show(language, { at: 'first', situations: notebook.situations, forms: notebook.forms, isMissing: true })
    expect(opened.get('main [role=status]').textContent).toBe(t('notebook.missing'))
    expect(opened.all('.situations a').length).toBeGreaterThan(10)
  })

  it.each(notebook.situations.map((one) => [one.id, one] as const))('situation %s: first act first, three more, 2511 first', (id, situation) => {
    show(language, { at: 'situation', situation, help: some(help, situation.lines) })
    expect(titles('h2')[0]).toBe(t('notebook.now'))
    expect(opened.all('ol li').map((one) => one.textContent)).toEqual(situation.next.map((act) => sayIn('notebook/situations', `${id}.next.${act}`)))
    expect(opened.get('.help-card').textContent).toContain('2511')
    expect(opened.all('.form-links a')).toHaveLength(situation.forms.length)
  })

  it('shows the first sentence in large letters, and closes by Escape where it was opened', () => {
    const situation = notebook.situations[1]!
    show(language, { at: 'situation', situation, help: some(help, situation.lines) })
    const button = opened.all('button').find((one) => one.textContent === t('notebook.show'))!
    button.focus()
    act(() => button.click())
    expect(opened.get('dialog[aria-label] .dialog-body').textContent).toBe(sayIn('notebook/situations', `${situation.id}.say`))
    opened.press('Escape')
    expect(opened.all('dialog')).toHaveLength(0)
    expect(document.activeElement).toBe(button)
  })

  it.each(notebook.forms.map((one) => [one.id, one] as const))('form %s: who is responsible, what the law protects, what helps, its source', (id, form) => {
    show(language, { at: 'form', form, facts: some(facts, form.facts), help: some(help, form.lines) })
    for (const key of ['looks', 'does', 'responsible', 'helps', 'protects', 'who']) expect(titles('h2')).toContain(t(`notebook.${key}`))
    expect(opened.get('.origin').textContent).toContain(form.source)
    expect(opened.get('.origin').textContent).toContain(t('notebook.review-none'))
    const play = opened.all('a').find((one) => one.getAttribute('href') === `#/notice/${String(form.scene)}`)
    expect(Boolean(play), id).toBe(form.scene !== undefined)
  })

  it('rights lead to the forms where they are at stake; adults have one page with every channel', () => {
    show(language, { at: 'rights', rights: notebook.rights, facts })
    expect(opened.all('.rights > li')).toHaveLength(6)
    show(language, { at: 'parents', parents: notebook.parents, help: some(help, notebook.parents.lines) })
    expect(opened.all('.channels li')).toHaveLength(notebook.parents.lines.length)
    expect(opened.get('.channels li').textContent).toContain('2511')
    expect(link(t('notebook.teachers-title'))!.getAttribute('href')).toBe('#/class')
  })

  it('looks for what is typed at each letter, and marks it in the text', () => {
    show(language, { at: 'search', asked: '' })
    const field = opened.get<HTMLInputElement>('input[type=search]')
    expect(opened.get('form[role=search] label').textContent).toBe(t('notebook.search-label'))
    expect(opened.get('[role=status]').textContent).toBe('')
    field.value = 'argent'
    act(() => { field.dispatchEvent(new InputEvent('input', { bubbles: true })) })
    expect(opened.asked).toEqual([['look', 'argent']])
    show(language, { at: 'search', asked: 'argent', found: [{ id: 'help', title: [{ text: '2511', isFound: false }], text: [{ text: 'mon ', isFound: false }, { text: 'argent', isFound: true }] }] })
    expect(opened.all('.found mark').map((one) => one.textContent)).toEqual(['argent'])
    expect(opened.get('.found li a').getAttribute('href')).toBe('#/help')
    expect(opened.get('.found [role=status]').textContent).not.toBe('')
    act(() => { opened.get('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })) })
    expect(document.activeElement).toBe(opened.get('.found [role=status]'))
  })

  it('says that nothing was found, with whom to talk to', () => {
    show(language, { at: 'search', asked: 'zzz', found: [] })
    expect(opened.get('.found [role=status]').textContent).toBe(t('notebook.search-none'))
    expect(opened.all('main a').some((one) => one.getAttribute('href') === '#/help')).toBe(true)
  })

  it('asks one question after the other; no answer is counted, each has its reply', () => {
    const quiz = (scene: string, id: string) => ({ scene, question: { id, options: [{ id: 'oui', fits: true }, { id: 'non', fits: false }] } })
    show(language, { at: 'questions', id: 'all', questions: [quiz('le-groupe', 'une'), quiz('la-photo', 'deux')] })
    for (const step of [1, 2]) {
      act(() => opened.all<HTMLButtonElement>('.answers button').at(step % 2)!.click())
      expect(document.activeElement).toBe(opened.get('.reply'))
      act(() => opened.all<HTMLButtonElement>('article > .button.main').at(-1)!.click())
      expect(document.activeElement).toBe(opened.get('h1'))
    }
    expect(titles('h1')).toEqual([t('notebook.quiz-end')])
    expect(opened.get('main').textContent).not.toMatch(/\d/)
    act(() => opened.all('button').find((one) => one.textContent === t('notebook.quiz-again'))!.click())
    expect(opened.all('.answers button')).toHaveLength(2)
  })

  it('shows every card whole, earned or not', () => {
    show(language, { at: 'cards', cards: [{ scene: 'le-groupe', isEarned: true }, { scene: 'la-photo', isEarned: false }] })
    expect(titles('h2')).toHaveLength(2)
    expect(opened.all('.stamp').map((one) => one.textContent)).toEqual([t('notebook.card-earned'), t('notebook.card-open')])
    expect(opened.all('.story-cards li > p:not(.stamp)').every((one) => one.textContent!.length > 10)).toBe(true)
  })
})
