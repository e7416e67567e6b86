// What every component may use without being handed it: what can be done, the art and the wish for stillness. It decides nothing.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CastId, Light, Mood, Outfit, PlaceId } from '../story/vocabulary.ts'
import type { FrameActions } from './model.ts'

/** Addresses of built pictures. */
export interface Art {
  portrait(id: CastId, mood: Mood, outfit?: Outfit): string
  picture(name: string): string
  /** The drawing of a place; rejects when it can't be had. */
  scenery(place: PlaceId, light: Light): Promise<string>
  /** Where the people of a crowd picture are, by their id. */
  boxes(picture: string): Promise<Boxes>
}

/** Shares of a picture's width and height, 0 to 1, from its start and top. */
export type Boxes = Record<string, { x: number; y: number; width: number; height: number }>

export interface Around {
  actions: FrameActions
  art: Art
  still: boolean
  /** What stands beside a choice, from 0, where it is not its number. */
  mark?: (index: number) => string
}

export const AroundContext = createContext<Around | null>(null)

export function useAround(): Around {
  const around = useContext(AroundContext)
  if (!around) throw new Error('A component of the page was rendered outside createPage.')
  return around
}

/** What can be done here. `A`: what the door of this screen offers, named in the folder of the screen; the door that opened it promises it by its type. */
export function useActions<A extends object = object>(): A & FrameActions {
  return useAround().actions as A & FrameActions
}
