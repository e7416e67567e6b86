// Where everything of the neighbourhood stands, in both shapes of its drawing. The drawing and the page read it; it draws nothing.
import type { LandmarkId } from '../../story/vocabulary.ts'

export type Shape = 'wide' | 'tall'
export type Spot = readonly [x: number, y: number]

/** Units of the drawing. */
export const sizes: Record<Shape, { width: number; height: number }> = { wide: { width: 1280, height: 720 }, tall: { width: 720, height: 1210 } }

/** The foot of each place, in the middle: it rises about 130 units above, its stories are pinned below. Where several stories wait, the tall shape has room under its last row. */
export const spots: Record<LandmarkId, Record<Shape, Spot>> = {
  residence: { wide: [150, 214], tall: [186, 166] },
  classroom: { wide: [480, 208], tall: [186, 340] },
  office: { wide: [806, 208], tall: [536, 340] },
  park: { wide: [1128, 218], tall: [536, 172] },
  'amina-room': { wide: [150, 404], tall: [536, 694] },
  yard: { wide: [472, 400], tall: [186, 516] },
  'bus-stop': { wide: [806, 406], tall: [186, 692] },
  club: { wide: [1128, 410], tall: [536, 522] },
  'living-room': { wide: [152, 592], tall: [536, 1034] },
  street: { wide: [474, 588], tall: [536, 870] },
  'phone-shop': { wide: [800, 594], tall: [186, 1036] },
  market: { wide: [1126, 588], tall: [186, 868] },
}

/** What lives there, by its foot; who walks by, by the height of the lane. */
export const lives: Record<'cat' | 'smoke' | 'birds' | 'moped' | 'laundry' | 'call' | 'aunt' | 'pupils' | 'grandfather', Record<Shape, Spot>> = {
  cat: { wide: [326, 590], tall: [372, 900] },
  smoke: { wide: [478, 472], tall: [540, 754] },
  birds: { wide: [640, 60], tall: [300, 44] },
  moped: { wide: [0, 480], tall: [0, 762] },
  laundry: { wide: [140, 292], tall: [526, 582] },
  /** The corner of what the seller calls: right above his head. */
  call: { wide: [1222, 536], tall: [290, 822] },
  aunt: { wide: [390, 284], tall: [428, 232] },
  pupils: { wide: [690, 470], tall: [300, 590] },
  grandfather: { wide: [360, 706], tall: [420, 1188] },
}
