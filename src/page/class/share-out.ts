// Shares blocks out among sheets of paper, in order: a heading never ends a sheet, a block is never cut. Pure.

export interface Sized {
  /** In pixels, with what keeps it from the next. */
  height: number
  /** A heading stays with what it is over. */
  keepsNext?: boolean | undefined
  beginsSheet?: boolean | undefined
}

/** The places of the blocks of each sheet; `room`: of one sheet, in pixels. What is higher than a sheet has one of its own. */
export function shareOut(blocks: readonly Sized[], room: number): number[][] {
  const sheets: number[][] = [[]]
  let used = 0
  for (let first = 0; first < blocks.length;) {
    let last = first
    while (blocks[last]!.keepsNext && last < blocks.length - 1) last++
    const tied = blocks.slice(first, last + 1)
    const height = tied.reduce((sum, one) => sum + one.height, 0)
    if (used > 0 && (tied[0]!.beginsSheet || used + height > room)) {
      sheets.push([])
      used = 0
    }
    sheets[sheets.length - 1]!.push(...tied.map((_, index) => first + index))
    used += height
    first = last + 1
  }
  return sheets
}

/** The place of the way of setting that needs the fewest sheets; of two as good, the one before. */
export function fewestSheets(ways: readonly (readonly number[][])[]): number {
  return ways.reduce((best, { length }, index) => (length < ways[best]!.length ? index : best), 0)
}
