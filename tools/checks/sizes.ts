// `npm run check:sizes`: what a player's first minutes weigh, held to limits. Text is counted gzipped, fonts are left out.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Rig } from '../../src/stage/rig.ts'
import type { Directions } from '../../src/story/directions.ts'
import type { Line, Presence, Script } from '../../src/story/script.ts'
import type { CastId, Effect, Light, Music, Outfit, PlaceId, Pose } from '../../src/story/vocabulary.ts'
import { acts } from '../../src/stage/gestures.ts'
import { ambienceOf } from '../../src/sound/ambience.ts'
import { readTexts } from '../content/disk.ts'
import { readProject } from '../content/project.ts'
import { chunkNamed, filesFor, readManifest, weight, weightOf, type Manifest } from './built.ts'

const kB = 1024
const built = 'assets/built'

interface Size { name: string; bytes: number; most: number }

export async function main(): Promise<number> {
  const manifest = readManifest()
  const project = readProject(readTexts('.'))
  const sizes = [...codeSizes(manifest), ...project.scenes.flatMap((scene) => scene.seats.flatMap(({ script, directions }) => sceneSizes(script, directions)))]
  for (const { name, bytes, most } of sizes) {
    console.log(`${bytes <= most ? 'ok  ' : 'OVER'} ${name.padEnd(44)} ${(bytes / kB).toFixed(1).padStart(7)} KB of ${(most / kB).toFixed(0)}`)
  }
  return sizes.every(({ bytes, most }) => bytes <= most) ? 0 : 1
}

function codeSizes(manifest: Manifest): Size[] {
  const title = new Set([...filesFor(manifest, ['index.html']), 'dist/index.html'])
  const start = filesFor(manifest, ['index.html', 'src/app/start.ts'])
  const words = [chunkNamed(manifest, 'virtual:words/fr/first'), ...['files/le-groupe', 'script/le-groupe/witness', 'words/fr/cast', 'words/fr/scenes/le-groupe/scene', 'words/fr/scenes/le-groupe/witness/opening']
    .map((part) => chunkNamed(manifest, part))]
  const firstLine = new Set([...title, ...start, ...filesFor(manifest, words)])
  const stage = [...filesFor(manifest, ['src/app/stage.ts', chunkNamed(manifest, 'stage/phaser-stage.ts')])].filter((file) => !firstLine.has(file))
  const picture = [...filesFor(manifest, ['src/app/stage.ts', 'src/app/stage-art.ts'])].filter((file) => !firstLine.has(file))
  const beyond = (keys: string[], known: ReadonlySet<string>) => new Set([...filesFor(manifest, keys)].filter((file) => !known.has(file)))
  const later = beyond(['src/app/doors/story/late.ts', 'src/app/small-art.ts', chunkNamed(manifest, 'virtual:words/fr/later')], firstLine)
  const after = beyond(['src/app/doors/story/after.ts'], new Set([...firstLine, ...later]))
  const device = beyond(['src/app/doors/device/door.ts'], new Set([...firstLine, ...later]))
  const pages = ['titles', 'situations', 'forms', 'rights', 'parents'].map((part) => chunkNamed(manifest, `words/fr/notebook/${part}`))
  const notebook = beyond(['src/app/doors/notebook/door.ts', chunkNamed(manifest, 'virtual:words/fr/notebook'), ...pages], new Set([...firstLine, ...later]))
  const wall = beyond(['src/app/doors/wall/door.ts', ...['fr', 'ar'].map((language) => chunkNamed(manifest, `words/${language}/wall`))], new Set([...firstLine, ...later]))
  const activities = beyond(['src/app/doors/practice/door.ts'], new Set([...firstLine, ...later]))
  return [
    { name: 'title screen', bytes: weightOf(title), most: 14 * kB },
    { name: 'all up to the first line', bytes: weightOf(firstLine), most: 75 * kB },
    // With the page around it and its sheet: enough to read it.
    { name: 'a first line written ahead', bytes: weightOf(['dist/index.html', ...start].filter((file) => /\.(html|css)$/.test(file))) + heaviestLine(), most: 16 * kB },
    { name: 'screens around a scene', bytes: weightOf(later), most: 40 * kB },
    { name: 'debrief, questions, fork map', bytes: weightOf(after), most: 16 * kB },
    // With the card of a help line, which the debrief shows too.
    { name: 'help, settings, about', bytes: weightOf(device), most: 11 * kB },
    { name: 'the whole notebook', bytes: weightOf(notebook), most: 32 * kB },
    // With its words in both languages, and its drawings.
    { name: 'the wall newspaper', bytes: weightOf(wall), most: 40 * kB },
    { name: 'all the activities', bytes: weightOf(activities), most: 40 * kB },
    // With the camera that keeps faces beside the page.
    { name: 'code of the first picture', bytes: weightOf(picture), most: 27.5 * kB },
    { name: 'code of the stage', bytes: weightOf(stage), most: 85 * kB },
  ]
}

/** Of those that are written ahead (tools/page/first-lines.ts). */
function heaviestLine(): number {
  const files = readdirSync('dist/assets', { recursive: true, encoding: 'utf8' }).filter((file) => file.startsWith('first-line-') && file.endsWith('.json'))
  return Math.max(...files.map((file) => weight(join('dist/assets', file))))
}

function sceneSizes(script: Script, directions: Directions): Size[] {
  const used = usedBy(script, directions)
  const art = [...used.places].map((name) => `${built}/places/${name}.svg`)
    .concat([...used.atlases].flatMap((name) => [`${built}/characters/${name}.webp`]))
    .concat(`${built}/characters/faces.webp`, [...used.pictures].map((name) => `${built}/pictures/${name}.svg`))
  const sounds = [...used.effects].map((name) => `${built}/sounds/effects/${name}.ogg`)
    .concat([...used.music].map((name) => `${built}/sounds/music/${name}.ogg`))
    .concat([...used.layers].map((name) => `${built}/sounds/ambience/${name}.ogg`))
  return [
    { name: `art of ${script.id}`, bytes: art.reduce((sum, file) => sum + weight(file), 0), most: 350 * kB },
    { name: `sound of ${script.id}`, bytes: sounds.reduce((sum, file) => sum + weight(file), 0), most: 350 * kB },
  ]
}

/** Every picture and sound that a script can call for. */
function usedBy(script: Script, directions: Directions) {
  const places = new Set<`${PlaceId}-${Light}`>()
  const wardrobe = openWardrobe()
  const effects = new Set<Effect>(['tap', 'send'])
  const music = new Set<Exclude<Music, 'none'>>()
  const heard = { places: new Set<PlaceId>(), lights: new Set<Light>() }
  const pictures = new Set<string>()
  for (const moment of Object.values(script.moments)) {
    if (moment.cast) wardrobe.change()
    wardrobe.meet(moment.cast)
    const note = (one: { place?: PlaceId; light?: Light; music?: Music }): void => {
      if (one.place && one.light) places.add(`${one.place}-${one.light}`)
      if (one.place) heard.places.add(one.place)
      if (one.light) heard.lights.add(one.light)
      if (one.music && one.music !== 'none') music.add(one.music)
    }
    note(moment)
    for (const line of moment.lines) {
      note({ place: moment.place, light: moment.light, ...line })
      wardrobe.meet(line.enter)
      wardrobe.pose(line.poses)
      // An arm that acts goes with the body that has none.
      const acting = Object.entries(directions[line.id]?.does ?? {}).filter(([, does]) => acts[does]?.arm)
      wardrobe.pose(Object.fromEntries(acting.map(([id]) => [id, 'comfort' as const])))
      if (line.effect) effects.add(line.effect)
      if (line.message?.picture) pictures.add(line.message.picture)
    }
  }
  const { atlases } = wardrobe
  const there = Object.values(directions)
  if (there.some(({ prop = [] }) => prop.includes('aunts') || prop.includes('baskets'))) atlases.add('aunts')
  const passing = new Set(there.map(({ passes }) => passes))
  if ([...passing].some((one) => one?.startsWith('moped') || one === 'bus-horns')) atlases.add('hamza~moped')
  if (passing.has('people')) atlases.add('passers')
  if (passing.has('pupils')) atlases.add('pupils')
  // A line may keep the light of the one before: every light of the script is counted in every place of it.
  const layers = new Set([...heard.places].flatMap((place) => [...heard.lights].flatMap((light) => Object.keys(ambienceOf(place, light)))))
  return { places, atlases, effects, music, pictures, layers }
}

/** Which atlases of people are called for: one for the head and the first poses, others by pose, all by outfit. */
function openWardrobe() {
  const { characters } = JSON.parse(readFileSync(join(built, 'art.json'), 'utf8')) as Rig
  const atlases = new Set<string>()
  // A moment without a cast of its own may follow several: a pose may then be taken in any outfit worn before.
  const before = new Map<CastId, Set<Outfit>>()
  const here = new Map<CastId, Outfit>()
  const wear = (id: CastId, outfit: Outfit, pose: Pose): void => {
    const character = characters[id]
    const body = character?.bodies[outfit]?.[pose]
    for (const atlas of [character?.heads[outfit]?.atlas, body?.atlas]) atlases.add((atlas ?? `characters/${id}`).replace('characters/', ''))
  }
  return {
    atlases,
    change: () => here.clear(),
    meet(cast: Script['moments'][string]['cast']): void {
      for (const [id, presence] of Object.entries(cast ?? {}) as [CastId, Presence][]) {
        const outfit = presence.outfit ?? 'school'
        before.set(id, (before.get(id) ?? new Set()).add(outfit))
        here.set(id, outfit)
        wear(id, outfit, presence.pose)
        const bag = presence.bag && characters[id]?.bag?.atlas
        if (bag) atlases.add(bag.replace('characters/', ''))
      }
    },
    pose(poses: Line['poses']): void {
      for (const [id, pose] of Object.entries(poses ?? {}) as [CastId, Pose][]) for (const outfit of here.has(id) ? [here.get(id)!] : before.get(id) ?? []) wear(id, outfit, pose)
    },
  }
}
