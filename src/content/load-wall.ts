// Hands the wall newspaper what every ending pins there, in the order of the year, and its words. It comes with that door alone.
import { items, words } from 'virtual:content/wall'
import type { Words } from './content.ts'
import { load } from './load.ts'
import type { WallItem } from './wall.ts'

export const wallItems: readonly WallItem[] = items

/** Rejects with an Error that names the thing. */
export function loadWallWords(language: 'fr' | 'ar'): Promise<Words> {
  return load(`words "${language}/wall"`, words[language])
}
