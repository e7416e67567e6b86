// How the light of a place colours the people in it. Baked into their pictures, because the Canvas renderer can't tint.
import type { Light } from '../story/vocabulary.ts'

/** Colour that people are multiplied by; none by day. */
export const tones: Record<Light, string | undefined> = {
  day: undefined,
  evening: '#ffdfc4',
  night: '#a7a3d8',
}

/** Multiplies what is already drawn by a colour and keeps its transparency. */
export function tone(context: CanvasRenderingContext2D, colour: string, drawAgain: () => void): void {
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = colour
  context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  context.globalCompositeOperation = 'destination-in'
  drawAgain()
  context.globalCompositeOperation = 'source-over'
}
