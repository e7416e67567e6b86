// What is printed on a top: dots, stripes, a band. Each is told the outline to fill and its own colour.

type Pattern = (outline: string, colour: string) => string

// Several outlines of one drawing may be filled, so each gets a name of its own.
function inside(name: string, outline: string, inner: string): string {
  let sum = 0
  for (const letter of outline) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  const id = `${name}-${sum.toString(36)}`
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`
}

/** Patterns by the word that names them in the cast sheet. */
export const patterns: Record<string, Pattern> = {
  dots(outline, colour) {
    const dots = grid(190, 100).map(([x, y]) => `<circle cx="${x + 48}" cy="${y + 50}" r="32"/>`).join('')
    return inside('dots', outline, `<g fill="${colour}">${dots}</g>`)
  },
  stripes(outline, colour) {
    const stripes = grid(3000, 150).map(([, y]) => `<path d="M-400 ${y}H2400V${y + 62}H-400Z"/>`).join('')
    return inside('stripes', outline, `<g fill="${colour}">${stripes}</g>`)
  },
  band: (outline, colour) => inside('band', outline, `<path d="M-400 330H2400V520H-400Z" fill="${colour}"/>`),
}

// Corners of a grid over a torso; every other row is shifted by half a step.
function grid(across: number, down: number): [number, number][] {
  const spots: [number, number][] = []
  for (let row = 0; row * down < 1500; row++) {
    for (let x = 0; x < 1700; x += across) spots.push([x + (row % 2) * (across / 2), row * down])
  }
  return spots
}
