// What is printed on a top: dots, stripes. Each is told the outline to fill and its own colour.

type Pattern = (outline: string, colour: string) => string

const repeated = (id: string, width: number, height: number, inner: string): Pattern => (outline, colour) =>
  `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${width}" height="${height}">${inner.replaceAll('COLOUR', colour)}</pattern><path d="${outline}" fill="url(#${id})"/>`

export const patterns: Record<string, Pattern> = {
  dots: repeated('dots', 190, 200, '<g fill="COLOUR"><circle cx="48" cy="50" r="32"/><circle cx="142" cy="150" r="32"/></g>'),
  stripes: repeated('stripes', 100, 150, '<rect width="100" height="62" fill="COLOUR"/>'),
  squares: repeated('squares', 170, 170, '<path d="M0 40H170M0 62H170M60 0V170M84 0V170" stroke="COLOUR" stroke-width="14" fill="none"/>'),
  band: (outline, colour) => `<clipPath id="band"><path d="${outline}"/></clipPath><rect clip-path="url(#band)" x="-400" y="330" width="2400" height="190" fill="${colour}"/>`,
}
