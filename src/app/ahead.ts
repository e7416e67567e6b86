// Asks for what a link to a scene needs while the game itself is still on its way. Knows addresses and files only: it comes before everything else.
import { readAddress } from '../browser/address.ts'
import { isNetworkPrecious } from '../browser/device.ts'
import { deviceLanguage, isFirstVisit, notedLanguage } from '../browser/root.ts'
import type { LineId, Script, ScriptId } from '../story/script.ts'
import { parts } from '../words/parts.ts'
import { askedLanguage, askedScene } from './addresses.ts'
import { openingOf, sharedBy } from './namespaces.ts'

/** Resolves once all is asked for, and never rejects: whoever needs a file asks for it again. */
export async function fetchAhead(root: HTMLElement): Promise<void> {
  const { hash, query } = readAddress()
  const asked = askedScene(hash, query)
  // On a first visit to a scene the letters wait: words in plain letters first. Everywhere else they may come.
  if (!asked || !isFirstVisit()) drawLetters(root)
  const language = likelyLanguage(query)
  parts.first[language]().catch(() => undefined)
  if (asked) await fetchScene(`${asked.scene}/${asked.seat ?? 'witness'}`, asked.at, language).catch(() => undefined)
}

/** Resolves once a script and its opening words are on their way; what its first line shows is asked for when they are there and the network has nothing else to do. */
async function fetchScene(id: ScriptId, at: LineId | undefined, language: 'fr' | 'ar'): Promise<void> {
  // The list of all there is grows with every scene, and comes beside the game: the title has no need of it.
  const { createContent } = await import('../content/load.ts')
  const content = createContent()
  const needed = Promise.all([content.loadScript(id), ...[...sharedBy(id), openingOf(id)].map((one) => content.loadWords(one, language))])
  needed.then(([script]) => (isFirstLine(script, at) && !isNetworkPrecious() ? content.loadFirstArt(id) : undefined)).catch(() => undefined)
}

/** No line asked for is the first one too. */
export function isFirstLine({ moments, start }: Script, at: LineId | undefined): boolean {
  return !at || moments[start]?.lines[0]?.id === at
}

/** The language of the page until the save is read, and when it holds nothing: the one asked for, of the last visit, or of the device. */
export function likelyLanguage(query: URLSearchParams): 'fr' | 'ar' {
  return [askedLanguage(query), notedLanguage(), deviceLanguage()].find((one): one is 'fr' | 'ar' => one === 'fr' || one === 'ar')!
}

/** From now on the page is set in its own letters. */
export function drawLetters(root: HTMLElement): void {
  delete root.dataset.letters
}
