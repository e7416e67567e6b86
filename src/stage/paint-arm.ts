// Paints the arms that act and what their hands hold, in the colours of whoever moves them, so that no picture is fetched for them. Fetched when first needed.
// Shapes lie in the space of the drawings of people: the shoulder at 0, 0, the arm reaching to the right.
import { armBox, type ArmShape, type HandShape, type PaintedArm } from './arms.ts'
import type { ArmNeed } from './needs.ts'
import { paintLayers, type Layer } from './brush.ts'
import type { HeldThing } from '../story/vocabulary.ts'

interface Sleeve { area: string; edges: string; folds: string; cuff: string; hand: { x: number; y: number; turn: number } }

const sleeves: Record<ArmShape, Sleeve> = {
  reach: {
    area: 'M-44-74C70-84 150-50 236-6L508-66Q548 0 540 66Q430 120 340 170Q270 200 180 168Q80 130-24 84Z',
    edges: 'M-44-74C70-84 150-50 236-6L508-66Q548 0 540 66Q430 120 340 170Q270 200 180 168Q100 138 44 112',
    folds: 'M236-6Q262 22 258 62M470-54Q502 6 498 84', cuff: 'M494-60Q532 4 524 76',
    hand: { x: 524, y: 0, turn: 0 },
  },
  raise: {
    area: 'M-44-74C70-76 130-20 186 90L262-168L388-132Q384 60 322 226Q280 304 190 290Q60 262-36 110Z',
    edges: 'M-44-74C70-76 130-20 186 90L262-168L388-132Q384 60 322 226Q280 304 190 290Q90 268 12 160',
    folds: 'M186 90Q212 132 206 172M258-128Q320-96 386-98', cuff: 'M260-152Q322-118 388-118',
    hand: { x: 326, y: -156, turn: -76 },
  },
  mouth: {
    area: 'M20-60Q170-20 196 140Q210 310 116 320Q30 310-10 210Q-60 120-84 10L46-34Q60 10 84 60Z',
    edges: 'M20-60Q170-20 196 140Q210 310 116 320Q30 310-10 210Q-60 120-84 10L46-34Q60 14 92 74',
    folds: 'M92 74Q120 130 150 160M-72 44Q-10 30 54 2', cuff: 'M-80 26Q-16 4 50-16',
    hand: { x: -20, y: -20, turn: -100 },
  },
}

/** A hand out of a cuff at 0, 0, to the right: what lies behind what it holds, and what lies before. */
interface Hand { area: string; folds: string; thumb?: string; at: { x: number; y: number; turn: number } }

const hands: Record<HandShape, Hand> = {
  laid: {
    area: 'M-24-44Q56-74 116-46Q180-10 192 60Q196 112 172 114Q152 112 144 76L140 122Q130 146 110 134Q100 112 100 80L90 122Q76 138 60 120Q52 92 56 62L-4 54Z',
    folds: 'M144 76Q140 50 128 34M100 80Q98 58 90 44', at: { x: 120, y: 130, turn: 0 },
  },
  point: {
    area: 'M-24-44Q30-72 84-62L246-58Q276-54 276-34Q276-14 248-10L150-6Q176 4 172 30Q174 54 150 60Q146 86 118 90Q110 108 78 106Q30 96-4 54Z',
    folds: 'M150-6Q122-10 104 2M172 30Q146 24 122 34M150 60Q128 56 114 66M84-62Q60-40 62-14', at: { x: 270, y: -34, turn: 0 },
  },
  open: {
    area: 'M-24-40Q40-34 82-24L190-44Q226-48 230-28Q230-10 196 2L240 4Q262 8 260 28Q256 42 226 44L236 50Q246 62 232 76Q200 84 164 78Q90 100 42 86Q10 74-8 54Z',
    folds: 'M196 2Q160 14 132 14M226 44Q176 50 146 44M196 76Q170 76 150 66', thumb: 'M70-26Q92-86 126-96Q154-98 148-70Q136-34 108-8Z', at: { x: 176, y: -20, turn: 0 },
  },
  grip: {
    area: 'M-24-44Q40-72 96-58Q150-40 160 0Q166 56 130 84Q80 104 30 90Q4 74-6 54Z',
    folds: 'M92-20Q124-26 156-10M92 16Q126 10 160 20M88 52Q116 48 144 58', thumb: 'M30-58Q70-96 116-84Q140-70 120-46Q92-26 56-22Z', at: { x: 96, y: -10, turn: 0 },
  },
}

/** Things as they lie on an open hand or in a closed one: the middle of their foot at 0, 0. */
const things: Record<HeldThing, (phone: string) => Layer[]> = {
  phone: (phone) => [
    { d: 'M-62-250H62Q84-250 84-228V-4Q84 18 62 18H-62Q-84 18-84-4V-228Q-84-250-62-250Z', fill: phone, line: 13 },
    { d: 'M-54-226H54Q62-226 62-218V-18Q62-10 54-10H-54Q-62-10-62-18V-218Q-62-226-54-226Z', fill: '#d8f3ff' },
    { d: 'M-40-200H40V-130H-40ZM-40-112H14V-92H-40ZM-40-74H34V-54H-40Z', fill: '#8fb8d8' },
  ],
  notebook: () => [
    { d: 'M-130-280L120-300L150-20L-104 4Z', fill: '#2f7f86', line: 17 }, { d: 'M-92-284L-66 0', line: 10 },
    { d: 'M30-214L46-182L82-178L56-152L64-118L32-134L0-116L6-152L-20-176L16-182Z', fill: '#f2b84b', line: 9 },
  ],
  paper: () => [
    { d: 'M-110-260L100-276L130-16L-84 4Z', fill: '#fffaf0', line: 14 }, { d: 'M-70-206L64-216M-66-160L70-170M-60-112L74-122M-56-64L40-72', line: 10 },
  ],
  bread: () => [
    { d: 'M-170-44Q-170-140 0-144Q170-140 170-44Q170 0 0 4Q-170 0-170-44Z', fill: '#e0aa62', line: 17 }, { d: 'M-90-104L-60-66M-10-118L14-78M70-104L96-66', line: 10 },
  ],
  glass: () => [
    { d: 'M-66-150H66L48 84H-48Z', fill: '#e9f4ea', line: 14 }, { d: 'M-58-80H58L48 76H-48Z', fill: '#c98a3c' }, { d: 'M-66-150H66L48 84H-48ZM-20-96Q-44-180 4-204M-8-90Q24-170 40-196', line: 11 },
  ],
  jacket: () => [
    { d: 'M-150-60Q-120-150 20-150Q150-140 170-40Q190 110 150 220Q40 250-110 214Q-170 80-150-60Z', fill: '#56506e', line: 17 }, { d: 'M-60-130Q-90 40-60 220M50-146Q100 20 70 232', line: 11 },
  ],
  keys: () => [
    { d: 'M0-20Q-60-20-60 40Q-60 100 0 100Q60 100 60 40Q60-20 0-20ZM0 14Q26 14 26 40Q26 66 0 66Q-26 66-26 40Q-26 14 0 14Z', fill: '#f2b84b', line: 11 }, { d: 'M-18 96L-30 220L-4 224L2 190L24 192L26 168L4 164L16 96Z', fill: '#c9cede', line: 11 },
  ],
  drawing: () => [
    { d: 'M-140-250L130-270L160-14L-110 4Z', fill: '#fffaf0', line: 14 }, { d: 'M-60-60Q-84-170 0-186Q90-186 84-84Q60-20-60-60ZM-60-150L-84-214L-24-184M40-190L84-226L88-160', fill: '#e9a65c', line: 10 }, { d: 'M-26-116V-112M34-120V-116M-10-84Q6-74 22-86', line: 11 },
  ],
  plate: () => [
    { d: 'M-120-236H120Q134-236 134-222V-22Q134-8 120-8H-120Q-134-8-134-22V-222Q-134-236-120-236Z', fill: '#3f7d5c', line: 16 }, { d: 'M-112-214H112V-30H-112Z', line: 8, paint: '#e9f4ea' },
    { d: 'M0-188V-60M-40-58H40', line: 26, paint: '#fffaf0' },
  ],
}

/** The arm from its farthest layer to its nearest. */
export function layersOf({ shape, hand, holds, skin, cloth, trim, print, phone }: Omit<PaintedArm, 'scale'>): Layer[] {
  const sleeve = sleeves[shape]
  const { area, folds, thumb, at } = hands[hand]
  const wrist = sleeve.hand
  const cos = Math.cos((wrist.turn * Math.PI) / 180)
  const sin = Math.sin((wrist.turn * Math.PI) / 180)
  // What is held stands up, however the hand is turned.
  const held = holds ? things[holds](phone).map((layer) => ({ ...layer, shift: { x: wrist.x + at.x * cos - at.y * sin, y: wrist.y + at.x * sin + at.y * cos, turn: at.turn } })) : []
  const fingers: Layer[] = [{ d: area, fill: skin, line: 15, shift: wrist }, { d: folds, line: 10, shift: wrist }]
  const before: Layer[] = thumb ? [{ d: thumb, fill: skin, line: 13, shift: wrist }] : []
  return [
    ...(hand === 'grip' ? [...held, ...fingers] : [...fingers, ...held]), ...before,
    { d: sleeve.area, fill: cloth, ...(print && { print }) }, { d: sleeve.edges, line: 19 }, { d: sleeve.folds, line: 12 },
    ...(trim ? [{ d: sleeve.cuff, line: 40 }, { d: sleeve.cuff, line: 22, paint: trim }] : []),
  ]
}

// What is printed on a top goes on along its sleeve.
const prints: Record<string, string> = {
  dots: rows(100, 190, (x, y) => `M${x - 32} ${y}A32 32 0 1 0 ${x + 32} ${y}A32 32 0 1 0 ${x - 32} ${y}Z`),
  stripes: rows(3000, 150, (_, y) => `M-400 ${y}H1400V${y + 62}H-400Z`),
}

function rows(across: number, down: number, draw: (x: number, y: number) => string): string {
  let all = ''
  for (let row = 0, y = -420; y < 420; row += 1, y += down / 2) for (let x = -200; x < 700; x += across * 2) all += draw(x + (row % 2) * across, y)
  return all
}

/** The arm of a need, ready to draw: a sprite. */
export function bakeArm({ key, arm, ratio }: ArmNeed, hour = '#ffffff') {
  const scale = arm.scale * ratio
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(armBox.width * scale)
  canvas.height = Math.ceil(armBox.height * scale)
  const context = canvas.getContext('2d')
  context?.setTransform(scale, 0, 0, scale, -armBox.x * scale, -armBox.y * scale)
  if (context) paintLayers(context, layersOf(arm), hour, prints)
  return { key, canvas, ratio, corner: { x: 0, y: 0 }, size: { width: armBox.width * arm.scale, height: armBox.height * arm.scale } }
}
