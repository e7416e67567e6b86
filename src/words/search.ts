// Finds pages by what is asked, in the language spoken, and says where the words stand. It keeps nothing of what was asked.
import MiniSearch from 'minisearch'
import { formsOf, wordsOf } from './fold.ts'

/** A page as it is searched. `said`: how a child may say it, never shown. */
export interface Page {
  id: string
  title: string
  /** Its sentences. */
  texts: string[]
  said: string[]
  /** How much it counts beside the others; 1 when absent. */
  weight?: number
}

export interface Found {
  id: string
  title: Piece[]
  /** The sentence of the page that answers best, or its first. */
  text: Piece[]
}

/** A piece of a text; `isFound`: it is one of the words that were asked for. */
export interface Piece { text: string; isFound: boolean }

export type Search = (asked: string) => Found[]

/** How much more a page counts when one phrase of a child holds all that was asked; more when that phrase says nothing else; most when it is that very phrase. */
const whole = 1.8
const exactly = 3.6
const verbatim = 6
/** What is worth less than this share of the best is not shown: a long list helps nobody who is in a hurry. */
const least = .15

const options = {
  fields: ['title', 'said', 'text'],
  tokenize: (text: string) => wordsOf(text).map(({ word }) => word),
}

/** `ignored`: words that say nothing of what is looked for. */
export function openSearch(pages: readonly Page[], ignored: readonly string[], most = 8): Search {
  const skipped = new Set(ignored.flatMap((one) => wordsOf(one).map(({ word }) => word)))
  const asks = (word: string) => (skipped.has(word) ? [] : formsOf(word))
  const index = new MiniSearch<{ id: string; title: string; said: string; text: string }>({ ...options, processTerm: (word) => asks(word) })
  index.addAll(pages.map(({ id, title, said, texts }) => ({ id, title, said: said.join(' \n '), text: texts.join(' \n ') })))
  const known = new Map(pages.map((page) => [page.id, page]))
  const phrases = new Map(pages.map(({ id, said }) => [id, said.map((one) => wordsOf(one).map(({ word }) => asks(word)).filter((forms) => forms.length))]))

  return (asked) => {
    const words = [...new Set(wordsOf(asked).map(({ word }) => word))].filter((word) => !skipped.has(word))
    if (!words.length) return []
    const results = index.search(words.join(' '), {
      prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      boost: { title: 4, said: 3 }, weights: { prefix: .5, fuzzy: .25 },
    })
    const wanted = words.map(formsOf)
    const saidIn = (phrase: string[][]) => (!areIn(phrase, wanted) ? 1 : areIn(wanted, phrase) ? exactly : whole)
    const typed = typedAs(asked)
    const worth = (id: string) => (known.get(id)!.weight ?? 1) * (known.get(id)!.said.some((one) => typedAs(one) === typed) ? verbatim : Math.max(1, ...phrases.get(id)!.map(saidIn)))
    return results
      .map((result) => ({ result, score: result.score * worth(result.id as string) * shareOf(words, result.queryTerms) }))
      .sort((a, b) => b.score - a.score)
      .filter(({ score }, _, [best]) => score >= best!.score * least)
      .slice(0, most)
      .map(({ result: { id, terms } }) => show(known.get(id as string)!, new Set(terms)))
  }
}

function typedAs(text: string): string {
  return wordsOf(text).map(({ word }) => word).join(' ')
}

/** Each of `words` is one of `all`, in some form. */
function areIn(all: readonly string[][], words: readonly string[][]): boolean {
  return words.every((word) => all.some((forms) => forms.some((form) => word.includes(form))))
}

/** How many of the words asked for are in it, from 0 to 1. */
function shareOf(words: readonly string[], found: readonly string[]): number {
  return words.filter((word) => formsOf(word).some((form) => found.includes(form))).length / words.length
}

function show({ id, title, texts }: Page, terms: ReadonlySet<string>): Found {
  const marked = texts.map((text) => mark(text, terms))
  const count = (pieces: Piece[]) => pieces.filter(({ isFound }) => isFound).length
  const best = marked.reduce<Piece[]>((first, next) => (count(next) > count(first) ? next : first), marked[0] ?? [])
  return { id, title: mark(title, terms), text: best }
}

/** The text in pieces, those that `terms` (folded) find set apart; together they are the text as it was. */
export function mark(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { word, start, end } of wordsOf(text)) {
    if (!formsOf(word).some((form) => terms.has(form))) continue
    if (start > done) pieces.push({ text: text.slice(done, start), isFound: false })
    pieces.push({ text: text.slice(start, end), isFound: true })
    done = end
  }
  if (done < text.length || !pieces.length) pieces.push({ text: text.slice(done), isFound: false })
  return pieces
}
