// The moving stage. Joins the projector, the Phaser scene, the veil and the watch on speed; loaded only when wanted.
import Phaser from '#phaser'
import { watchRate } from './guard.ts'
import { openProjector, picturesFor } from './projector.ts'
import { chooseDrawing, lookAtMachine, type Drawing } from './renderer.ts'
import type { Change, Shot, Surface } from './shot.ts'
import type { Stage, StageOptions } from './stage.ts'
import { Theatre } from './theatre.ts'
import { hangVeil } from './veil.ts'

/** What tests and the gallery may ask besides. */
export interface MovingStage extends Stage {
  prepare(view: Parameters<Stage['show']>[0]): void
  /** The resting picture as data. */
  snapshot(): unknown
  counts(): Record<string, number>
  /** Frames a second over the last three seconds. */
  rate(): number
}

/** Milliseconds to wait for Phaser to be ready to draw. */
const startTime = 8000

function makeGame(canvas: HTMLCanvasElement, drawing: Drawing, scene: Theatre): Phaser.Game {
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

/** Opens the moving stage in its host. Rejects when Phaser can't start. */
export async function createStage(options: StageOptions, onSlow: () => void, drawing = chooseDrawing(lookAtMachine())): Promise<MovingStage> {
  const { host } = options
  const canvas = document.createElement('canvas')
  canvas.width = 16
  canvas.height = 9
  canvas.style.cssText = 'position:absolute;inset:0;inline-size:100%;block-size:100%;display:block'
  host.append(canvas)
  const guard = watchRate(onSlow)

  let ready = () => {}
  const isReady = new Promise<void>((done) => { ready = done })
  const theatre = new Theatre({ onReady: () => ready(), onFrame: (now) => { if (watches()) guard.frame(now) }, hasMotion: options.motion })
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
  const veil = hangVeil(host)

  /** Draws one frame now, also while the loop sleeps. */
  function draw(): void {
    running.step(performance.now(), 1)
  }

  function rest(): void {
    if (isPaused || !theatre.hasMotion) running.loop.sleep()
    else running.loop.wake()
    guard.reset()
  }

  const surface: Surface = {
    renderer: 'canvas',
    resize(width, height) {
      running.scale.resize(width, height)
    },
    put(shot: Shot, change: Change, isNew: boolean) {
      if (change === 'fade' && theatre.hasMotion && !isPaused) {
        draw()
        veil.drop(canvas)
      }
      theatre.put(shot, change, isNew)
      if (!running.loop.running || change === 'cut') draw()
    },
    forget: theatre.forget,
    isUsed: theatre.isUsed,
  }
  const projector = openProjector({
    options, drawing, surface, pictures: picturesFor(options, drawing, surface), onDensity: (density) => theatre.setDensity(density),
  })
  rest()

  return {
    renderer: 'canvas',
    show: (view) => projector.show(view),
    prepare: (view) => projector.prepare(view),
    setDirection: (direction) => projector.setDirection(direction),
    setMotion(motion) {
      if (motion === theatre.hasMotion) return
      theatre.hasMotion = motion
      theatre.settle()
      rest()
      draw()
    },
    pause() {
      isPaused = true
      rest()
    },
    resume() {
      isPaused = false
      rest()
    },
    snapshot: () => theatre.describe(),
    counts: () => ({ ...theatre.counts(), ...projector.counts(), children: host.childElementCount }),
    rate: () => guard.rate,
    dispose() {
      projector.dispose()
      veil.dispose()
      running.destroy(true)
      running.step(performance.now(), 1)
      canvas.remove()
    },
  }
}
