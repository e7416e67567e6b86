// A comic strip of a path: its panels, and the pictures that the stage gives of them, taken one after the other.
import { savePicture } from '../../../browser/save-picture.ts'
import type { StripScreen } from '../../../page/strip/model.ts'
import type { Camera } from '../../../stage/snapshots.ts'
import { stripOf } from '../../../story/strip.ts'
import { direction } from '../../../words/words.ts'
import { loadStageArt } from '../../art.ts'
import type { World } from '../../world.ts'
import { openRoad } from './road.ts'

export interface Strip {
  screen(): StripScreen
  /** Takes the pictures that are not there yet. */
  shown(): void
  save(picture: Blob): void
  dispose(): void
}

type Direction = ReturnType<typeof direction>

const box = { width: 720, height: 480 }

/** `id`: `SCENE.SEAT.NUMBER`; undefined when there is no such ending. `onNews`: told of each picture. Rejects when a file can't be had. */
export async function openStrip(id: string, world: World, onNews: () => void): Promise<Strip | undefined> {
  const road = await openRoad(id, world)
  if (!road) return undefined
  const { script, frames, ending, isAnother, isGone } = road
  const panels = stripOf(script, frames)
  let pictures: Record<number, string> = {}
  /** The direction of the pictures; changing language takes them anew. */
  let taken: Direction | undefined

  async function take(way: Direction): Promise<void> {
    taken = way
    pictures = {}
    let camera: Camera | undefined
    try {
      const [{ openCamera }, art, { loadCraft }] = await Promise.all([import('../../../stage/snapshots.ts'), loadStageArt(), import('../../craft.ts')])
      camera = openCamera({ ...art, direction: way, craft: await loadCraft(script.id) })
      for (const [index, { kind, view }] of panels.entries()) {
        if (kind !== 'scene') continue
        const picture = await camera.take(view, box)
        if (taken !== way) return
        pictures = { ...pictures, [index]: picture ?? '' }
        onNews()
      }
    } finally {
      camera?.dispose()
    }
  }

  return {
    // Pictures of the other direction are no longer those of this page.
    screen: () => ({ name: 'strip', id, scriptId: script.id, ending, panels, pictures: taken === direction() ? pictures : {}, isGone, isAnother }),
    shown() {
      // Without pictures, the story is there to be read.
      if (taken !== direction()) take(direction()).catch(() => undefined)
    },
    save: (picture) => savePicture(`espace-${world.today()}.jpg`, picture),
    dispose() {
      taken = undefined
    },
  }
}
