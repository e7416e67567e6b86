// How long each picture of a film stays: a line the time it takes to read, a choice longer by what else was offered.
import { readingTime } from '../play/auto.ts'

export const speeds = [{ name: 'slow', rate: .7 }, { name: 'normal', rate: 1 }, { name: 'fast', rate: 1.6 }] as const

/** Milliseconds at normal speed; `others`: what could have been chosen instead. */
export function holdOf(text: string, others: readonly string[] = []): number {
  return readingTime(text) + others.join('').length * 25
}
