// Stage and sound: both illustrate, both may be absent, both are loaded only after the first line can be read.
import type { Sound, SoundLevels } from '../sound/sound.ts'
import type { Stage, StageOptions } from '../stage/stage.ts'
import type { View } from '../story/view.ts'
import type { Effect } from '../story/vocabulary.ts'

export interface Companions {
  /** The box of the play screen where the stage shows; null when that screen is left. */
  setBox(box: HTMLElement | null): void
  /** Gives a view to whoever is there; later comers get the newest. */
  show(view: View): void
  /** What may come next: its pictures are fetched before they are needed. */
  prepare(views: () => readonly View[]): void
  setDirection(direction: 'ltr' | 'rtl'): void
  setMotion(motion: boolean): void
  setLevels(levels: SoundLevels): void
  pause(): void
  resume(): void
  /** A real tap or key. */
  touched(): void
  /** A small sound that answers a touch; where nothing was heard yet, it is fetched. */
  play(effect: Effect): void
  /** Starts loading; called once, when the first line is on screen. */
  load(): void
}

export interface CompanionsOptions {
  openStage: (options: Pick<StageOptions, 'host' | 'direction' | 'motion' | 'onDrawn'>, view: View | undefined) => Promise<Stage>
  openSound: (levels: SoundLevels) => Promise<Sound>
  direction: 'ltr' | 'rtl'
  motion: boolean
  levels: SoundLevels
  /** Runs once, later; returns what calls it off. */
  later: (run: () => void, ms: number) => () => void
  /** Runs once what has just changed is painted. */
  afterPaint: (run: () => void) => void
  /** Told of a real tap or key. */
  onTouch: () => void
  /** Told once the first picture is on screen. */
  onStage: () => void
  /** Told once everybody who could come is there. */
  onOpen: () => void
}

/** Milliseconds left to the present line before the next one's pictures are fetched. */
const breath = 600
/** Milliseconds after which a sound answers nothing any more. */
const lateness = 1200
/** Milliseconds that the sound lets the stage go first. */
const patience = 6000

function after(run: CompanionsOptions['later'], ms: number): () => boolean {
  let isPast = false
  run(() => { isPast = true }, ms)
  return () => isPast
}

export function createCompanions(options: CompanionsOptions): Companions {
  let { direction, motion, levels } = options
  let stage: Stage | undefined
  let sound: Sound | undefined
  let view: View | undefined
  let box: HTMLElement | null = null
  let wasAsked = false
  let wasTouched = false
  let opening = false
  let isWaiting = false
  let coming: Promise<void> | undefined
  let forget: (() => void) | undefined
  const host = document.createElement('div')
  host.className = 'stage-host'
  host.setAttribute('aria-hidden', 'true')

  async function open(): Promise<void> {
    if (!wasAsked || opening || !box) return
    opening = true
    // One after the other: pictures are seen at once, sound is only heard after a tap.
    const opened = await options.openStage({ host, direction, motion, onDrawn: options.onStage }, view).catch(() => undefined)
    if (opened) {
      stage = opened
      stage.setDirection(direction)
      stage.setMotion(motion)
      if (view) stage.show(view)
      if (!box) stage.pause()
      // A stage that is not on screen draws nothing, and must not keep the sound waiting.
      await Promise.race([stage.settled, new Promise<void>((done) => { options.later(done, patience) })])
    }
    await fetchSound()
    if (view) sound?.show(view)
    options.onOpen()
  }

  const fetchSound = () => coming ??= options.openSound(levels).then((opened) => {
    sound = opened
    sound.setLevels(levels)
    if (wasTouched) sound.unlock()
  }, () => undefined)

  /** Told after the paint that answers a tap: they only illustrate. */
  function illustrate(): void {
    isWaiting = false
    if (!view) return
    stage?.show(view)
    sound?.show(view)
  }

  return {
    setBox(next) {
      box = next
      if (!next) return stage?.pause()
      next.append(host)
      stage?.resume()
      void open()
    },
    show(next) {
      view = next
      if (!isWaiting && (stage ?? sound)) options.afterPaint(illustrate)
      isWaiting = Boolean(stage ?? sound)
    },
    prepare(views) {
      forget?.()
      forget = options.later(() => { for (const one of views()) stage?.prepare(one) }, breath)
    },
    setDirection(next) {
      direction = next
      stage?.setDirection(next)
    },
    setMotion(next) {
      motion = next
      stage?.setMotion(next)
    },
    setLevels(next) {
      levels = next
      sound?.setLevels(next)
    },
    pause() {
      stage?.pause()
      sound?.pause()
    },
    resume() {
      if (box) stage?.resume()
      sound?.resume()
    },
    touched() {
      options.onTouch()
      // Waking the device's sound for the first time takes longer than a tap may: what the tap changes is painted before.
      if (wasTouched) sound?.unlock()
      else options.afterPaint(() => sound?.unlock())
      wasTouched = true
    },
    play(effect) {
      if (!levels.on) return
      // The first one fetches the sound: what would come too late to be an answer is not heard.
      const isLate = after(options.later, lateness)
      void fetchSound().then(() => isLate() || sound?.play(effect))
    },
    load() {
      wasAsked = true
      void open()
    },
  }
}
