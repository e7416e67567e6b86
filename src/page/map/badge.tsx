// How far somebody has come, as a shape and a sign: a star to discover, a round of dots to go on with, a tile with a check.
import type { SeatStanding } from '../standing.ts'

export function Badge({ state }: { state: SeatStanding['state'] }) {
  return <svg class={`standing ${state}`} viewBox="0 0 48 48" aria-hidden="true">{shapes[state]}</svg>
}

const shapes: Record<SeatStanding['state'], preact.ComponentChild> = {
  new: <><path d="m24 2 6.400 6.600H39.400v9L46 24l-6.600 6.400v9h-9L24 46l-6.400-6.600h-9v-9L2 24l6.600-6.400v-9h9Z" /><path class="sign" d="m24 12 3.300 8.700L36 24l-8.700 3.300L24 36l-3.300-8.700L12 24l8.700-3.300Z" /></>,
  begun: <><circle cx="24" cy="24" r="20" /><g class="sign"><circle cx="14.500" cy="24" r="3.600" /><circle cx="24" cy="24" r="3.600" /><circle cx="33.500" cy="24" r="3.600" /></g></>,
  ended: <><rect x="5" y="5" width="38" height="38" rx="9" /><path class="line" d="m14 25 7 7 13-15" /></>,
}
