// How children say what the notebook holds, in one language: for the search alone, fetched with it.
import type { Said } from './notebook.ts'

const parts = { fr: () => import('virtual:content/said/fr'), ar: () => import('virtual:content/said/ar') }

/** Rejects when it can't be had. */
export async function loadSaid(language: 'fr' | 'ar'): Promise<Said> {
  return (await parts[language]()).said
}
