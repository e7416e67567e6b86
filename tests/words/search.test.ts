// The search of the notebook: one fold for both languages, and for each thing a child may type, the page that must come first.
import { beforeAll, describe, expect, it } from 'vitest'
import { pagesToFind } from '../../src/app/doors/notebook/pages-to-find.ts'
import type { Notebook } from '../../src/content/notebook.ts'
import { formsOf, wordsOf } from '../../src/words/fold.ts'
import { mark, openSearch, type Search } from '../../src/words/search.ts'
import { compileHelp } from '../../tools/content/compile.ts'
import { readTexts } from '../../tools/content/disk.ts'
import { compileNotebook, saidIn } from '../../tools/content/notebook.ts'
import { readProject, wordsOf as textsOf } from '../../tools/content/project.ts'
import { flatten } from '../../tools/content/texts.ts'
import { queries } from './queries.ts'

describe('the fold', () => {
  it.each([
    ['التَّنَمُّر الإلكتروني', ['التنمر', 'الالكتروني']], ['اَلْتَـنَـمُّـر', ['التنمر']], ['مدرسة على القرى', ['مدرسه', 'علي', 'القري']], ['٢٥١١ و۱۷۷', ['2511', 'و177']],
    ['\u2068أمينة\u2069 قالت', ['امينه', 'قالت']], ['«فيديو»؟ نعم، سؤال!', ['فيديو', 'نعم', 'سوال']], ['ﻻ أحد', ['لا', 'احد']], ['رئيس مسؤول آخر ٱلله', ['رييس', 'مسوول', 'اخر', 'الله']],
    ['L’École d’à côté', ['ecole', 'a', 'cote']], ["qu'on m'œuvre", ['on', 'oeuvre']], ['CHANTAGE ; webcam', ['chantage', 'webcam']], ['garc\u0327on', ['garcon']], ['a‍b', ['ab']], ['  ', []], ['?!…', []],
  ])('of « %s »', (text, words) => expect(wordsOf(text).map(({ word }) => word)).toEqual(words))

  it('knows where each word stands in the text as it was written', () => {
    const text = '«التَّنَمُّر» à l’école 😀 fini'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['التَّنَمُّر', 'à', 'école', 'fini'])
  })

  it.each([['والتنمر', 'تنمر'], ['بالهاتف', 'هاتف'], ['للمدرسه', 'مدرسه'], ['وصوره', 'صوره'], ['photos', 'photo'], ['jeux', 'jeu']])('%s is found under %s', (word, form) => expect(formsOf(word)).toContain(form))
  it.each([['الله', 'له'], ['bus', 'bu'], ['ولد', 'لد'], ['بيت', 'يت']])('%s is not taken apart', (word, form) => expect(formsOf(word)).not.toContain(form))

  it('marks words without losing a sign of the text', () => {
    const text = 'هذا التَّنَمُّر، يتكرر.'
    const pieces = mark(text, new Set(['تنمر']))
    expect(pieces.map((one) => one.text).join('')).toBe(text)
    expect(pieces.filter(({ isFound }) => isFound)).toEqual([{ text: 'التَّنَمُّر', isFound: true }])
    expect(mark('', new Set(['x']))).toEqual([{ text: '', isFound: false }])
  })
})

describe.each(['fr', 'ar'] as const)('the search in %s', (language) => {
  let search: Search
  beforeAll(() => { search = searchIn(language) })

  it('has a table of at least 60 things that are typed', () => expect(new Set(queries[language].map(([asked]) => asked)).size).toBeGreaterThanOrEqual(60))

  it.each(queries[language])('%s → %s', (asked, page) => {
    expect(search(asked).slice(0, 3).map(({ id }) => id)[0]).toBe(page)
  })

  it.each(['', '   ', '؟', 'le la les في من', '😀', 'zzzzqqqq', '(', '\\', 'constructor', 'ـــ'])('« %s » finds nothing, and breaks nothing', (asked) => expect(search(asked)).toEqual([]))

  it('takes whatever is typed', () => {
    for (const asked of ['__proto__', 'toString', '%', 'a'.repeat(5000), '\u202e\u2066', '\ud800', '[[[', '1'.repeat(400)]) expect(() => search(asked)).not.toThrow()
  })

  it('shows the sentence that answers, whole, with its words set apart', () => {
    const asked = language === 'fr' ? 'payer' : 'الدفع'
    const [first] = search(asked)
    expect(first!.text.some(({ isFound }) => isFound)).toBe(true)
    expect(first!.text.map(({ text }) => text).join('').length).toBeGreaterThan(20)
  })
})

/** The search of the real notebook. */
function searchIn(language: 'fr' | 'ar'): Search {
  const files = readTexts('.')
  const project = readProject(Object.fromEntries(Object.entries(files).filter(([file]) => !/^scenes\/.+\/(?!scene\.yaml)|^locales\/ar\/scenes/.test(file))))
  const texts = new Map(project.namespaces.map((one) => [one.name, new Map(flatten(textsOf(one, language)).map(({ key, value }) => [key, value]))]))
  const say = (namespace: string, key: string) => {
    const found = texts.get(namespace)?.get(key)
    if (!found) throw new Error(`there is no ${namespace} ${key}`)
    return found
  }
  const notebook = compileNotebook(project.notebook!, []) as Notebook
  const said = saidIn(project.notebook!, language)
  const titles = { rights: say('ui', 'notebook.rights-title'), parents: say('ui', 'notebook.parents-title'), help: say('ui', 'help.title') }
  const pages = pagesToFind({ ...notebook, help: compileHelp(project.help!.data).filter(({ children }) => children) }, said, say, titles)
  return openSearch(pages, said.ignored)
}
