// Chooses how to draw: WebGL only on a real graphics processor, because software WebGL is slower than a plain canvas; and at what resolution.

export interface Drawing {
  kind: 'webgl' | 'canvas'
  /** Canvas pixels for one CSS pixel, at most. */
  resolution: number
  /** Canvas pixels in all, at most. */
  most: number
  /** Pixels of baked pictures to keep. */
  budget: number
  isWeak: boolean
}

const software = /swiftshader|llvmpipe|softpipe|software|basic render|warp/i

/** True when a renderer's name is that of a program and not of a graphics processor. */
export function isSoftware(name: string): boolean {
  return software.test(name)
}

function webglName(): string | undefined {
  try {
    const canvas = document.createElement('canvas')
    const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true })
    if (!gl) return undefined
    const info = gl.getExtension('WEBGL_debug_renderer_info')
    const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
    gl.getExtension('WEBGL_lose_context')?.loseContext()
    return name
  } catch {
    return undefined
  }
}

export interface Machine {
  renderer: string | undefined
  memory: number | undefined
  processors: number | undefined
  pixelRatio: number
}

/** What the browser tells of the machine. */
export function lookAtMachine(): Machine {
  const { deviceMemory } = navigator as Navigator & { deviceMemory?: number }
  return {
    renderer: webglName(),
    memory: deviceMemory,
    processors: navigator.hardwareConcurrency,
    pixelRatio: window.devicePixelRatio || 1,
  }
}

/** How to draw on that machine. */
export function chooseDrawing(machine: Machine): Drawing {
  const kind = machine.renderer !== undefined && !isSoftware(machine.renderer) ? 'webgl' : 'canvas'
  const isWeak = (machine.memory ?? 4) <= 2 || (machine.processors ?? 4) <= 2
  const isSlow = isWeak || kind === 'canvas'
  return {
    kind,
    resolution: Math.min(machine.pixelRatio, isSlow ? 1 : 2),
    most: isSlow ? 1280 * 720 : 2560 * 1440,
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
