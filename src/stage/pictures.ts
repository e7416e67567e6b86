// Keeps pictures ready to draw: cut from their atlas, sized for the screen, coloured by the light. Forgets the oldest unused ones.
import type { FrameNeed, Need, PlaceNeed, Sprite } from './needs.ts'
import type { Sources } from './sources.ts'
import { tone, tones } from './tone.ts'

export type { Need, Sprite } from './needs.ts'

export interface Pictures {
  /** The picture if it is ready. */
  get(need: Need): Sprite | undefined
  /** Resolves when every picture is ready or known to be missing. */
  load(needs: Need[]): Promise<void>
  /** Forgets the oldest pictures beyond the budget, except those in use. */
  trim(isUsed: (key: string) => boolean): void
  counts(): { pictures: number; pixels: number; files: number }
  clear(): void
}

/** Milliseconds before a picture that could not be had is asked for again. */
const retryAfter = 20_000

function blank(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.ceil(width))
  canvas.height = Math.max(1, Math.ceil(height))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no 2D canvas')
  context.imageSmoothingQuality = 'high'
  return context
}

async function bakeFrame(need: FrameNeed, sources: Sources): Promise<Sprite | undefined> {
  const atlas = await sources.atlas(need.atlas)
  if (!atlas) return undefined
  const cut = atlas.frames[need.frame]
  if (!cut) {
    sources.miss(`${need.atlas}#${need.frame}`)
    return undefined
  }
  const { x, y, w, h } = cut.frame
  const context = blank(w * need.ratio, h * need.ratio)
  const draw = () => context.drawImage(atlas.image, x, y, w, h, 0, 0, w * need.ratio, h * need.ratio)
  draw()
  const colour = tones[need.light]
  if (colour) tone(context, colour, draw)
  return {
    key: need.key,
    canvas: context.canvas,
    ratio: need.ratio,
    corner: { x: cut.spriteSourceSize.x, y: cut.spriteSourceSize.y },
    size: { width: cut.sourceSize.w, height: cut.sourceSize.h },
  }
}

async function bakePlace(need: PlaceNeed, sources: Sources): Promise<Sprite | undefined> {
  const image = await sources.image(need.path)
  if (!image) return undefined
  const size = { width: image.naturalWidth || 1280, height: image.naturalHeight || 720 }
  const ratio = need.width / size.width
  const context = blank(need.width, size.height * ratio)
  context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height)
  return { key: need.key, canvas: context.canvas, ratio, corner: { x: 0, y: 0 }, size }
}

/** `budget` is in pixels, 4 bytes each. `onForget` hears the key of each picture let go. */
export function openPictures(sources: Sources, budget: number, onForget: (key: string) => void): Pictures {
  const ready = new Map<string, Sprite>()
  const coming = new Map<string, Promise<void>>()
  const absent = new Map<string, number>()

  async function bake(need: Need): Promise<void> {
    try {
      const sprite = 'paint' in need ? need.paint(tones[need.light]) : 'atlas' in need ? await bakeFrame(need, sources) : 'arm' in need ? (await import('./paint-arm.ts')).bakeArm(need, tones[need.light]) : await bakePlace(need, sources)
      if (sprite) ready.set(need.key, sprite)
      else absent.set(need.key, performance.now())
    } catch {
      absent.set(need.key, performance.now())
    } finally {
      coming.delete(need.key)
    }
  }

  function isGivenUp(key: string): boolean {
    const since = absent.get(key)
    return since !== undefined && performance.now() - since < retryAfter
  }

  function pixels(): number {
    let total = 0
    for (const { canvas } of ready.values()) total += canvas.width * canvas.height
    return total
  }

  return {
    get(need) {
      const sprite = ready.get(need.key)
      if (sprite) {
        ready.delete(need.key)
        ready.set(need.key, sprite)
      }
      return sprite
    },
    async load(needs) {
      const waits = needs.filter(({ key }) => !ready.has(key) && !isGivenUp(key)).map((need) => {
        const wait = coming.get(need.key) ?? bake(need)
        if (!coming.has(need.key)) coming.set(need.key, wait)
        return wait
      })
      await Promise.all(waits)
    },
    trim(isUsed) {
      let total = pixels()
      for (const [key, { canvas }] of ready) {
        if (total <= budget) return
        if (isUsed(key)) continue
        total -= canvas.width * canvas.height
        ready.delete(key)
        onForget(key)
      }
    },
    counts: () => ({ pictures: ready.size, pixels: pixels(), files: sources.count() }),
    clear() {
      for (const key of [...ready.keys()]) onForget(key)
      ready.clear()
    },
  }
}
