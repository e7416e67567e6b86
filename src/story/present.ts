// Computes the view of a state: everything that lines have changed so far on this path. Pure; the same state gives the same view.
import { isMomentRead, offered } from './step.ts'
import { applyToPhone, newHandset, phoneOf, putAway, sleep, type Handset } from './phone.ts'
import type { Choice, Line, LineChanges, Moment, Presence, Script } from './script.ts'
import type { State } from './state.ts'
import type { View } from './view.ts'
import type { CastId, Light, Music, PlaceId } from './vocabulary.ts'

/** What the lines read so far have left: all that a view says, but for what is offered now. */
export interface Scenery {
  place: PlaceId
  light: Light
  music: Music
  camera: CastId | 'wide' | 'phone'
  cast: Map<CastId, Presence>
  handset: Handset
  read: View['read']
}

/** What is true and shown now. `state` must come from the rules of this very script; `scenery` is where its lines have led. */
export function present(script: Script, state: State, scenery = lookBack(script, state)): View {
  const moment = script.moments[state.moment]!
  const line = lineOf(script, state.read[state.read.length - 1]!)
  const phone = phoneOf(script, scenery.handset)
  return {
    scriptId: script.id, sceneId: script.scene, seat: script.seat, lead: script.lead,
    beat: moment.beat, lineId: line.id, kind: line.kind, ...(line.who && { speaker: line.who }),
    place: scenery.place, light: scenery.light, camera: scenery.camera,
    cast: [...scenery.cast].map(([id, presence]) => ({
      ...presence, id, speaking: id === line.who,
    })),
    ...(phone && { phone }),
    choices: offered(script, state).map(offerOf),
    ...(moment.activity && isMomentRead(script, state) && { activity: moment.activity }),
    cue: { ...(line.effect && { effect: line.effect }), music: scenery.music },
    read: scenery.read,
    ...(state.ending && { ending: state.ending }),
  }
}

/** What the page needs of a choice: its name, and how the hand makes it. */
function offerOf({ id, by, sends, of }: Choice): View['choices'][number] {
  return { id, ...(by && { by }), ...(sends && { sends }), ...(of && { of }) }
}

function lookBack(script: Script, { read }: State): Scenery {
  const scenery = newScenery()
  read.forEach((_, at) => readLine(scenery, script, read, at))
  return scenery
}

export function newScenery(): Scenery {
  return { place: 'classroom', light: 'day', music: 'none', camera: 'wide', cast: new Map(), handset: newHandset(), read: [] }
}

/** Changes the scenery as the line at `at` says. */
export function readLine(scenery: Scenery, script: Script, read: State['read'], at: number): void {
  const { moment } = read[at]!
  if (moment !== read[at - 1]?.moment) enterMoment(scenery, script.moments[moment]!)
  const line = lineOf(script, read[at]!)
  applyLine(scenery, line, script)
  scenery.read.push({ id: line.id, kind: line.kind, ...(line.who && { who: line.who }) })
}

function lineOf({ moments }: Script, { moment, line }: State['read'][number]): Line {
  return moments[moment]!.lines.find(({ id }) => id === line)!
}

function enterMoment(scenery: Scenery, moment: Moment): void {
  if (moment.place && moment.place !== scenery.place) putAway(scenery.handset)
  scenery.camera = 'wide'
  scenery.place = moment.place ?? scenery.place
  scenery.light = moment.light ?? scenery.light
  scenery.music = moment.music ?? scenery.music
  if (moment.cast) scenery.cast = new Map(Object.entries(moment.cast) as [CastId, Presence][])
}

function applyLine(scenery: Scenery, line: Line, script: Script): void {
  if (line.kind === 'day') sleep(scenery.handset)
  if (line.place && line.place !== scenery.place) putAway(scenery.handset)
  scenery.place = line.place ?? scenery.place
  scenery.light = line.light ?? scenery.light
  scenery.music = line.music ?? scenery.music
  scenery.camera = line.camera ?? scenery.camera
  movePeople(scenery.cast, line)
  applyToPhone(scenery.handset, line, script)
}

function movePeople(cast: Map<CastId, Presence>, changes: LineChanges): void {
  for (const id of changes.exit ?? []) cast.delete(id)
  for (const [id, presence] of Object.entries(changes.enter ?? {})) cast.set(id as CastId, presence)
  for (const [id, mood] of Object.entries(changes.moods ?? {})) change(cast, id as CastId, { mood })
  for (const [id, pose] of Object.entries(changes.poses ?? {})) change(cast, id as CastId, { pose })
}

function change(cast: Map<CastId, Presence>, id: CastId, part: Partial<Presence>): void {
  const now = cast.get(id)
  if (now) cast.set(id, { ...now, ...part })
}
