// Fetches what reading aloud says around the lines, in both languages at once: whoever changes language reads on.
import { addWords, languages } from './words.ts'

const words = {
  fr: () => import('virtual:words/fr/aloud'), ar: () => import('virtual:words/ar/aloud'),
}

/** Rejects when they can't be had. */
export async function addAloudWords(): Promise<void> {
  await Promise.all(languages.map(async (of) => addWords('ui', of, (await words[of]()).words)))
}
