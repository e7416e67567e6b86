// Decides what is heard when the view changes. Pure: no audio, no clock, no page.
import type { View } from '../story/view.ts'
import type { Effect, Music } from '../story/vocabulary.ts'
import { ambienceOf, type Mix } from './ambience.ts'
import type { SoundLevels } from './sound.ts'

/** The part of a view that can be heard. */
export type Heard = Pick<View, 'scriptId' | 'lineId' | 'cue' | 'place' | 'light'>

export interface Plan {
  /** Absent: no effect for this view. `volume` 0 to 1. */
  effect?: { name: Effect; volume: number }
  /** The music that should be playing now; `none` is silence. `volume` 0 to 1, `fade` in seconds. */
  music: { name: Music; volume: number; fade: number }
  /** The layers of the place that should be heard now; empty is silence. They follow the level of the effects. `fade` in seconds. */
  ambience: { mix: Mix; fade: number }
}

/** Seconds for one mood or place to give way to the next. */
export const crossfade = 1.2

/** All effects are built equally loud; this is how far each steps back in the game. Absent: 1. */
const softness: Partial<Record<Effect, number>> = {
  tap: 0.45, typing: 0.4, send: 0.7, vibrate: 0.6, heartbeat: 0.65, bell: 0.6, laughter: 0.65, door: 0.7,
  steps: 0.5, shutter: 0.6, pencil: 0.4, ball: 0.6, moped: 0.5,
}

/** 0 when effects are off. */
export function volumeOf(effect: Effect, levels: SoundLevels): number {
  return levels.on ? clamp(levels.effects) * (softness[effect] ?? 1) : 0
}

/** What to play and fade when `after` is shown in the place of `before`. The same line shown again plays no effect. */
export function planSound(before: Heard | undefined, after: Heard, levels: SoundLevels): Plan {
  const volume = levels.on ? clamp(levels.music) : 0
  const plan: Plan = {
    music: { name: volume > 0 ? after.cue.music : 'none', volume, fade: crossfade },
    ambience: { mix: soften(ambienceOf(after.place, after.light), levels.on ? clamp(levels.effects) : 0), fade: crossfade },
  }
  const isNewLine = !before || before.scriptId !== after.scriptId || before.lineId !== after.lineId
  const { effect } = after.cue
  if (effect && isNewLine && volumeOf(effect, levels) > 0) plan.effect = { name: effect, volume: volumeOf(effect, levels) }
  return plan
}

/** The same layers at a level 0 to 1; none at 0. */
function soften(mix: Mix, level: number): Mix {
  return level > 0 ? Object.fromEntries(Object.entries(mix).map(([layer, volume]) => [layer, volume * level])) : {}
}

const clamp = (level: number) => (level >= 0 ? Math.min(1, level) : 0)
