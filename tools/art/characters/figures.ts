// Draws one person in one pose, without a head: reads the recipe of the cast sheet (`CrossArm + smock`) and calls who can draw it.
import { drawAvatar, type AvatarPose } from './avatar.ts'
import { drawBehind, type Back } from './behind.ts'
import { drawBody, type Clothes, type Worn } from './bodies.ts'
import type { OutfitLook, PersonLook } from './cast.ts'
import { drawArm, drawComforter, drawKneeler, type Arm } from './comfort.ts'
import { bareArms, closedFrontOf, collarOf, openFrontOf, plainFrontOf, smockOf, zipOf } from './garments.ts'
import { drawDjellaba, type DjellabaPose } from './djellaba.ts'
import { drawMoped } from './moped.ts'
import type { Sewn } from './paint.ts'
import { patterns } from './patterns.ts'
import { drawPhoneBody } from './phone.ts'
import type { Pieces } from './pieces.ts'
import { drawSitter } from './seated.ts'
import { drawBench, drawChair, drawStool } from './seats.ts'
import { drawWheelchair, type WheelchairArm } from './wheelchair.ts'
import { drawWheelchairBehind } from './wheelchair-behind.ts'

export interface Figure {
  body: string
  /** Lies over the head. */
  over?: string
  /** An arm that the stage turns so that its hand lies on somebody's shoulder. */
  arm?: Arm
  /** The same pose beside somebody who sits. */
  low?: Figure
  /** The back of the head goes with it, and no face. */
  isBehind?: true
}

/** The SVG of a person without a head, in figure space. Throws when the recipe names something unknown. */
export function drawFigure(pieces: Pieces, person: PersonLook, outfit: OutfitLook, recipe: string): Figure {
  const figure = draw(pieces, person, outfit, recipe)
  if (!figure.arm || recipe.startsWith('Avatar')) return figure
  const print = ['dots', 'stripes'].find((name) => recipe.includes(name))
  const colours = {
    skin: outfit.skin ?? person.skin, cloth: outfit.outer, phone: person.phone,
    ...(recipe.startsWith('Djellaba') && outfit.trim ? { trim: outfit.trim } : {}),
    ...(print && outfit.trim ? { print: [print, outfit.trim] as [string, string] } : {}),
  }
  return { ...figure, arm: { ...figure.arm, colours } }
}

function draw(pieces: Pieces, person: PersonLook, outfit: OutfitLook, recipe: string): Figure {
  const [name, ...additions] = recipe.split('+').map((word) => word.trim()) as [string, ...string[]]
  const unknown = additions.find((word) => !known.includes(word))
  if (unknown) throw new Error(`Nothing is called ${unknown} in the recipe ${recipe}`)
  const has = (word: string) => additions.includes(word)
  const clothes: Clothes = {
    skin: outfit.skin ?? person.skin,
    outer: outfit.outer,
    inner: outfit.inner ?? outfit.outer,
    pants: outfit.pants,
    shoes: outfit.shoes,
  }
  const trim = outfit.trim ?? outfit.inner ?? '#fff6dd'
  const pattern = additions.map((word) => patterns[word]).find(Boolean)
  const paintPattern = pattern && ((outline: string) => pattern(outline, trim))
  if (name === 'Phone') return drawPhoneBody(pieces, clothes, { smock: has('smock'), open: has('open'), collar: has('collar'), zip: has('zip'), phoneCase: person.phone, pattern: paintPattern })
  if (name === 'Wheelchair-back') return { body: drawWheelchairBehind(clothes), isBehind: true }
  if (name.startsWith('Wheelchair')) return drawWheelchair(pieces, clothes, (name.split('-')[1] ?? 'raised') as WheelchairArm, person.phone)
  if (name.startsWith('Avatar')) return drawAvatar(clothes, trim, (name.split('-')[1] ?? 'stand') as AvatarPose, { sign: has('stars') ? 'stars' : has('play') ? 'play' : 'plain', hasCarpet: has('carpet'), held: person.phone })
  if (name.startsWith('Djellaba')) return drawDjellaba(clothes, trim, (name.split('-')[1] ?? 'waist') as DjellabaPose, person.phone)
  if (name.startsWith('Behind')) return { body: drawBehind(clothes, (name.split('-')[1] ?? 'sweater') as Back, paintPattern), isBehind: true }
  const drawn = borrowed[name] ?? name
  const worn: Worn = {
    ...(has('sleeves') && bareArms[name] ? { sleeves: bareArms[name] } : {}),
    ...(paintPattern ? { pattern: paintPattern } : {}),
    over: additions.map((word) => sewn[word]?.(drawn, clothes, paintPattern)).find(Boolean),
  }
  if (name === 'Moped') return { body: drawMoped(pieces, clothes, worn) }
  if (name === 'Comfort') {
    const arm = drawArm(clothes, paintPattern)
    return { body: drawComforter(pieces, clothes, worn), arm, low: { body: drawKneeler(pieces, clothes, worn, has('smock')), arm } }
  }
  if (name === 'Seated') return { body: drawSitter(pieces, clothes, worn, has('smock'), has('stool') ? drawStool(trim) : has('chair') ? drawChair() : drawBench()) }
  // What is closed shows nothing of what is under it.
  return { body: drawBody(pieces, name, has('open') ? clothes : { ...clothes, inner: clothes.outer }, worn) }
}

// Poses of ours that are cut out of a body of the package.
const borrowed: Record<string, string> = { Comfort: 'Dancer', Moped: 'Dancer', Seated: 'Dancer' }

const sewn: Record<string, (name: string, clothes: Clothes, pattern?: Worn['pattern']) => Sewn> = {
  smock: smockOf,
  open: openFrontOf,
  closed: (_, clothes) => closedFrontOf(clothes),
  collar: collarOf,
  zip: zipOf,
  plain: (_, clothes, pattern) => plainFrontOf(clothes, pattern),
}

const known = [...Object.keys(sewn), ...Object.keys(patterns), 'sleeves', 'stool', 'chair', 'carpet', 'play', 'stars']
