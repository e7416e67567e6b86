// Opens a stage: still pictures at once, then the engine that moves them, as finely as the machine can at that moment. The only door to this room; it never fails.
import { isLitByPhone, openProjector, picturesFor } from './projector.ts'
import type { Quality } from './quality.ts'
import { chooseDrawing, lookAtMachine, modest } from './renderer.ts'
import type { Surface } from './shot.ts'
import type { Stage, StageOptions } from './stage.ts'
import { openStillSurface } from './still-surface.ts'

// Pictures for a strip are taken with the same hands, from the same chunk (snapshots.ts).
export { layOut } from './layout.ts'
export { needsOf, placeNeed } from './needs.ts'
export { openPictures } from './pictures.ts'
export { openSources } from './sources.ts'
export { isLitByPhone, openStillSurface }

/** What is behind the stage, for tests and the gallery. */
export interface OpenedStage extends Stage {
  counts(): Record<string, number>
  snapshot(): unknown
  rate(): number
}

/** Nothing at all: the game goes on without pictures. */
const nothing: Surface = {
  renderer: 'still', resize() {}, put() {}, forget() {}, isUsed: () => false, setMotion() {}, setPaused() {}, describe: () => undefined, counts: () => ({}), rate: () => 0, dispose() {},
}

/** Opens a stage in its host. `kind` can ask for still pictures only. */
export function openStage(options: StageOptions, kind: 'moving' | 'still' = 'moving'): OpenedStage {
  const now = { motion: options.motion, isPaused: false, isDisposed: false }
  const drawing = chooseDrawing(lookAtMachine())
  let isDrawn = false
  let quality: Quality = drawing.isWeak ? 'modest' : 'fine'
  let wasStill = false
  let settle = (): void => undefined
  const settled = new Promise<void>((done) => { settle = done })
  // The host is styled by the page; what is drawn fills this box of ours inside it.
  const room = document.createElement('div')
  room.style.cssText = 'position:relative;inline-size:100%;block-size:100%;overflow:hidden'
  options.host.append(room)

  function openStill(): Surface {
    try {
      return openStillSurface(room, options.rig.world)
    } catch {
      return nothing
    }
  }

  let surface = openStill()
  const pictures = picturesFor(options, drawing.budget, (key) => surface.forget(key))
  const projector = openProjector({
    options: { ...options, host: room }, drawing, surface, pictures,
    onDrawn() {
      if (isDrawn || surface === nothing) return
      isDrawn = true
      room.dataset.renderer = surface.renderer
      options.onDrawn?.()
      if (kind === 'moving') void move().then(settle)
    },
  })
  if (kind === 'still' || surface === nothing) settle()

  const moves = () => now.motion && quality !== 'still'

  /** Both draw the same shot at the same size: the one above fades, or goes at once where nothing moves. */
  function give(next: Surface): void {
    const before = surface
    surface = next
    next.setMotion(moves())
    next.setPaused(now.isPaused)
    projector.use(next)
    room.dataset.renderer = next.renderer
    before.dispose(now.motion && before.renderer === 'still')
  }

  async function move(): Promise<void> {
    try {
      const { openMovingSurface } = await import('./phaser-stage.ts')
      const moving = await openMovingSurface(room, drawing, now.motion, draw)
      if (now.isDisposed) moving.dispose(false)
      else give(moving)
    } catch {
      options.onStill?.('failed')
    }
  }

  /** As well as the machine can now. */
  function draw(next: Quality): void {
    if (now.isDisposed) return
    const isFiner = next === 'fine' || quality === 'fine'
    quality = next
    if (next === 'still' && !wasStill) options.onStill?.('slow')
    wasStill ||= next === 'still'
    surface.setMotion(moves())
    if (isFiner) drawAnew()
  }

  function drawAnew(): void {
    projector.drawAt(quality === 'fine' ? drawing : modest)
  }

  /** The browser has taken the canvases back, as some do behind a hidden page: what was baked on them is gone too, so all of it is made again. */
  function beginAgain(): void {
    give(openStill())
    pictures.clear()
    drawAnew()
    if (kind === 'moving') void move()
  }
  room.addEventListener('contextrestored', beginAgain, true)

  return {
    settled,
    get renderer() { return surface.renderer },
    show: (view) => projector.show(view),
    prepare: (view) => projector.prepare(view),
    setDirection: (direction) => projector.setDirection(direction),
    setMotion(motion) {
      now.motion = motion
      surface.setMotion(moves())
    },
    pause() {
      now.isPaused = true
      surface.setPaused(true)
    },
    resume() {
      now.isPaused = false
      surface.setPaused(false)
    },
    counts: () => ({ ...surface.counts(), ...projector.counts(), children: room.childElementCount }),
    snapshot: () => surface.describe(),
    rate: () => surface.rate(),
    dispose() {
      now.isDisposed = true
      projector.dispose()
      surface.dispose(false)
      room.remove()
    },
  }
}
