// The ways that are left between what lies over the picture. Pure.
import type { Over } from './clear.ts'
import type { Box } from './framing.ts'

/** The widest way down through the box between what stands high over it (choices, a telephone), in CSS pixels; what lies along its foot leaves it open. */
export function openBetween(over: readonly Over[], box: Box): { left: number; right: number } {
  const tall = over.filter(({ width, height }) => width <= box.width / 2 && height > box.height * 0.14)
  return widest(tall.map(({ x, width }) => [x, x + width] as const), 0, box.width)
}

/** The widest of the ways that are left between two limits. */
export function widest(taken: readonly (readonly [number, number])[], from: number, to: number): { left: number; right: number } {
  let [at, best] = [from, { left: from, right: from }]
  for (const [start, end] of [...[...taken].sort((a, b) => a[0] - b[0]), [to, to] as const]) {
    if (start - at > best.right - best.left) best = { left: at, right: start }
    at = Math.max(at, end)
  }
  return best.right > best.left ? best : { left: from, right: to }
}
