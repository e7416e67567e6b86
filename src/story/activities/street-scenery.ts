// What the stage shows of « Dans la rue »: who is beside the person followed, who can still be asked, how near those who follow are. Pure.
import type { CastView } from '../view.ts'
import type { Effect } from '../vocabulary.ts'
import type { Scenery } from './kind.ts'
import type { Street, StreetAct, StreetState } from './street-model.ts'

/** What is heard with each move. */
const soundOf: Partial<Record<StreetAct, Effect>> = { delegate: 'steps', note: 'pencil', after: 'steps' }

/** Passers-by shown at once: a narrow picture holds few. */
const passers = 2

export function streetScenery(activity: Street, state: StreetState): Scenery {
  const { situation, done } = state
  const last = done.slice(-1)[0]
  const effect = !last ? 'moped' : situation === 'gone' && last.act !== 'note' ? 'relief' : soundOf[last.act]
  return {
    place: activity.place, light: activity.light, camera: 'wide',
    cast: [...onOneSide(activity, state), ...aroundTarget(activity, state)],
    ...(effect && { effect }),
  }
}

/** The player, before going over; then those who pass and were not asked. */
function onOneSide({ lead, target, helpers }: Street, { near, done, isOver }: StreetState): CastView[] {
  const walksWith = done.some(({ act }) => act === 'after')
  const last = done.slice(-1)[0]?.act
  const waiting = isOver ? [] : helpers.filter(({ id }) => !done.some(({ to }) => to === id)).slice(0, passers)
  return [
    walksWith
      ? { id: lead, side: 'end', mood: 'smile', pose: 'comfort', with: target, bag: true, speaking: last === 'after' }
      : { id: lead, side: 'start', mood: near.includes(lead) ? 'smile' : last ? 'thoughtful' : 'worried', pose: last === 'distract' ? 'talk' : 'stand', bag: true, speaking: last === 'distract' },
    ...waiting.map(({ who }): CastView => ({ id: who, side: 'start', mood: 'neutral', pose: 'stand', depth: 'far', speaking: false })),
  ]
}

/** The person followed, those who came between, and those who follow, as long as they do. */
function aroundTarget({ target, follower, helpers }: Street, { near, situation, mood, done }: StreetState): CastView[] {
  const asked = done.slice(-1)[0]?.to
  const last = helpers.find(({ id }) => id === asked)
  const came = helpers.filter(({ who }) => near.includes(who))
  return [
    { id: target, side: 'end', mood, pose: situation === 'gone' ? 'stand' : 'walk', bag: true, speaking: false },
    ...came.map(({ id, who, pose, mood: face }): CastView => ({ id: who, side: 'end', mood: face, pose, speaking: id === asked })),
    // Whoever has no time is seen, then walks on.
    ...(last && !last.helps ? [{ id: last.who, side: 'start', mood: last.mood, pose: last.pose, depth: 'far', speaking: true } satisfies CastView] : []),
    ...(situation === 'gone' ? [] : [{ id: follower.who, side: 'end', mood: situation === 'back' ? 'ashamed' : 'neutral', pose: follower.pose, ...(situation === 'back' && { depth: 'far' as const }), speaking: false } satisfies CastView]),
  ]
}
