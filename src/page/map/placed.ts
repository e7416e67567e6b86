// From a spot of the drawing to the style that puts an element there; which shape counts is up to the style sheet.
import { lives, sizes, spots, type Shape } from './spots.ts'

const all = { ...spots, ...lives }

/** Shares of the drawing as custom properties: `--wide-x`, `--wide-y`, `--tall-x`, `--tall-y`. */
export function placedAt(name: keyof typeof all): Record<string, string> {
  const shares = (['wide', 'tall'] as const).flatMap((shape: Shape) => {
    const [x, y] = all[name][shape]
    const { width, height } = sizes[shape]
    return [[`--${shape}-x`, `${percent(x / width)}`], [`--${shape}-y`, `${percent(y / height)}`]]
  })
  return Object.fromEntries(shares) as Record<string, string>
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
