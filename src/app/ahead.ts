// Asks for what a link to a scene needs while the game itself is still on its way. Knows addresses and files only: it comes before everything else.
import { readAddress } from '../browser/address.ts'
import { deviceLanguage, isFirstVisit, notedLanguage } from '../browser/root.ts'
import { parts } from '../words/parts.ts'
import { askedLanguage, askedScene } from './addresses.ts'
import { openingOf, sharedBy } from './namespaces.ts'

/** Never rejects: whoever needs a file asks for it again. */
export function fetchAhead(root: HTMLElement): void {
  const { hash, query } = readAddress()
  const asked = askedScene(hash, query)
  // On a first visit to a scene the letters wait: words in plain letters first. Everywhere else they may come.
  if (!asked || !isFirstVisit()) drawLetters(root)
  const language = likelyLanguage(query)
  const coming: Promise<unknown>[] = [parts.first[language]()]
  if (asked) {
    const id = `${asked.scene}/${asked.seat ?? 'witness'}` as const
    // The list of all there is grows with every scene, and comes beside the game: the title has no need of it.
    coming.push(import('../content/load.ts').then(({ createContent }) => {
      const content = createContent()
      return Promise.all([content.loadScript(id), ...[...sharedBy(id), openingOf(id)].map((one) => content.loadWords(one, language))])
    }))
  }
  for (const one of coming) one.catch(() => undefined)
}

/** The language of the page until the save is read, and when it holds nothing: the one asked for, of the last visit, or of the device. */
export function likelyLanguage(query: URLSearchParams): 'fr' | 'ar' {
  return [askedLanguage(query), notedLanguage(), deviceLanguage()].find((one): one is 'fr' | 'ar' => one === 'fr' || one === 'ar')!
}

/** From now on the page is set in its own letters. */
export function drawLetters(root: HTMLElement): void {
  delete root.dataset.letters
}
