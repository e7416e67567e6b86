// Opens the stage with what the first line of a script shows, when that line is the one to show; the rest of the art comes after the first picture.
import type { AtlasFrame, Rig } from '../stage/rig.ts'
import type { Stage, StageOptions } from '../stage/stage.ts'
import type { LineId } from '../story/script.ts'
import type { View } from '../story/view.ts'

/** All the art of one line: its place, and one sheet that holds the frames that it takes from each atlas (a path without extension). */
export interface FirstArt {
  line: LineId
  rig: Rig
  place: { path: string; url: string }
  sheet: string
  tables: Record<string, Record<string, AtlasFrame>>
}

export type Art = Pick<StageOptions, 'rig' | 'url' | 'table' | 'craft'>

/** Opens a stage by `open`; `loadRest` gives the whole art, asked for once the first picture is drawn, or at once for another line. */
export function openWithFirst(first: FirstArt, open: (art: Art, onDrawn: () => void) => Stage, loadRest: () => Promise<Art>): Stage {
  const { rig } = first
  let rest: Art | undefined
  let newest: View | undefined
  let coming: Promise<void> | undefined

  const complete = (): Promise<void> => coming ??= loadRest().then((art) => {
    Object.assign(rig, art.rig)
    rest = art
    if (newest) stage.show(newest)
  }, () => { coming = undefined })

  const stage = open({
    rig,
    url: (path) => (path === first.place.path ? first.place.url : rest ? rest.url(path) : first.sheet),
    // The sheet has nothing for other lines: with the rest, atlases are read whole.
    table: (path) => (rest ? undefined : first.tables[path]),
    // What people do may ask for pictures that are not of the first ones.
    craft: (script, onCome) => rest?.craft?.(script, onCome),
  }, () => void complete())
  return {
    ...stage,
    get renderer() { return stage.renderer },
    show(view) {
      newest = view
      if (rest || view.lineId === first.line) stage.show(view)
      else void complete()
    },
    prepare(view) {
      if (rest) stage.prepare(view)
      else void complete().then(() => rest && stage.prepare(view))
    },
  }
}
