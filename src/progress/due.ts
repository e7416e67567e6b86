// When a scene is worth coming back to: a variant of its skill 7 and 30 days after its first ending. Pure; never an answer is kept.
import type { Save } from './save.ts'

/** Days after the first ending, one for each variant. */
export const recallDays = [7, 30] as const

export interface Due {
  scene: string
  /** Index of the variant. */
  variant: number
}

/**
 * The variant to offer today among `scenes`, the one that waited longest first; undefined when nothing is due.
 * One that was done on or after its day is not offered again; after 30 days the first variant is passed over.
 * Done on a day that is still to come, since the clock of the device went back: that was the first variant, and the second is not lost.
 */
export function dueRecall(save: Save, scenes: readonly string[], today: string): Due | undefined {
  const due = scenes.flatMap((scene) => {
    const seats = Object.entries(save.scripts).filter(([id]) => id.startsWith(`${scene}/`)).map(([, progress]) => progress)
    const finished = seats.flatMap(({ finishedOn }) => finishedOn ?? []).sort()[0]
    if (!finished) return []
    const done = seats.flatMap(({ recalledOn }) => recalledOn)
    const variant = recallDays.filter((days) => daysBetween(finished, today) >= days).length - 1
    const isDone = done.some((day) => (day > today ? variant === 0 : daysBetween(finished, day) >= (recallDays[variant] ?? Infinity)))
    return variant < 0 || isDone ? [] : [{ scene, variant, waits: daysBetween(finished, today) - recallDays[variant]! }]
  })
  const [first] = due.sort((a, b) => b.waits - a.waits)
  return first && { scene: first.scene, variant: first.variant }
}

/** Whole days from one YYYY-MM-DD to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
