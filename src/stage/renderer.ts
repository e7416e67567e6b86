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
  return isWeak
    ? { ...modest, resolution: Math.min(machine.pixelRatio, modest.resolution) }
    : { resolution: Math.min(machine.pixelRatio, 2), most: 1920 * 1080, budget: 16e6, isWeak }
}

/** How to draw where that is too much. */
export const modest: Drawing = { resolution: 1, most: 1280 * 720, budget: 8e6, isWeak: true }

/** Canvas size for a box of CSS pixels, and the canvas pixels for one CSS pixel. */
export function sizeCanvas(box: { width: number; height: number }, drawing: Pick<Drawing, 'resolution' | 'most'>):
{ width: number; height: number; ratio: number } {
  const area = Math.max(1, box.width * box.height)
  const ratio = Math.min(drawing.resolution, Math.sqrt(drawing.most / area))
  return { width: Math.max(1, Math.round(box.width * ratio)), height: Math.max(1, Math.round(box.height * ratio)), ratio }
}
