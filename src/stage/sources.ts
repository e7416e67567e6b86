// Fetches art files: images and atlas tables. A file that can't be had is told once and answered with nothing; never throws.
import type { AtlasFrame } from './rig.ts'
import type { StageOptions } from './stage.ts'

export interface Atlas {
  image: HTMLImageElement
  frames: Record<string, AtlasFrame>
}

export interface Sources {
  /** An image by its path under assets/built. */
  image(path: string): Promise<HTMLImageElement | undefined>
  /** An atlas by its path without extension, for example `characters/amina`. */
  atlas(path: string): Promise<Atlas | undefined>
  /** Told of something missing inside a file. */
  miss(path: string): void
  count(): number
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.decoding = 'async'
  await new Promise<void>((done, fail) => {
    image.onload = () => done()
    image.onerror = () => fail(new Error(`no image at ${address}`))
    image.src = address
  })
  return image
}

/** Remembers the `most` files used last; the browser keeps the others in its own cache. */
export function openSources({ url, table, onMissing = () => {} }: Pick<StageOptions, 'url' | 'table' | 'onMissing'>, most = 48): Sources {
  const held = new Map<string, Promise<unknown>>()
  const told = new Set<string>()

  function miss(path: string): void {
    if (told.has(path)) return
    told.add(path)
    onMissing(path)
  }

  function remember<T>(path: string, load: () => Promise<T>): Promise<T | undefined> {
    const known = held.get(path) as Promise<T | undefined> | undefined
    const found = known ?? load().catch(() => {
      held.delete(path)
      miss(path)
      return undefined
    })
    held.delete(path)
    held.set(path, found)
    for (const oldest of held.keys()) {
      if (held.size <= most) break
      held.delete(oldest)
    }
    return found
  }

  let shared: { sheet: string; image: Promise<HTMLImageElement> } | undefined
  function share(sheet: string): Promise<HTMLImageElement> {
    if (shared?.sheet !== sheet) shared = { sheet, image: loadImage(sheet) }
    return shared.image
  }

  return {
    image: (path) => remember(path, () => loadImage(url(path))),
    atlas(path) {
      const known = table?.(path)
      const sheet = url(`${path}.webp`)
      // What is known beforehand is a part of the atlas, on a sheet that several share.
      if (known) return remember(`${path}, first`, async () => ({ image: await share(sheet), frames: known }))
      return remember(path, async () => {
        const [image, table] = await Promise.all([
          loadImage(sheet),
          fetch(url(`${path}.json`)).then((answer) => answer.json() as Promise<{ frames: Record<string, AtlasFrame> }>),
        ])
        return { image, frames: table.frames }
      })
    },
    miss,
    count: () => held.size,
  }
}
