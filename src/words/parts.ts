// Fetches the interface words, in two parts for each language, without the engine that speaks them: they can be asked for before the game has come.

export type Language = 'fr' | 'ar'
export type Part = 'first' | 'later'
export interface Bundle { [key: string]: string | Bundle }

export const parts: Record<Part, Record<Language, () => Promise<{ words: Bundle }>>> = {
  first: { fr: () => import('virtual:words/fr/first'), ar: () => import('virtual:words/ar/first') },
  later: { fr: () => import('virtual:words/fr/later'), ar: () => import('virtual:words/ar/later') },
}
