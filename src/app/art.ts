// Addresses of built art and sound. Files are found at build time; a missing one gives an empty address and the game goes on.
import { addressOf, whenWhole } from '../browser/inside.ts'
import type { Rig } from '../stage/rig.ts'
import { lights, type CastId, type Light, type Mood, type Outfit, type PlaceId } from '../story/vocabulary.ts'
import type { Boxes } from '../page/context.ts'
import type { SoundIndex } from '../sound/speaker.ts'

const root = '../../assets/built/'
/** Empty until `loadSmallArt`. */
let small: Record<string, string> = {}
/** One file holds its art in blocks that come after the game. */
const arrived = import.meta.env.MODE === 'single' ? whenWhole : undefined

/** Portraits and small pictures have no address before. Never rejects: without them the game goes on, and asks again. */
export async function loadSmallArt(): Promise<void> {
  await arrived?.()
  small = await import('./small-art.ts').then(({ files }) => files, () => small)
}

/** Portraits exist in a few moods; the others borrow the nearest. */
const nearest: Partial<Record<Mood, Mood>> = {
  happy: 'laugh', smirk: 'smile', thoughtful: 'neutral', surprised: 'worried', cry: 'sad', afraid: 'worried', tired: 'sad', determined: 'neutral',
}

/** Amina has a face of her own at home, without her scarf. */
export function portraitUrl(id: CastId, mood: Mood, outfit?: Outfit): string {
  const [addressed] = [`${id}@${outfit}-${nearest[mood] ?? mood}`, `${id}-${nearest[mood] ?? mood}`, `${id}-neutral`].flatMap((name) => small[`${root}portraits/${name}.webp`] ?? [])
  return addressOf(addressed ?? '')
}

export function pictureUrl(name: string): string {
  return addressOf(small[`${root}pictures/${name}.svg`] ?? small[`${root}pictures/${name}.webp`] ?? '')
}

const crowds = import.meta.glob<Record<string, Boxes>>('../../assets/built/crowds.json', { import: 'default' })

/** Where each person of a crowd picture is; empty when it can't be had: the page then lists them. */
export async function loadBoxes(picture: string): Promise<Boxes> {
  const [load] = Object.values(crowds)
  return (await load?.())?.[picture] ?? {}
}

/** What the stage needs; loaded with it. */
export async function loadStageArt(): Promise<{ rig: Rig; url: (path: string) => string }> {
  await arrived?.()
  const { files, rig } = await import('./stage-art.ts')
  return { rig, url: (path) => addressOf(files[root + path] ?? '') }
}

/** The drawing of a place by itself: in this light, or in one that was drawn. */
export async function sceneryUrl(place: PlaceId, light: Light): Promise<string> {
  const { url } = await loadStageArt()
  return [light, ...lights].map((one) => url(`places/${place}-${one}.svg`)).find(Boolean) ?? ''
}

/** What the sound needs; loaded with it. */
export async function loadSoundArt(): Promise<{ index: SoundIndex; url: (path: string) => string }> {
  await arrived?.()
  const { files, index } = await import('./sound-art.ts')
  return { index, url: (path) => addressOf(files[root + path] ?? '') }
}
