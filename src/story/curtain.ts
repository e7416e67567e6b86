// The picture of an ending: the last place of the reading, those who are there, and of those of whom the ending tells whoever came there before. Pure.
import { debriefOf } from './debrief.ts'
import { present } from './present.ts'
import type { Presence, Script } from './script.ts'
import type { State } from './state.ts'
import type { CastView, View } from './view.ts'
import type { CastId, Mood, PlaceId } from './vocabulary.ts'

/** As many as a picture holds without hiding a face. */
const most = 5

/** `state` must have come to an ending. The telephone is put away and nobody speaks. */
export function curtain(script: Script, state: State): View {
  const { phone: _, speaker: _who, ...last } = present(script, state)
  const told = [...new Set(debriefOf(script, state)!.outcomes.map(({ who }) => who))]
  const there = last.cast.map(({ id }) => id)
  const before = new Map(told.filter((id) => !there.includes(id)).flatMap((id) => lastSeen(script, state, id, last.place) ?? []).map((one) => [one.id, one]))
  const people = [...there.filter((id) => told.includes(id)), ...before.keys(), ...there.filter((id) => !told.includes(id))].slice(0, most)
  const mood = calm(script.endings[state.ending!]!.mood)
  const cast: CastView[] = []
  for (const id of people) {
    const now = last.cast.find((one) => one.id === id)
    const starts = cast.filter(({ side }) => side === 'start').length
    const newcomer = (): Presence => ({ side: starts * 2 > cast.length ? 'end' : 'start', pose: 'stand', mood, ...(before.get(id)?.outfit && { outfit: before.get(id)!.outfit }) })
    const { with: _with, ...presence } = { ...(now ?? newcomer()) } as CastView
    cast.push({ ...presence, id, speaking: false, pose: shown(presence.pose), side: presence.side })
  }
  return { ...last, kind: 'telling', camera: 'wide', cast, choices: [], cue: { music: last.cue.music }, lineId: `${last.lineId} ${state.ending}` }
}

/** Whoever was not there takes the mood of the ending, without bursting into it. */
function calm(mood: Mood): Mood {
  return mood === 'happy' || mood === 'laugh' ? 'smile' : mood
}

/** A face turned away, or an arm around somebody who is not there, is no picture of an ending. */
function shown(pose: Presence['pose']): Presence['pose'] {
  return pose === 'turn-away' || pose === 'comfort' || pose === 'moped' || pose === 'phone' ? 'stand' : pose
}

/** Somebody as they were when last seen in that place; undefined when they never were: a teacher does not stand in a game, nor a coach in the room of a pupil. */
function lastSeen(script: Script, state: State, id: CastId, place: PlaceId): CastView | undefined {
  for (let read = state.read.length; read > 0; read -= 1) {
    const view = present(script, { ...state, read: state.read.slice(0, read) })
    const seen = view.place === place && view.cast.find((one) => one.id === id)
    if (seen) return seen
  }
  return undefined
}
