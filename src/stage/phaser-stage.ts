// The moving surface: the Phaser scene, the veil and the watch on speed. The engine comes with it, so it is fetched after the first picture.
import Phaser from '#phaser'
import { giveWayTo } from './give-way.ts'
import { watchRate } from './guard.ts'
import { afterLine, afterWindow, beginWith, type Effort, type Quality } from './quality.ts'
import type { Drawing } from './renderer.ts'
import type { Surface } from './shot.ts'
import { Theatre } from './theatre.ts'
import { hangVeil } from './veil.ts'

/** Milliseconds to wait for Phaser to be ready to draw. */
const startTime = 8000

function makeGame(canvas: HTMLCanvasElement, drawing: Pick<Drawing, 'isWeak'>, scene: Theatre): Phaser.Game {
  return new Phaser.Game({
    type: Phaser.CANVAS,
    canvas,
    width: canvas.width,
    height: canvas.height,
    parent: null as unknown as HTMLElement,
    scale: { mode: Phaser.Scale.NONE, width: canvas.width, height: canvas.height, parent: null as unknown as HTMLElement },
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    transparent: true,
    antialias: true,
    ...(drawing.isWeak ? { fps: { limit: 30 } } : {}),
    scene,
  })
}

/**
 * Opens the moving surface in its host, beneath what is there. Rejects when Phaser can't start.
 * `onQuality` is told, between two frames, how well it may draw from now on.
 */
export async function openMovingSurface(host: HTMLElement, drawing: Pick<Drawing, 'isWeak'>, motion: boolean, onQuality: (quality: Quality) => void): Promise<Surface> {
  const canvas = document.createElement('canvas')
  canvas.width = 16
  canvas.height = 9
  canvas.style.cssText = 'position:absolute;inset:0;inline-size:100%;block-size:100%;display:block'
  host.prepend(canvas)
  let effort = beginWith(drawing.isWeak ? 'modest' : 'fine', performance.now())
  function spend(next: Effort): void {
    const { quality } = effort
    effort = next
    // The frame that is being drawn ends first.
    if (next.quality !== quality) void Promise.resolve().then(() => onQuality(next.quality))
  }
  const guard = watchRate((rate) => spend(afterWindow(effort, rate, performance.now())))

  let ready = () => {}
  const isReady = new Promise<void>((done) => { ready = done })
  const theatre = new Theatre({ onReady: () => ready(), onFrame: (now) => { if (watches()) guard.frame(now) }, hasMotion: motion })
  let game: Phaser.Game | undefined
  let isPaused = false
  // Frames drawn one by one, for a still picture, say nothing of speed.
  const watches = () => theatre.hasMotion && !isPaused
  try {
    game = makeGame(canvas, drawing, theatre)
    await Promise.race([isReady, new Promise((_, fail) => setTimeout(() => fail(new Error('Phaser did not start')), startTime))])
  } catch (error) {
    game?.destroy(true)
    canvas.remove()
    throw error
  }

  const running = game
  const veil = hangVeil(canvas)

  /** Draws one frame now, also while the loop sleeps. */
  function draw(): void {
    running.step(performance.now(), 1)
  }

  function rest(): void {
    if (watches()) running.loop.wake()
    else running.loop.sleep()
    guard.reset()
  }

  const way = giveWayTo(host.ownerDocument, () => running.loop.sleep(), (ms) => {
    guard.skip(ms)
    if (watches()) running.loop.wake()
  })
  rest()
  return {
    renderer: 'canvas',
    resize(width, height, density) {
      running.scale.resize(width, height)
      theatre.setDensity(density)
      guard.reset()
    },
    put(shot, change, isNew) {
      way.end()
      if (isNew) spend(afterLine(effort, performance.now()))
      if (change === 'fade' && watches()) {
        draw()
        veil.drop(canvas)
      }
      theatre.put(shot, change, isNew)
      if (!running.loop.running || change === 'cut') draw()
    },
    forget: theatre.forget,
    isUsed: theatre.isUsed,
    setMotion(motion) {
      if (motion === theatre.hasMotion) return
      theatre.hasMotion = motion
      theatre.settle()
      rest()
      draw()
    },
    setPaused(next) {
      isPaused = next
      rest()
    },
    describe: () => theatre.describe(),
    counts: () => theatre.counts(),
    rate: () => guard.rate,
    dispose() {
      way.dispose()
      veil.dispose()
      running.destroy(true)
      running.step(performance.now(), 1)
      canvas.remove()
    },
  }
}
