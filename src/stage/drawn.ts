// The few small pictures that are painted here instead of loaded: a shadow, the glow of a phone, a speck of dust.

export interface Drawn { name: 'shadow' | 'glow' | 'speck' | 'nothing'; canvas: HTMLCanvasElement }

function paint(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context) draw(context)
  return canvas
}

function radial(size: number, stops: [number, string][]): HTMLCanvasElement {
  return paint(size, size, (context) => {
    const gradient = context.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2)
    for (const [at, colour] of stops) gradient.addColorStop(at, colour)
    context.fillStyle = gradient
    context.fillRect(0, 0, size, size)
  })
}

/** Paints them all; each stage paints its own. */
export function paintSmallPictures(): Drawn[] {
  return [
    { name: 'nothing', canvas: paint(1, 1, () => {}) },
    {
      name: 'shadow',
      canvas: paint(160, 32, (context) => {
        context.fillStyle = 'rgba(58, 42, 85, 0.17)'
        context.beginPath()
        context.ellipse(80, 16, 79, 15, 0, 0, Math.PI * 2)
        context.fill()
      }),
    },
    { name: 'glow', canvas: radial(128, [[0, 'rgba(170, 215, 255, 0.3)'], [0.4, 'rgba(140, 195, 255, 0.15)'], [0.75, 'rgba(120, 180, 255, 0.04)'], [1, 'rgba(120, 180, 255, 0)']]) },
    { name: 'speck', canvas: radial(32, [[0, 'rgba(255, 244, 210, 0.95)'], [0.35, 'rgba(255, 236, 190, 0.5)'], [1, 'rgba(255, 230, 180, 0)']]) },
  ]
}
