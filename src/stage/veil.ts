// A fading picture of what was on stage a moment ago, laid over the stage while another place or light appears beneath.
import { times } from './motion.ts'

export interface Veil {
  /** Keeps what this canvas shows now, and lets it fade. Call in the same task as the drawing. */
  drop(canvas: HTMLCanvasElement): void
  dispose(): void
}

/** Hangs right over a canvas; takes no clicks. */
export function hangVeil(over: HTMLCanvasElement): Veil {
  const cloth = document.createElement('canvas')
  cloth.style.cssText = 'position:absolute;inset:0;inline-size:100%;block-size:100%;pointer-events:none;visibility:hidden'
  over.after(cloth)
  let fading: Animation | undefined

  function lift(): void {
    fading?.cancel()
    fading = undefined
    cloth.style.visibility = 'hidden'
    cloth.width = 1
    cloth.height = 1
  }

  return {
    drop(canvas) {
      const context = cloth.getContext('2d')
      if (!context || typeof cloth.animate !== 'function') return
      fading?.cancel()
      cloth.width = canvas.width
      cloth.height = canvas.height
      context.drawImage(canvas, 0, 0)
      cloth.style.visibility = 'visible'
      fading = cloth.animate([{ opacity: 1 }, { opacity: 0 }], { duration: times.veil, easing: 'ease-out', fill: 'forwards' })
      fading.onfinish = lift
    },
    dispose() {
      lift()
      cloth.remove()
    },
  }
}

/** Takes a canvas out of the page, softly when it is seen: what lies beneath appears. */
export function fadeAway(canvas: HTMLCanvasElement, isSeen: boolean): void {
  if (!isSeen || typeof canvas.animate !== 'function') return canvas.remove()
  canvas.animate([{ opacity: 1 }, { opacity: 0 }], { duration: times.veil, easing: 'ease-out', fill: 'forwards' }).onfinish = () => canvas.remove()
}
