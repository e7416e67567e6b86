// The tries of « La chaîne » that this device keeps: what a class came to at best. Never a mark: nothing is added up or compared between people. Pure.
import type { Chain, ChainAim, ChainTry } from './chain-model.ts'

/** Where the best try of a class is kept. */
export function keyOf({ scene, id }: Pick<Chain, 'scene' | 'id'>, room: string): string {
  return `${scene}/${id}/${room}`
}

export function isMet({ reached, wrote = 0 }: ChainAim, one: ChainTry): boolean {
  return one.reached <= reached && one.wrote >= wrote
}

/** What comes nearer to the aim; then the picture on fewer phones; then more messages. */
export function isBetter(aim: ChainAim, one: ChainTry, former: ChainTry): boolean {
  if (isMet(aim, one) !== isMet(aim, former)) return isMet(aim, one)
  return one.reached < former.reached || (one.reached === former.reached && one.wrote > former.wrote)
}
