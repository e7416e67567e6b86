// Computes the view of a state: everything that lines have changed so far on this path. Pure; the same state gives the same view.
import { isMomentRead, offered } from './step.ts'
import { applyToPhone, newHandset, phoneOf, putAway, sleep, type Handset } from './phone.ts'
import type { Choice, Line, LineChanges, Moment, Presence, Script } from './script.ts'
import type { State } from './state.ts'
import type { View } from './view.ts'
import type { CastId, Light, Music, PlaceId } from './vocabulary.ts'

interface Scenery {
  place: PlaceId
  light: Light
  music: Music
  camera: CastId | 'wide' | 'phone'
  cast: Map<CastId, Presence>
  handset: Handset
}

/** What is true and shown now. `state` must come from the rules of this very script. */
export function present(script: Script, state: State): View {
  const scenery = lookBack(script, state)
  const moment = script.moments[state.moment]!
  const last = state.read.slice(-1)[0]
  const line = script.moments[last!.moment]!.lines.find((one) => one.id === last!.line)!
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
    read: state.read.map((one) => {
      const read = script.moments[one.moment]!.lines.find((each) => each.id === one.line)!
      return { id: read.id, kind: read.kind, ...(read.who && { who: read.who }) }
    }),
    ...(state.ending && { ending: state.ending }),
  }
}

/** What the page needs of a choice: its name, and how the hand makes it. */
function offerOf({ id, by, sends, of }: Choice): View['choices'][number] {
  return { id, ...(by && { by }), ...(sends && { sends }), ...(of && { of }) }
}

function lookBack(script: Script, state: State): Scenery {
  const scenery: Scenery = { place: 'classroom', light: 'day', music: 'none', camera: 'wide', cast: new Map(), handset: newHandset() }
  let before: Moment | undefined
  for (const { moment: id, line: lineId } of state.read) {
    const moment = script.moments[id]!
    const line = moment.lines.find((one) => one.id === lineId)!
    if (moment !== before) enterMoment(scenery, moment)
    applyLine(scenery, line, script)
    before = moment
  }
  return scenery
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
