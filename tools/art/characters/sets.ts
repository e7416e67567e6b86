// Sorts a person's pictures into small atlases by what a scene is likely to use together, so that a script loads only the poses it shows.
import { poses, type Outfit, type Pose } from '../../../src/story/vocabulary.ts'
import type { BodyFrame, CharacterRig, ClothColours } from '../../../src/stage/rig.ts'
import type { Picture } from '../rasteriser.ts'
import type { OutfitLook, PersonLook } from './cast.ts'
import { cutArm, cutBody, cutHead } from './cuts.ts'
import { drawFigure, type Figure } from './figures.ts'
import type { Pieces } from './pieces.ts'

/** The atlas of each pose: nothing for the one that also holds the head. */
const sets: Record<Pose, string> = {
  stand: '', sit: '',
  talk: '~speak', shy: '~speak', phone: '~speak',
  'arms-crossed': '~move', 'hand-on-hip': '~move', walk: '~move',
  comfort: '~comfort', 'turn-away': '~back', moped: '~moped',
}

/** Pictures by atlas. */
export interface Sheets {
  add(atlas: string, frame: string, picture: Picture): void
  all(): [atlas: string, pictures: Map<string, Picture>][]
}

/** `name` is the atlas that is always there. */
export function openSheets(name: string): Sheets {
  const sheets = new Map<string, Map<string, Picture>>([[name, new Map()]])
  return {
    add(atlas, frame, picture) {
      if (!sheets.has(atlas)) sheets.set(atlas, new Map())
      sheets.get(atlas)!.set(frame, picture)
    },
    all: () => [...sheets],
  }
}

export interface Cutting {
  pieces: Pieces
  person: PersonLook
  look: OutfitLook
  outfit: Outfit
  scale: number
  sheets: Sheets
  /** The atlas that the rig need not name. */
  plain: string
  /** The colours of every outfit that has an arm of its own. */
  cloth: Partial<Record<Outfit, ClothColours>>
}

/** The bodies of one outfit. Poses drawn alike share one picture; a pose without a recipe has none. */
export function cutPoses(cutting: Cutting, recipeOf: (pose: Pose) => string | undefined): Partial<Record<Pose, BodyFrame>> {
  const { pieces, person, look } = cutting
  const drawn = new Map<string, BodyFrame>()
  const bodies: Partial<Record<Pose, BodyFrame>> = {}
  // Those of the first atlas come first: what they share with others is then always there.
  const inOrder = [...poses].sort((a, b) => sets[a].length - sets[b].length)
  for (const pose of inOrder) {
    const recipe = recipeOf(pose)
    if (!recipe) continue
    if (!drawn.has(recipe)) drawn.set(recipe, cutFigure(cutting, drawFigure(pieces, person, look, recipe), pose, pose))
    bodies[pose] = drawn.get(recipe)!
  }
  return bodies
}

function cutFigure(cutting: Cutting, figure: Figure, pose: Pose, word: string): BodyFrame {
  const { outfit, scale, sheets, plain } = cutting
  const atlas = sheets.all()[0]![0] + sets[pose]
  const own = atlas === plain ? {} : { atlas: `characters/${atlas}` }
  const add = (kind: string, picture: Picture): string => {
    const frame = `${kind}/${word}@${outfit}`
    sheets.add(atlas, frame, picture)
    return frame
  }
  const { picture, over, ...points } = cutBody(figure, scale)
  const body: BodyFrame = { frame: add('body', picture), ...own, ...points }
  if (over) body.over = add('over', over)
  if (figure.arm) {
    const { picture: arm, ...joints } = cutArm(figure.arm, scale, points.neck)
    // Kneeling or standing, the arm is the same picture.
    const frame = `arm/${pose}@${outfit}`
    sheets.add(atlas, frame, arm)
    body.arm = { frame, ...joints }
    if (figure.arm.colours) cutting.cloth[outfit] = figure.arm.colours
  }
  if (figure.low) body.low = cutFigure(cutting, figure.low, pose, `${word}-low`)
  if (figure.isBehind) {
    const { picture: head, neck, face } = cutHead(cutting.pieces, cutting.person, cutting.look, scale, 'back')
    body.back = { frame: add('back', head), ...own, neck, face }
  }
  return body
}

/** Names of all atlases of a person. */
export function atlasesOf(character: CharacterRig | undefined): string[] {
  if (!character) return []
  const paths = [
    character.bag?.atlas,
    ...Object.values(character.heads).map((head) => head?.atlas),
    ...Object.values(character.bodies).flatMap((bodies) => Object.values(bodies ?? {}).map((body) => body.atlas)),
  ]
  return [...new Set(paths.filter((path) => path !== undefined))].map((path) => path.replace('characters/', ''))
}
