// What the two windows of a session say to each other. Anything else that arrives is not for them. Pure.
import type { Slide } from './slide.ts'

export const sender = 'a-voix-haute-class'

/** All that the projector knows: sent whole each time. */
export interface Shown {
  language: 'fr' | 'ar'
  scene: string
  isHidden: boolean
  slide: Slide
}

/** What the projector asks of the console. */
export type Ask = 'next' | 'previous' | 'hide' | 'show' | 'leave' | { choose: string } | { card: number }

export type Message =
  | { what: 'shown'; shown: Shown }
  /** Both windows leave. */
  | { what: 'leave' }
  | { what: 'knock' }
  | { what: 'ask'; ask: Ask }

export function seal(token: string, message: Message): object {
  return { of: sender, token, ...message }
}

/** Undefined for what another page, another game or another session says. */
export function unseal(token: string, data: unknown): Message | undefined {
  const { of, token: given, what } = (data ?? {}) as { of?: unknown; token?: unknown; what?: unknown }
  if (of !== sender || given !== token || typeof what !== 'string') return undefined
  return ['shown', 'leave', 'knock', 'ask'].includes(what) ? data as Message : undefined
}
