// What every component may use without being handed it: the actions, the art and the wish for stillness. It decides nothing.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CastId, Mood } from '../story/vocabulary.ts'
import type { Actions } from './model.ts'

/** Addresses of built pictures. */
export interface Art {
  portrait(id: CastId, mood: Mood): string
  picture(name: string): string
}

export interface Around {
  actions: Actions
  art: Art
  still: boolean
}

export const AroundContext = createContext<Around | null>(null)

export function useAround(): Around {
  const around = useContext(AroundContext)
  if (!around) throw new Error('A component of the page was rendered outside createPage.')
  return around
}
