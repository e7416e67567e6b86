// Turns views into shots and hands them to a surface: lays out, gets the pictures, drops what comes too late. The same for moving and still stages.
import { layOut, type Box, type FigurePicture, type Over, type Picture } from './layout.ts'
import { needsOf, placeNeed, type FigureNeeds } from './needs.ts'
import { openPictures, type Need, type Pictures } from './pictures.ts'
import { sizeCanvas, type Drawing } from './renderer.ts'
import type { Actor, Change, Costume, Shot, Surface } from './shot.ts'
import { openSources } from './sources.ts'
import type { StageOptions } from './stage.ts'
import type { Thing } from './thing.ts'
import type { View } from '../story/view.ts'

export interface Projector {
  show(view: View): void
  /** Gets the pictures of a view that may come, without showing it. */
  prepare(view: View): void
  setDirection(direction: 'ltr' | 'rtl'): void
  /** Draws on this surface from now on, beginning with what is shown. */
  use(surface: Surface): void
  /** Draws as finely as this from now on. */
  drawAt(drawing: ProjectorSettings['drawing']): void
  counts(): { pictures: number; pixels: number; files: number }
  dispose(): void
}

/** How long a change waits for its pictures before it is shown without them, in milliseconds. */
const patience = 1500
/** People and places are baked larger than the wide picture needs, so that a nearer camera stays sharp. */
const closeUp = { people: 1.6, places: 1.3 }

/** Whether a promise settles within so many milliseconds. */
function isWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((answer) => {
    const timer = setTimeout(() => answer(false), milliseconds)
    void promise.finally(() => {
      clearTimeout(timer)
      answer(true)
    })
  })
}

/** Somebody whose new pose has not come yet stays in the one they had, with the new face. */
function keepPose(actor: Actor, before: Actor | undefined): Actor {
  if (!before?.costume.body) return actor
  const { body, head, arm, bag } = before.picture
  const { face, blink, talk } = actor.costume
  return {
    ...actor,
    picture: { ...actor.picture, body, head, acting: before.picture.acting, ...(arm !== undefined ? { arm } : {}), ...(bag ? { bag } : {}) },
    costume: { ...before.costume, ...(face && !body.back ? { face, blink, talk } : {}) },
  }
}

/** At night, whoever looks at a phone has its light on the face. */
export function isLitByPhone(figure: FigurePicture, picture: Picture): boolean {
  return figure.pose === 'phone' && !figure.acting && picture.place.light === 'night'
}

interface Plan { view: View; picture: Picture; figures: FigureNeeds[]; place: Need; pieces: { thing: Thing; need: Need }[]; needs: Need[] }

export interface ProjectorSettings {
  options: StageOptions
  drawing: Pick<Drawing, 'resolution' | 'most'>
  surface: Surface
  pictures: Pictures
  /** Told each time that a picture is on the surface. */
  onDrawn: () => void
}

/** The pictures of these options, kept within a budget of pixels. */
export function picturesFor(options: StageOptions, budget: number, onForget: (key: string) => void): Pictures {
  return openPictures(openSources(options), budget, onForget)
}

export function openProjector({ options, pictures, onDrawn, ...settings }: ProjectorSettings): Projector {
  const { host, rig } = options
  let { drawing, surface } = settings
  let shown: View | undefined
  let direction = options.direction
  let box: Box = { width: 0, height: 0 }
  let size = { width: 0, height: 0 }
  let density = 1
  let detail = 1
  let ticket = 0
  let isDisposed = false
  let current: Shot | undefined

  function plan(view: View, over: Over[] = options.over?.() ?? []): Plan {
    const craft = options.craft?.(view.scriptId, again)
    const directed = craft?.direct(view) ?? view
    const picture = layOut(directed, rig, direction, box, over, craft)
    const figures = picture.figures.map((figure) => needsOf(figure, picture.place.light, detail * closeUp.people))
    const place = placeNeed(picture, rig.world.width, detail * closeUp.places)
    const pieces = picture.things.map((thing) => ({ thing, need: thing.need(detail * closeUp.people) }))
    return { view: directed, picture, figures, place, needs: [place, ...figures.flatMap((each) => Object.values(each) as Need[]), ...pieces.map(({ need }) => need)], pieces }
  }

  /** Directions that came after their line was shown. */
  function again(): void {
    if (shown && !isDisposed && isMeasured()) void present(shown, undefined)
  }

  function shoot({ view, picture, figures, place, pieces }: Plan): Shot {
    const actors: Actor[] = picture.figures.map((figure, index) => {
      const costume: Costume = {}
      for (const [part, need] of Object.entries(figures[index]!) as [keyof FigureNeeds, Need][]) costume[part] = pictures.get(need)
      const actor: Actor = { picture: figure, costume, hasGlow: isLitByPhone(figure, picture) }
      return costume.body ? actor : keepPose(actor, current?.actors.find((each) => each.picture.id === figure.id))
    })
    return { view, picture, place: pictures.get(place), actors, pieces: pieces.map(({ thing, need }) => ({ thing, sprite: pictures.get(need) })) }
  }

  function put(planned: Plan, wanted: Change | undefined, isNew: boolean): void {
    const before = current
    const shot = shoot(planned)
    const isElsewhere = before && (before.picture.place.path !== shot.picture.place.path || before.view.scriptId !== shot.view.scriptId)
    surface.put(shot, wanted ?? (!before ? 'cut' : isElsewhere ? 'fade' : 'move'), isNew)
    current = shot
    pictures.trim((key) => surface.isUsed(key))
    onDrawn()
  }

  /** Shows a view once its pictures are there, or without them when they take too long. Newer views win. */
  async function present(view: View, wanted: Change | undefined): Promise<void> {
    ticket += 1
    const mine = ticket
    const isMine = () => mine === ticket && !isDisposed
    const planned = plan(view)
    const before = current?.view
    const isNew = before?.lineId !== view.lineId || before.scriptId !== view.scriptId
    const isReady = planned.needs.every((need) => pictures.get(need))
    if (isReady) return put(planned, wanted, isNew)
    const loading = pictures.load(planned.needs)
    const isInTime = await isWithin(loading, patience)
    if (!isMine()) return
    put(planned, wanted, isNew)
    if (isInTime) return
    await loading
    if (isMine()) put(planned, 'move', false)
  }

  function measure(): void {
    const { clientWidth, clientHeight } = host
    if (clientWidth < 2 || clientHeight < 2) return
    if (clientWidth === box.width && clientHeight === box.height) return
    box = { width: clientWidth, height: clientHeight }
    size = sizeCanvas(box, drawing)
    density = Math.max(size.width / rig.world.width, size.height / rig.world.height)
    surface.resize(size.width, size.height, density)
    // Until pictures of the new size are ready, the old ones are drawn larger or smaller.
    if (current) put(plan(current.view), 'cut', false)
    detail = density
    if (shown) void present(shown, current ? 'cut' : undefined)
  }

  const isMeasured = () => box.width > 0
  const observer = new ResizeObserver(measure)
  observer.observe(host)
  measure()

  return {
    show(view) {
      shown = view
      if (isMeasured()) void present(view, undefined)
    },
    prepare(view) {
      if (isMeasured()) void pictures.load(plan(view, []).needs)
    },
    setDirection(next) {
      if (next === direction) return
      direction = next
      if (shown && isMeasured()) void present(shown, 'cut')
    },
    use(next) {
      surface = next
      if (!isMeasured()) return
      surface.resize(size.width, size.height, density)
      if (current) surface.put(current, 'cut', true)
    },
    drawAt(next) {
      drawing = next
      box = { width: 0, height: 0 }
      measure()
    },
    counts: () => pictures.counts(),
    dispose() {
      isDisposed = true
      observer.disconnect()
      pictures.clear()
    },
  }
}
