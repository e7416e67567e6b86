// Somebody seated, from the front: the body down to the hips, then a lap, shins and shoes of ours, on a chair or on a wall. Figure space.
import type { OutfitLook } from '../characters/cast.ts'
import { ink } from '../characters/paint.ts'

const heavy = `stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"`

export const seats = ['chair', 'wall'] as const
export type Seat = (typeof seats)[number]

/** Hands at the sides end lower than the waist. */
const above = 'M-900 -900H1900V1680H700V1580H180V1680H-900Z'

export function drawLap(body: string, { pants, shoes }: Pick<OutfitLook, 'pants' | 'shoes'>, seat: Seat): string {
  const leg = (x: number) => `<path d="M${x - 84} 1700L${x - 62} 2230H${x + 62}L${x + 84} 1700Z" fill="${pants}" ${heavy}/><path d="M${x - 84} 2316Q${x - 96} 2220 ${x} 2216Q${x + 96} 2220 ${x + 84} 2316Z" fill="${shoes}" ${heavy}/>`
  return (seat === 'chair' ? drawChair() : '') + leg(308) + leg(572)
    + `<clipPath id="seated"><path d="${above}"/></clipPath><g clip-path="url(#seated)">${body}</g>`
    + `<path d="M206 1560Q170 1660 214 1776Q300 1820 398 1776L440 1660L482 1776Q580 1820 666 1776Q710 1660 676 1560Q560 1500 440 1556Q320 1500 206 1560Z" fill="${pants}" ${heavy}/>`
}

function drawChair(): string {
  const leg = (x: number, foot: number) => [52, 26].map((wide, i) => `<path d="M${x} 1700L${foot} 2316" fill="none" stroke="${i ? '#8f97b3' : ink}" stroke-width="${wide}" stroke-linecap="round"/>`).join('')
  return leg(150, 120) + leg(730, 760) + `<path d="M100 1660H780L790 1740H90Z" fill="#d9a25f" ${heavy}/>`
}
