// Fetches what the notebook says around its pages, and the page about the game, in both languages at once: whoever changes language there reads on.
import { addWords, languages } from './words.ts'

const words = {
  fr: () => import('virtual:words/fr/notebook'), ar: () => import('virtual:words/ar/notebook'),
}

/** Rejects when they can't be had. */
export async function addNotebookWords(): Promise<void> {
  await Promise.all(languages.map(async (of) => addWords('ui', of, (await words[of]()).words)))
}
