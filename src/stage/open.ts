// Opens a stage: the moving one if it can be had, otherwise the still one. The only door to this room; it never fails.
import type { Stage, StageOptions } from './stage.ts'
import type { View } from '../story/view.ts'

type Inner = Stage & { counts?: () => Record<string, number>; snapshot?: () => unknown; rate?: () => number }

/** What is behind the stage, for tests and the gallery. */
export interface OpenedStage extends Stage {
  counts(): Record<string, number>
  snapshot(): unknown
  rate(): number
}

/** Nothing at all: the game goes on without pictures. */
const none: Inner = {
  renderer: 'still', show() {}, prepare() {}, setDirection() {}, setMotion() {}, pause() {}, resume() {}, dispose() {},
}

/** Opens a stage in its host. `kind` can ask for still pictures at once. */
export async function openStage(options: StageOptions, kind: 'moving' | 'still' = 'moving'): Promise<OpenedStage> {
  const now = { direction: options.direction, motion: options.motion, isPaused: false, isDisposed: false }
  let view: View | undefined
  let inner: Inner = none
  // The host is styled by the page; what is drawn fills this box of ours inside it.
  const room = document.createElement('div')
  room.style.cssText = 'position:relative;inline-size:100%;block-size:100%;overflow:hidden'
  options.host.append(room)

  async function openStill(): Promise<Inner> {
    try {
      const { createStillStage } = await import('./still-stage.ts')
      return createStillStage({ ...options, host: room, direction: now.direction, motion: false })
    } catch {
      return none
    }
  }

  async function fall(): Promise<void> {
    options.onStill?.('slow')
    const still = await openStill()
    if (now.isDisposed) return still.dispose()
    inner.dispose()
    inner = still
    if (view) inner.show(view)
  }

  if (kind === 'moving') {
    try {
      const { createStage } = await import('./phaser-stage.ts')
      inner = await createStage({ ...options, host: room }, () => void fall())
    } catch {
      options.onStill?.('failed')
      inner = await openStill()
    }
  } else inner = await openStill()

  return {
    get renderer() { return inner.renderer },
    show(next) {
      view = next
      inner.show(next)
    },
    prepare: (next) => inner.prepare(next),
    setDirection(direction) {
      now.direction = direction
      inner.setDirection(direction)
    },
    setMotion(motion) {
      now.motion = motion
      inner.setMotion(motion)
    },
    pause: () => inner.pause(),
    resume: () => inner.resume(),
    counts: () => inner.counts?.() ?? {},
    snapshot: () => inner.snapshot?.(),
    rate: () => inner.rate?.() ?? 0,
    dispose() {
      now.isDisposed = true
      inner.dispose()
      room.remove()
    },
  }
}
