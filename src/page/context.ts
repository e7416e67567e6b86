// What every component may use without being handed it: the actions, the art and the wish for stillness. It decides nothing.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CastId, Mood } from '../story/vocabulary.ts'
import type { Actions } from './model.ts'

/** Addresses of built pictures. */
export interface Art {
  portrait(id: CastId, mood: Mood): string
  picture(name: string): string
  /** Where the people of a crowd picture are, by their id. */
  boxes(picture: string): Promise<Boxes>
}

/** Shares of a picture's width and height, 0 to 1, from its start and top. */
export type Boxes = Record<string, { x: number; y: number; width: number; height: number }>

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
