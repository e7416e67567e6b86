// Chooses how finely to draw on this machine. Always on a 2D canvas: with so few pictures a frame it holds the pace, and no graphics driver can spoil it.

export interface Drawing {
  /** Canvas pixels for one CSS pixel, at most. */
  resolution: number
  /** Canvas pixels in all, at most. */
  most: number
  /** Pixels of baked pictures to keep. */
  budget: number
  isWeak: boolean
}

export interface Machine {
  /** Gigabytes, as far as the browser tells. */
  memory: number | undefined
  processors: number | undefined
  pixelRatio: number
}

/** What the browser tells of the machine. */
export function lookAtMachine(): Machine {
  const { deviceMemory } = navigator as Navigator & { deviceMemory?: number }
  return { memory: deviceMemory, processors: navigator.hardwareConcurrency, pixelRatio: window.devicePixelRatio || 1 }
}

/** How to draw on that machine. */
export function chooseDrawing(machine: Machine): Drawing {
  const isWeak = (machine.memory ?? 4) <= 2 || (machine.processors ?? 4) <= 2
  return {
    resolution: Math.min(machine.pixelRatio, isWeak ? 1 : 2),
    most: isWeak ? 1280 * 720 : 1920 * 1080,
    budget: isWeak ? 8e6 : 16e6,
    isWeak,
  }
}

/** Canvas size for a box of CSS pixels, and the canvas pixels for one CSS pixel. */
export function sizeCanvas(box: { width: number; height: number }, drawing: Pick<Drawing, 'resolution' | 'most'>):
{ width: number; height: number; ratio: number } {
  const area = Math.max(1, box.width * box.height)
  const ratio = Math.min(drawing.resolution, Math.sqrt(drawing.most / area))
  return { width: Math.max(1, Math.round(box.width * ratio)), height: Math.max(1, Math.round(box.height * ratio)), ratio }
}
