// People of a game inside the game: bodies and heads built of boxes, with the faces that everybody shares. Figure space.
import type { Clothes } from './bodies.ts'
import type { Arm } from './comfort.ts'
import type { Figure } from './figures.ts'
import type { HeadLook } from './heads.ts'
import { group, ink } from './paint.ts'

/** What the arms and legs of an avatar do. */
export type AvatarPose = 'stand' | 'talk' | 'crossed' | 'hip' | 'shy' | 'walk' | 'sit' | 'phone' | 'comfort' | 'back'

const heavy = (width = 20) => `stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`
const shape = (d: string, fill: string, width = 20) => `<path d="${d}" fill="${fill}" ${heavy(width)}/>`
const shade = (d: string) => `<path d="${d}" fill="${ink}" fill-opacity=".2"/>`

/** A box seen from its front and its left side, `deep` units to the left and up. */
function box(x: number, y: number, width: number, height: number, deep: number, fill: string): string {
  const rise = Math.round(deep * 0.36)
  const side = `M${x} ${y}L${x - deep} ${y - rise}V${y + height - rise}L${x} ${y + height}Z`
  return shape(side, fill) + shade(side) + shape(`M${x} ${y}L${x - deep} ${y - rise}H${x + width - deep}L${x + width} ${y}Z`, fill)
    + shape(`M${x} ${y}h${width}v${height}h${-width}Z`, fill)
}

const shoulder = 560
const hip = 1470
const sole = 2500

/** A limb of two colours from (x, y) down, turned by `turn` degrees about its top. */
function limb(x: number, y: number, width: number, length: number, turn: number, cloth: string, end: string, share: number): string {
  const cut = Math.round(length * share)
  return group(`rotate(${turn} ${x + width / 2} ${y + 60})`, box(x, y + cut, width, length - cut, 70, end), box(x, y, width, cut, 70, cloth))
}

const arm = ({ outer, skin }: Clothes, x: number, turn: number, length = 860) => limb(x, shoulder, 190, length, turn, outer, skin, 0.66)
const leg = ({ pants, shoes }: Clothes, x: number, turn: number) => limb(x, hip, 290, sole - hip, turn, pants, shoes, 0.8)

function trunk({ outer, inner }: Clothes, trim: string, sign: Sign): string {
  return box(140, 500, 600, 990, 120, outer) + shape('M360 500h180v150h-180z', inner, 14) + shape('M140 1370h600v120h-600z', trim, 14) + signs[sign](trim)
}

/** What an avatar wears on its chest. */
export type Sign = 'plain' | 'stars' | 'play'

const star = (x: number, y: number, size: number, fill: string) => `<path d="M${x} ${y - size}h${size}v${size}h${size}v${size}h${-size}v${size}h${-size}v${-size}h${-size}v${-size}h${size}z" fill="${fill}"/>`

const signs: Record<Sign, (trim: string) => string> = {
  plain: () => '',
  stars: (trim) => star(220, 820, 46, trim) + star(560, 760, 34, trim) + star(430, 1040, 54, trim) + star(620, 1170, 34, trim) + star(210, 1200, 30, trim),
  play: (trim) => shape('M330 860h250q40 0 40 40v180q0 40 -40 40h-250q-40 0 -40 -40v-180q0 -40 40 -40z', trim, 14) + `<path d="M420 910L530 990L420 1070Z" fill="#fffaf0"/>`,
}

// Two legs, the arm behind, the trunk, the arm in front: turned as the pose asks.
const turns: Record<Exclude<AvatarPose, 'sit'>, { legs: [number, number]; arms: [number, number] }> = {
  stand: { legs: [0, 0], arms: [6, -6] },
  talk: { legs: [0, 0], arms: [10, -128] },
  crossed: { legs: [0, 0], arms: [-58, 62] },
  hip: { legs: [2, -4], arms: [34, -6] },
  shy: { legs: [3, 0], arms: [-26, 28] },
  walk: { legs: [20, -22], arms: [-24, 26] },
  phone: { legs: [0, 0], arms: [8, -78] },
  comfort: { legs: [0, 0], arms: [8, -8] },
  back: { legs: [0, 0], arms: [6, -6] },
}

const carpet = (trim: string) => `<ellipse cx="440" cy="1990" rx="720" ry="60" fill="${ink}" fill-opacity=".18"/>`
  + shape('M-330 1700h1380l150 130h-1680z', '#c0453b') + shape('M-480 1830h1680v70h-1680z', '#c0453b') + shade('M-480 1830h1680v70h-1680z')
  + shape('M-180 1730h1080l70 66h-1220z', trim, 14) + Array.from({ length: 9 }, (_, i) => shape(`M${-470 + i * 202} 1900h60v60h-60z`, trim, 14)).join('')

/** An avatar without its head. One with a `carpet` always rides it, and never stands. */
export function drawAvatar(clothes: Clothes, trim: string, pose: AvatarPose, { sign, hasCarpet, held }: { sign: Sign; hasCarpet: boolean; held: string }): Figure {
  const sits = hasCarpet || pose === 'sit'
  const [behind, before] = turns[pose === 'sit' ? 'shy' : pose].arms
  const lower = hasCarpet
    ? carpet(trim) + box(20, hip - 60, 860, 250, 160, clothes.pants) + shape(`M640 ${hip + 40}h250v150h-250z`, clothes.shoes)
    : sits ? box(60, hip + 20, 780, 270, 160, clothes.pants) + limb(600, hip + 60, 270, 800, 0, clothes.pants, clothes.shoes, 0.72) + limb(260, hip + 100, 270, 800, 0, clothes.pants, clothes.shoes, 0.72)
      : leg(clothes, 140, turns[pose as 'stand'].legs[0]) + leg(clothes, 450, turns[pose as 'stand'].legs[1])
  const thing = pose === 'phone' ? group(`rotate(${before} 835 ${shoulder + 60})`, box(800, shoulder + 820, 150, 240, 50, held)) : ''
  const far = arm(clothes, -60, behind)
  const near = thing + arm(clothes, 740, before)
  const body = lower + far + trunk(clothes, trim, pose === 'back' ? 'plain' : sign) + (pose === 'comfort' ? '' : near)
  if (pose === 'back') return { body, isBehind: true }
  return pose === 'comfort' ? { body, arm: reach(clothes) } : { body }
}

// Stretched to the right from the shoulder.
function reach({ outer, skin }: Clothes): Arm {
  return { svg: box(500, -95, 240, 190, 60, skin) + box(-40, -95, 560, 190, 60, outer), joint: { x: 760, y: 680 }, palm: { x: 660, y: 80 } }
}

/** A head of boxes: bare, under a turban or under a cap with earphones. Neck at the common neck point. */
export function drawCube({ head, skin, hair, band = '#c8553d' }: HeadLook, isBehind = false): string {
  const back = isBehind ? shape('M330 110h390v210h-390z', hair, 16) : ''
  return box(330, 110, 390, 400, 120, skin) + back + hats[head]!({ hair, band })
}

const hats: Record<string, (colours: { hair: string; band: string }) => string> = {
  Cube: ({ hair }) => box(330, 100, 390, 70, 120, hair) + shape('M210 57l120 43v150l-60 -22v-70l-60 -22z', hair, 16),
  'Cube-turban': ({ hair, band }) => box(310, 60, 430, 120, 140, band) + box(360, -50, 310, 120, 110, band) + shape('M310 120h430', 'none', 14) + shape('M480 30h90v90h-90z', hair, 14),
  'Cube-cap': ({ hair, band }) => shape('M210 57l120 43v170l-120 -43z', hair, 16) + box(320, 40, 410, 130, 130, band) + box(640, 140, 220, 44, 60, band)
    + shape('M250 20Q250 -60 430 -60Q560 -60 570 10', 'none', 44) + box(250, 230, 90, 170, 60, '#3a3a5c'),
}

export const isCube = (head: string): boolean => head in hats
