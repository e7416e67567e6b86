// Many people seen from behind, along the foot of the picture: a class whose telephones light up one after the other, or who look on.
import type { Layer } from './brush.ts'
import { show, traceBumps, type Drawing } from './paint-thing.ts'
import type { Piece, Sight } from './sight.ts'
import type { Crowd } from '../story/vocabulary.ts'

interface Back { skin: string; top: string; hair: string; head: (hair: string, skin: string) => Layer[] }

const line = 15
const shine = (d: string): Layer => ({ d, line: 9, paint: '#ffffff', opacity: 0.22 })
const ears = (skin: string): Layer => ({ d: 'M-100-322Q-134-334-130-292Q-122-258-98-268M100-322Q134-334 130-292Q122-258 98-268', fill: skin, line: 12 })
const cap = 'M-104-296Q-122-420 0-426Q122-420 104-296Q102-238 58-226Q0-210-58-226Q-102-238-104-296Z'

const heads = {
  short: (hair: string, skin: string): Layer[] => [ears(skin), { d: cap, fill: hair, line }, shine('M-48-396Q-70-340-58-276M24-402Q52-340 42-270')],
  curls: (hair: string): Layer[] => [{ d: traceBumps(0, -318, 122, 112, 13), fill: hair, line }, shine('M-60-380q-26 20-16 52M20-392q34 12 30 44M-30-290q20 22 48 14M60-300q22 6 26 30')],
  scarf: (hair: string): Layer[] => [
    { d: 'M-112-300Q-122-428 0-432Q122-428 112-300Q114-226 168-140Q84-72 0-74Q-84-72-168-140Q-114-226-112-300Z', fill: hair, line },
    { d: 'M-92-128Q-30-190-44-290M88-126Q40-180 54-250M-6-90Q-16-140 6-186', line: 10 },
  ],
  tail: (hair: string, skin: string): Layer[] => [
    ears(skin), { d: cap, fill: hair, line }, { d: 'M-34-334Q0-352 34-334Q66-220 40-110Q4-70-32-112Q-66-220-34-334Z', fill: hair, line },
    { d: 'M-36-322Q0-340 36-322L34-296Q0-312-34-296Z', fill: '#d4665a', line: 10 }, shine('M-70-390Q-90-340-80-290M-6-286Q-16-200 0-130'),
  ],
  braids: (hair: string, skin: string): Layer[] => [
    ears(skin), { d: cap, fill: hair, line },
    { d: 'M-96-250q-40 20-18 50q-30 22-6 50q-22 22 4 46q24 4 32-16q18-24 0-46q20-26 2-50q18-22-14-34ZM96-250q40 20 18 50q30 22 6 50q22 22-4 46q-24 4-32-16q-18-24 0-46q-20-26-2-50q-18-22 14-34Z', fill: hair, line: 12 },
    { d: 'M0-424V-226', line: 9, paint: '#ffffff', opacity: 0.3 },
  ],
}

const backs: Back[] = [
  { skin: '#c98a5e', top: '#2a9d8f', hair: '#1b1420', head: heads.short },
  { skin: '#e0ad80', top: '#f7b9c6', hair: '#2b1a14', head: heads.tail },
  { skin: '#c98a5e', top: '#f6f3ea', hair: '#7a6bb5', head: heads.scarf },
  { skin: '#8f5a38', top: '#f2b84b', hair: '#241610', head: heads.curls },
  { skin: '#e0ad80', top: '#3f6fa3', hair: '#3d2219', head: heads.short },
  { skin: '#a9683f', top: '#f6f3ea', hair: '#1b1420', head: heads.braids },
  { skin: '#efc7a0', top: '#e2703f', hair: '#5e9c6a', head: heads.scarf },
]

const sleeve = 'M92-16Q206 10 222-132L156-150Q144-92 84-92Z'
const hand = 'M148-128Q140-186 186-194Q232-188 224-130Q190-108 148-128Z'
const phone = { x: 188, y: -236, turn: 7 }
const cover = 'M-54-104Q-54-118-40-118H40Q54-118 54-104V72Q54 86 40 86H-40Q-54 86-54 72Z'
const screen = 'M-40-104H40V70H-40Z'

/** Somebody from behind, as far as the shoulders; with a telephone, dark still; or pointing. */
function drawBack({ skin, top, hair, head }: Back, hasPhone: boolean, isPointing = false): Layer[] {
  return [
    ...(isPointing ? [
      { d: 'M196-436Q190-476 218-488L246-496L284-556Q298-568 308-552L290-486Q284-446 252-434L220-426Z', fill: skin, line: 12 }, { d: 'M248-494Q258-472 288-482M232-488Q238-462 274-456', line: 8 },
      { d: 'M92-10Q190 0 214-96L256-418L190-448L150-196L122-132Q106-100 84-92Z', fill: top, line }, { d: 'M184-404L250-376', line: 9 },
    ] : []),
    ...(hasPhone ? [{ d: cover, fill: '#4a4468', line: 12, shift: phone }, { d: screen, fill: '#2b2740', shift: phone }, { d: hand, fill: skin, line: 12 }, { d: sleeve, fill: top, line }] : []),
    { d: 'M-214 90Q-226-104-120-142Q-62-162-46-194H46Q62-162 120-142Q226-104 214 90Z', fill: top, line },
    { d: 'M-46-262V-184Q0-148 46-184V-262Z', fill: skin, line: 12 }, { d: 'M-120-142Q0-86 120-142', line: 10 },
    ...head(hair, skin),
  ]
}

const box = { x: -250, y: -450, width: 520, height: 560 }
/** Of their heads. */
const nape = { x: -104, y: -420, width: 208, height: 220 }
const lit: Drawing = {
  name: 'lit', box: { x: -30, y: -470, width: 440, height: 440 }, heart: { x: 134, y: -350, width: 108, height: 190 },
  layers: [
    { d: 'M188-456A206 206 0 1 0 189-456Z', fill: '#bfeaff', glow: [188, -250, 206], isLit: true },
    { d: screen, fill: '#e4f7ff', shift: phone, isLit: true }, { d: 'M-30-92H30V-22H-30Z', fill: '#f2b84b', shift: phone, isLit: true },
    { d: 'M-30-22L-8-62L8-42L18-54L30-36V-22Z', fill: '#4f9d92', shift: phone, isLit: true }, { d: 'M-28 4H22M-28 26H6', line: 9, paint: '#8fb8d8', shift: phone, isLit: true },
  ],
}

/** World units for one of a drawing, between two heads, and above all people. */
const size = 0.3
const apart = 112
const depth = 5000
/** Milliseconds before the first telephone, and from one to the next. */
const first = 700
const next = 320

export function gather(crowd: Crowd, sight: Sight): Piece[] {
  if (crowd === 'rows') return lineUp(sight)
  const { open: { left, right }, top, bottom, ground, toEnd, light, faces } = sight
  const small = Math.min(1, (bottom - top) / 430) * (crowd === 'small' ? 0.72 : 1)
  const scale = size * small
  const count = Math.max(3, Math.round((right - left) / (apart * small)))
  const step = (right - left) / count
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const hasPhones = crowd === 'phones' || (crowd === 'four-phones' && Math.floor((index * 4) / count) !== Math.floor(((index - 1) * 4) / count))
    // He points beside them, from the start side.
    const isPointing = crowd === 'finger' && index === (toEnd > 0 ? 0 : count - 1)
    const back = isPointing ? { ...backs[0]!, top: '#8d919c', hair: '#6d6870' } : backs[(index * 3) % backs.length]!
    const x = left + step * (index + 0.38)
    const tall = (isPointing ? 570 : 455) * scale
    // Lower where a face is near.
    const chins = faces.filter((face) => Math.abs(face.x - x) < face.half + 275 * scale).map((face) => face.y + face.half + 6)
    const y = Math.max(ground(x - 110 * scale, x + 110 * scale) + (8 + (index % 3) * 9) * small, ...chins.map((chin) => chin + tall))
    if (y - tall * 0.55 > bottom) return []
    // From the end side to the start side.
    const since = first + (toEnd > 0 ? count - 1 - index : index) * next
    const person = show({ name: `back ${index * 3 % backs.length} ${hasPhones} ${isPointing}`, box: isPointing ? { ...box, y: -570, height: 680, width: 570 } : box, heart: isPointing ? { x: 190, y: -560, width: 116, height: 140 } : nape, layers: drawBack(back, hasPhones, isPointing) }, light, {
      id: `back-${index}`, ...(!isPointing && { enough: crowd === 'finger' ? 1 : 2 }), x, y, scale, depth: depth + (index % 3), flip: isPointing && toEnd < 0,
      moves: (passed) => ({ y: hasPhones ? -7 * bump((passed - since + 160) / 420) : -5 * bump((passed - 300 - index * 90) / 700) }),
    })
    if (!hasPhones) return [person]
    return [person, show(lit, light, { id: `lit-${index}`, enough: crowd === 'four-phones' ? 4 : 3, x, y, scale, depth: depth + (index % 3) + 0.5, moves: (passed) => ({ shown: Math.min(1, Math.max(0, (passed - since) / 160)), y: -7 * bump((passed - since + 160) / 420) }) })]
  })
}

const kit = { top: '#c0392b', band: '#2e8b57' }

/** Two rows of a team, with a way between them, nearer and nearer; they count with their shoulders. */
function lineUp({ open: { left, right }, top, bottom, light, faces }: Sight): Piece[] {
  const wide = right - left
  const small = Math.min(1, (bottom - top) / 430)
  return [0, 1, 2, 3].flatMap((rank) => [-1, 1].flatMap((side) => {
    const scale = (0.22 + 0.075 * rank) * small
    const away = Math.min(wide / 2, 330 * small)
    const x = (left + right) / 2 + side * away * (0.5 + 0.17 * rank)
    const tall = 455 * scale
    const chins = faces.filter((face) => Math.abs(face.x - x) < face.half + 275 * scale).map((face) => face.y + face.half + 6)
    const y = Math.max(bottom - (42 - 15 * rank) * small, ...chins.map((chin) => chin + tall))
    if (y - tall * 0.55 > bottom) return []
    const which = [0, 3, 4, 0, 3, 4, 0, 3][rank * 2 + (side > 0 ? 1 : 0)]!
    const back = { ...backs[which]!, top: kit.top }
    const layers = [...drawBack(back, false), { d: 'M-196-34Q0 6 196-34L208 26Q0 66-208 26Z', fill: kit.band, line: 11 }]
    return [show({ name: `row ${which}`, box, heart: nape, layers }, light, { id: `row-${rank}-${side}`, enough: 4, x, y, scale, depth: depth + rank, flip: side > 0, moves: (passed) => ({ x: passed < 6000 ? -side * 7 * Math.max(0, Math.sin(passed / 260 + rank * 1.4)) : 0 }) })]
  }))
}

/** Up and down once, from 0 to 1. */
function bump(part: number): number {
  return part > 0 && part < 1 ? Math.sin(part * Math.PI) : 0
}
