// How well the stage may draw: it steps down while drawing is slow, and comes back when that has passed. Pure; a bad moment never lasts a visit.

/** still: nothing moves · modest: less finely. */
export const qualities = ['still', 'modest', 'fine'] as const
export type Quality = (typeof qualities)[number]

export interface Effort {
  quality: Quality
  /** The best that this machine is asked for. */
  best: Quality
  /** When it last changed or was not smooth, in milliseconds. */
  since: number
  /** Milliseconds to wait before a better quality is tried again: longer each time that it was too much. */
  patience: number
}

/** Frames a second. */
const slow = 15
const smooth = 24
const patience = { least: 20_000, most: 320_000 }

export function beginWith(best: Quality, now: number): Effort {
  return { quality: best, best, since: now, patience: patience.least / 2 }
}

/** After some seconds in motion, at so many frames a second. */
export function afterWindow(effort: Effort, rate: number, now: number): Effort {
  if (effort.quality === 'still') return effort
  if (rate < slow) return { ...step(effort, -1, now), patience: Math.min(effort.patience * 2, patience.most) }
  if (rate < smooth) return { ...effort, since: now }
  return mayRise(effort, now) ? step(effort, 1, now) : effort
}

/** With a new line: where nothing moves, nothing can be measured, so motion is tried again. */
export function afterLine(effort: Effort, now: number): Effort {
  return effort.quality === 'still' && mayRise(effort, now) ? step(effort, 1, now) : effort
}

function mayRise({ quality, best, since, patience: wait }: Effort, now: number): boolean {
  return quality !== best && now - since >= wait
}

function step(effort: Effort, by: 1 | -1, since: number): Effort {
  return { ...effort, quality: qualities[qualities.indexOf(effort.quality) + by] ?? effort.quality, since }
}
