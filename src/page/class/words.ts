// The words of the class door: its labels (`class/screens`), and the texts of a class session. Names of namespaces and keys; it holds no sentence.
import type screens from '../../../locales/fr/class/screens.json'
import { say, type Keys } from '../../words/words.ts'

export type ClassKey = Keys<typeof screens>

/** A label of the class door. */
export function tell(key: ClassKey, values?: Record<string, string | number>): string {
  return say('class/screens', key, values)
}

export const sayPlan = (key: string): string => say('class/plans', key)
export const sayPath = (key: string): string => say('class/path', key)
export const sayPageOf = (key: string): string => say('class/pages', key)
export const sayVote = (key: string): string => say('class/votes', key)

/** What a scene brings to a class: what will happen, prompts, questions. */
export function sayClass(scene: string, key: string): string {
  return say(`scenes/${scene}/class`, key)
}

/** The letter of an option, as on the cards that are held up. */
export function letter(index: number): string {
  return tell(`letters.${'abcdef'[index] ?? 'f'}` as ClassKey)
}
