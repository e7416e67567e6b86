// What « La chaîne » is made of: a series of classes with their phones, and what can be said to somebody. Shapes and lists only.
import type { CastId } from '../vocabulary.ts'
import type { ActivityCommon } from './kind.ts'

/** stop: doesn't pass it on, nor does this person's friend · comfort: writes to the person targeted, doesn't pass it on ·
 * tell: goes to an adult with the player, doesn't pass it on. */
export const chainActs = ['stop', 'comfort', 'tell'] as const
export type ChainAct = (typeof chainActs)[number]

/** How the pupils without a portrait are drawn. */
export const hairs = ['short', 'curly', 'long', 'bun', 'scarf', 'cap'] as const
export const skins = ['light', 'tan', 'brown', 'dark'] as const
export const tints = ['teal', 'plum', 'ochre', 'brick', 'blue', 'green', 'rose', 'slate'] as const

export interface Face { hair: (typeof hairs)[number]; skin: (typeof skins)[number]; tint: (typeof tints)[number] }

/** Somebody with a phone. */
export interface ChainPerson {
  id: string
  /** Has a portrait; the others have a face drawn simply. */
  who?: CastId
  face?: Face
  /** Centre, in hundredths of the width and of the height. */
  at: readonly [number, number]
  /** Whom this person brings along when they stop; absent for whoever can't be talked to. */
  friend?: string
  contacts: readonly string[]
  /** Keys of what they answer to each act. */
  answers?: Readonly<Record<ChainAct, string>>
}

/** What to try for: the picture on so few phones at the end, and so many messages to the person targeted. */
export interface ChainAim { reached: number; wrote?: number }

/** One class of the series. */
export interface ChainClass {
  id: string
  /** Made the picture, and can't be talked to: that is work for an adult. */
  from: string
  /** Had it before the player could do anything. */
  already: readonly string[]
  rounds: number
  talks: number
  /** `after`: rounds between the telling and the acting. */
  adult: { who: CastId; after: number }
  people: readonly ChainPerson[]
  /** Rows of faces. */
  rows: number
  aim: ChainAim
}

export interface Chain extends ActivityCommon {
  kind: 'chain'
  target: CastId
  /** The easiest first. */
  classes: readonly ChainClass[]
}

export interface Talk { to: string; act: ChainAct; round: number }

/** What one play of a class came to: phones reached, messages written. */
export interface ChainTry { reached: number; wrote: number }
