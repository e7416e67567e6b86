// The zellige tile: 64 × 64 units, eight-point stars, joins itself on every side.

const tile = { joint: '#f7ead3', star: '#2a7f86', heart: '#e2a23b', dot: '#c8453b', ground: '#20405e' }

function traceStar(x: number, y: number, radius: number): string {
  const spots = Array.from({ length: 16 }, (_, i) => {
    const [angle, far] = [(Math.PI / 8) * i, i % 2 ? radius * 0.765 : radius]
    return `${(x + far * Math.cos(angle)).toFixed(2)} ${(y + far * Math.sin(angle)).toFixed(2)}`
  })
  return `M${spots.join('L')}Z`
}

/** The tile as a whole SVG file. Its stars sit on the corners, so that neighbours complete them. */
export function drawZelligeTile(): string {
  const corners = [[0, 0], [64, 0], [0, 64], [64, 64]]
  const stars = (radius: number, fill: string, width: number) => `<path d="${corners.map(([x, y]) => traceStar(x, y, radius)).join('')}" fill="${fill}" stroke="${tile.joint}" stroke-width="${width}" stroke-linejoin="round"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><path d="M0 0h64v64H0Z" fill="${tile.ground}"/>${stars(31.3, tile.star, 1.5)}${stars(16.6, tile.heart, 1.5)}`
    + `${corners.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4.2" fill="${tile.dot}"/>`).join('')}<path d="M32 22.5 41.5 32 32 41.5 22.5 32Z" fill="${tile.dot}" stroke="${tile.joint}" stroke-width="1.2" stroke-linejoin="round"/></svg>`
}
