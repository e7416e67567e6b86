// The picture of an ending: the last place of the reading, those who were there, and those of whom the ending tells. Pure.
import { debriefOf } from './debrief.ts'
import { present } from './present.ts'
import type { Presence, Script } from './script.ts'
import type { State } from './state.ts'
import type { CastView, View } from './view.ts'
import type { CastId, Mood } from './vocabulary.ts'

/** As many as a picture holds without hiding a face. */
const most = 5

/** `state` must have come to an ending. The telephone is put away and nobody speaks. */
export function curtain(script: Script, state: State): View {
  const { phone: _, speaker: _who, ...last } = present(script, state)
  const told = [...new Set(debriefOf(script, state)!.outcomes.map(({ who }) => who))]
  const there = last.cast.map(({ id }) => id)
  const people = [...there.filter((id) => told.includes(id)), ...told.filter((id) => !there.includes(id)), ...there.filter((id) => !told.includes(id))].slice(0, most)
  const mood = calm(script.endings[state.ending!]!.mood)
  const cast: CastView[] = []
  for (const id of people) {
    const now = last.cast.find((one) => one.id === id)
    const starts = cast.filter(({ side }) => side === 'start').length
    const newcomer = (): Presence => ({ side: starts * 2 > cast.length ? 'end' : 'start', pose: 'stand', mood, ...clothes(script, state, id) })
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

/** What somebody wore when last seen. */
function clothes(script: Script, state: State, id: CastId): Pick<Presence, 'outfit'> {
  for (let read = state.read.length; read > 0; read -= 1) {
    const seen = present(script, { ...state, read: state.read.slice(0, read) }).cast.find((one) => one.id === id)
    if (seen) return seen.outfit ? { outfit: seen.outfit } : {}
  }
  return {}
}
