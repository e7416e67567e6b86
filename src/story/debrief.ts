// The facts of the path really taken, for the debrief. Ids only. Pure.
import { holds } from './conditions.ts'
import type { EndingId, Script } from './script.ts'
import type { State } from './state.ts'
import type { CastId } from './vocabulary.ts'

export interface DebriefFacts {
  ending: EndingId
  outcomes: { id: string; who: CastId }[]
  happened: string[]
  felt: { id: string; who: CastId }[]
  law: string[]
  helps: string[]
  lines: string[]
}

/** Undefined while the reading has no ending yet. */
export function debriefOf(script: Script, state: State): DebriefFacts | undefined {
  const ending = state.ending && script.endings[state.ending]
  if (!ending) return undefined
  const { happened, felt, law, helps, lines } = script.debrief
  const holding = <T extends { if?: Parameters<typeof holds>[0] }>(parts: T[]) => parts.filter((part) => holds(part.if, state.flags))
  return {
    ending: ending.id,
    outcomes: holding(ending.outcomes).map(({ id, who }) => ({ id, who })),
    happened: holding(happened).map(({ id }) => id),
    felt: holding(felt).map(({ id, who }) => ({ id, who })),
    law, helps, lines,
  }
}
