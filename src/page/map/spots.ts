// Where everything of the neighbourhood stands, in both shapes of its drawing. The drawing and the page read it; it draws nothing.
import type { PlaceId } from '../../story/vocabulary.ts'

export type Shape = 'wide' | 'tall'
export type Spot = readonly [x: number, y: number]

/** Units of the drawing. */
export const sizes: Record<Shape, { width: number; height: number }> = { wide: { width: 1280, height: 720 }, tall: { width: 720, height: 1440 } }

/** The foot of each place, in the middle: it rises about 130 units above, its stories are pinned below. */
export const spots: Record<PlaceId, Record<Shape, Spot>> = {
  residence: { wide: [150, 214], tall: [186, 214] },
  classroom: { wide: [480, 208], tall: [186, 420] },
  office: { wide: [806, 208], tall: [536, 420] },
  park: { wide: [1128, 218], tall: [536, 222] },
  'amina-room': { wide: [150, 404], tall: [536, 836] },
  yard: { wide: [472, 400], tall: [186, 626] },
  'bus-stop': { wide: [806, 406], tall: [186, 832] },
  club: { wide: [1128, 410], tall: [536, 634] },
  'living-room': { wide: [152, 592], tall: [186, 1038] },
  street: { wide: [474, 588], tall: [536, 1042] },
  'phone-shop': { wide: [800, 594], tall: [186, 1244] },
  market: { wide: [1126, 588], tall: [536, 1244] },
}

/** What lives there, by its foot. */
export const lives: Record<'cat' | 'smoke' | 'birds' | 'moped' | 'laundry' | 'call', Record<Shape, Spot>> = {
  cat: { wide: [326, 590], tall: [372, 1040] },
  smoke: { wide: [478, 472], tall: [540, 926] },
  birds: { wide: [640, 60], tall: [300, 60] },
  moped: { wide: [0, 480], tall: [0, 912] },
  laundry: { wide: [140, 292], tall: [526, 724] },
  call: { wide: [1110, 500], tall: [520, 1150] },
}
