// Holds clothes to what people's are: the same from pose to pose, and not those of the friend beside them.
import { describe, expect, it } from 'vitest'
import { cast, outfits, poses, type CastId, type Outfit, type Pose } from '../../../src/story/vocabulary.ts'
import { readCast, type OutfitLook } from '../../../tools/art/characters/cast.ts'
import { drawFigure } from '../../../tools/art/characters/figures.ts'
import { readPieces } from '../../../tools/art/characters/pieces.ts'
import { drawStool } from '../../../tools/art/characters/seats.ts'
import { wholeProject } from '../../../tools/content/whole.ts'

const sheet = readCast()
const pieces = readPieces()
const looks = cast.flatMap((id) => outfits.flatMap((outfit) => (sheet.people[id].outfits[outfit] ? [{ id, outfit, look: sheet.people[id].outfits[outfit] as OutfitLook }] : [])))

/** Drawings of the package that show another garment than the rest: each needs one of these words, or none will do. */
const bare: Record<string, readonly string[]> = {
  Doc: [], DocHazardous: [], Easing: [], Polkadots: [], // a coat, overalls, short sleeves, dots of its own
  Blazer: ['smock', 'open', 'closed', 'collar', 'zip'], // lapels and pockets
  Shirt: ['smock', 'open', 'plain', 'collar', 'zip'], // a pocket and points
  Walking: ['sleeves'], OneLeg: ['sleeves'], // short sleeves
}
/** What the cut of a garment is called; the rest of a recipe is a seat, or mends a body. */
const cuts = ['smock', 'open', 'collar', 'zip', 'dots', 'stripes', 'band', 'stars', 'play', 'carpet']
const backs: Record<string, string> = { smock: 'Behind-smock', open: 'Behind-jacket', collar: 'Behind-shirt', zip: 'Behind-tracksuit' }
/** The same drawing in every pose, but for the arms. */
const families = ['Djellaba', 'Wheelchair', 'Avatar']

interface Worn { body: string; words: string[]; cut: string[]; family: string | undefined }

function wornIn(id: CastId, outfit: Outfit, pose: Pose): Worn | undefined {
  const recipe = sheet.bodyOf(id, outfit, pose)
  if (!recipe) return undefined
  const [body, ...words] = recipe.split('+').map((word) => word.trim()) as [string, ...string[]]
  return { body, words, cut: cuts.filter((cut) => words.includes(cut)), family: families.find((family) => body.startsWith(family)) }
}

describe.each(looks)('$id, $outfit', ({ id, outfit, look }) => {
  const talk = wornIn(id, outfit, 'talk')!
  const others = poses.filter((pose) => wornIn(id, outfit, pose))

  it('is the same garment in every pose', () => {
    for (const pose of others) {
      const { body, words, cut, family } = wornIn(id, outfit, pose)!
      const isBack = pose === 'turn-away' && !family
      expect(family, pose).toBe(talk.family)
      expect(cut, pose).toEqual(isBack ? talk.cut.filter((one) => !backs[one]) : talk.cut)
      if (isBack) expect(body).toBe(backs[talk.cut[0] ?? ''] ?? 'Behind-sweater')
      if (bare[body]) expect(words.some((word) => bare[body]!.includes(word)), `${pose}: ${body} shows a garment of its own`).toBe(true)
    }
  })

  it('shows the same colours in every pose', () => {
    const seen = (pose: Pose) => {
      const { body, over = '', arm } = drawFigure(pieces, sheet.people[id], look, sheet.bodyOf(id, outfit, pose)!)
      // A pouf has a band in a colour of whoever sits on it.
      const drawn = (body + over + (arm?.svg ?? '')).replace(drawStool(look.trim ?? look.inner ?? ''), '')
      return { outer: drawn.includes(look.outer), inner: isOfItsOwn(look, 'inner') && drawn.includes(look.inner!), trim: isOfItsOwn(look, 'trim') && drawn.includes(look.trim!), pants: drawn.includes(look.pants), shoes: drawn.includes(look.shoes) }
    }
    const front = others.filter((pose) => pose !== 'turn-away')
    for (const pose of front) expect(seen(pose), pose).toEqual(seen('talk'))
    const { outer, pants, shoes } = seen('turn-away')
    expect({ outer, pants, shoes }).toEqual({ outer: true, pants: true, shoes: true })
  })
})

// A colour that something else is painted with tells nothing.
function isOfItsOwn(look: OutfitLook, slot: 'inner' | 'trim'): boolean {
  const colour = look[slot]
  const others = (['outer', 'inner', 'trim', 'pants', 'shoes', 'band'] as const).filter((one) => one !== slot).map((one) => look[one])
  return colour !== undefined && !others.includes(colour)
}

/** Who is seen with whom in one moment, in what they wear there. */
function meetings(): Map<string, { people: [CastId, Outfit][]; where: string }> {
  const found = new Map<string, { people: [CastId, Outfit][]; where: string }>()
  for (const { script } of wholeProject().scenes.flatMap((scene) => scene.seats)) {
    for (const { id: moment, cast: there = {}, lines } of Object.values(script.moments)) {
      const worn = new Map([there, ...lines.map((line) => line.enter ?? {})].flatMap((one) => Object.entries(one)).map(([id, { outfit = 'school' }]) => [id as CastId, wornBy(id as CastId, outfit)]))
      const people = [...worn].sort(([a], [b]) => a.localeCompare(b))
      for (const [index, one] of people.entries()) {
        for (const other of people.slice(index + 1)) found.set([...one, ...other].join(' '), { people: [one, other], where: `${script.id}, ${moment}` })
      }
    }
  }
  return found
}

// An outfit that somebody has not falls back on the first.
function wornBy(id: CastId, outfit: Outfit): Outfit {
  const has = sheet.people[id].outfits
  return has[outfit] ? outfit : outfits.find((one) => has[one])!
}

it('dresses no two people of one moment in the same colour, but for a team', () => {
  const alike = [...meetings().values()].filter(({ people }) => {
    const [one, other] = people.map(([id, outfit]) => sheet.people[id].outfits[outfit]!) as [OutfitLook, OutfitLook]
    return !(one.kit && other.kit) && distance(one.outer, other.outer) < 22
  })
  expect(alike.map(({ people, where }) => `${people.map(([id, outfit]) => `${id} (${outfit})`).join(' and ')} in ${where}`)).toEqual([])
})

it('finds near colours near and others far', () => {
  expect(distance('#7a6bb5', '#7a6bb5')).toBe(0)
  expect(distance('#9cc4e4', '#8fb0d6')).toBeLessThan(22)
  expect(distance('#c0392b', '#2e8b57')).toBeGreaterThan(60)
})

/** CIE76: under 10 one has to look twice, over 40 nobody takes one for the other. */
function distance(one: string, other: string): number {
  const [a, b] = [labOf(one), labOf(other)]
  return Math.hypot(...a.map((value, index) => value - b[index]!))
}

function labOf(hex: string): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  const [x, y, z] = [(0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883]
    .map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as [number, number, number]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
