// Takes still pictures of views, one after the other, for comic strips: the same people and places as on the stage, without anything on screen.
import type { View } from '../story/view.ts'
import type { Craft } from './craft.ts'
import type { Box } from './layout.ts'
import type { FigureNeeds } from './needs.ts'
import { isLitByPhone, layOut, needsOf, openPictures, openSources, openStillSurface, placeNeed } from './open.ts'
import type { Need } from './pictures.ts'
import type { Actor, Costume } from './shot.ts'
import type { StageOptions } from './stage.ts'

export interface Camera {
  /** A picture as an address that holds it, `box` pixels large; undefined when none can be had. Never rejects. */
  take(view: View, box: Box): Promise<string | undefined>
  dispose(): void
}

/** Pixels kept ready, 4 bytes each. */
const budget = 6_000_000

/** Throws when there is no 2D canvas at all. */
export function openCamera({ rig, url, direction, craft }: Pick<StageOptions, 'rig' | 'url' | 'direction'> & { craft?: Craft }): Camera {
  const room = document.createElement('div')
  const surface = openStillSurface(room, rig.world)
  const canvas = room.querySelector('canvas')!
  const pictures = openPictures(openSources({ url }), budget, () => undefined)

  async function shoot(view: View, box: Box): Promise<string> {
    const picture = layOut(craft?.direct(view) ?? view, rig, direction, box, [], craft)
    const density = picture.cover
    const figures = picture.figures.map((figure) => needsOf(figure, picture.place.light, density * 1.4))
    const place = placeNeed(picture, rig.world.width, density)
    const pieces = picture.things.map((thing) => ({ thing, need: thing.need(density * 1.4) }))
    await pictures.load([place, ...pieces.map(({ need }) => need), ...figures.flatMap((each) => Object.values(each) as Need[])])
    const actors: Actor[] = picture.figures.map((figure, index) => {
      const costume: Costume = {}
      for (const [part, need] of Object.entries(figures[index]!) as [keyof FigureNeeds, Need][]) costume[part] = pictures.get(need)
      return { picture: figure, costume, hasGlow: isLitByPhone(figure, picture) }
    })
    surface.resize(box.width, box.height, density)
    surface.put({ view, picture, place: pictures.get(place), actors, pieces: pieces.map(({ thing, need }) => ({ thing, sprite: pictures.get(need) })) }, 'cut', true)
    pictures.trim((key) => surface.isUsed(key))
    return canvas.toDataURL('image/jpeg', .86)
  }

  return {
    take: (view, box) => shoot(view, box).catch(() => undefined),
    dispose() {
      pictures.clear()
      surface.dispose(false)
    },
  }
}
