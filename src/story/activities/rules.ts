// Plays an activity of any kind by the rules of that kind. Pure.
import type { Activity, ActivityKind, Kinds, Move, Play } from './activity.ts'
import { breatheRules } from './breathe.ts'
import { chainRules } from './chain.ts'
import { circleRules } from './circle.ts'
import type { Kept, Rules, Scenery } from './kind.ts'
import { lookRules } from './look.ts'
import { profilesRules } from './profiles.ts'
import { streetRules } from './street.ts'
import { traceRules } from './trace.ts'

type RulesOf<K extends ActivityKind> = Rules<Kinds[K]['activity'], Kinds[K]['state'], Kinds[K]['move']>

const rules: { [K in ActivityKind]: RulesOf<K> } = {
  breathe: breatheRules,
  chain: chainRules,
  circle: circleRules,
  look: lookRules,
  profiles: profilesRules,
  street: streetRules,
  trace: traceRules,
}

/** The kinds are told apart by what they are given, so the rules of a kind only meet their own activity, state and moves. */
function rulesOf(kind: ActivityKind): RulesOf<ActivityKind> {
  return rules[kind] as unknown as RulesOf<ActivityKind>
}

export function begin(activity: Activity, kept: Kept): Play {
  return { kind: activity.kind, activity, state: rulesOf(activity.kind).begin(activity, kept) } as Play
}

/** The next play; the very same when the move makes no sense there. */
export function move(play: Play, one: Move): Play {
  const state: Kinds[ActivityKind]['state'] = rulesOf(play.kind).move(play.activity, play.state, one)
  return state === play.state ? play : { ...play, state } as Play
}

export function isDone(play: Play): boolean {
  return rulesOf(play.kind).isDone(play.activity, play.state)
}

/** What the stage shows; undefined for an activity that has no need of it. */
export function sceneryOf(play: Play): Scenery | undefined {
  return rulesOf(play.kind).scenery?.(play.activity, play.state)
}
