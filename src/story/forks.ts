// The fork map: which turning points were reached, which branches were tried. What was never reached is not told. Pure.
import type { ChoiceId, EndingId, MomentId, Script } from './script.ts'
import { pathNow, readOn, replay } from './replay.ts'
import type { State } from './state.ts'
import { begin, offered, step } from './step.ts'

/** A turning point that was reached. */
export interface Fork {
  moment: MomentId
  /** Choices that lead back there. */
  before: ChoiceId[]
  /** The latest run passed there; others stand aside. */
  isOnPath: boolean
  options: { choice: ChoiceId; state: 'taken' | 'tried' | 'untried' }[]
}

/**
 * Turning points of `runs`, by how many choices lead there; `runs` are lists of choices, the latest last.
 * `taken` is what the latest run did there, `tried` what an earlier run did. Choices that no longer exist are passed over.
 */
export function forksOf(script: Script, runs: readonly (readonly ChoiceId[])[]): Fork[] {
  const forks = new Map<MomentId, Fork>()
  const tried = new Map<MomentId, Set<ChoiceId>>()
  const latest = runs.slice(-1)[0]
  for (const run of [...runs].reverse()) {
    const path = pathNow(script, run)
    let state = readOn(script, begin(script), () => false)
    for (const [index, choice] of path.entries()) {
      const options = offered(script, state)
      const taken = step(script, state, { type: 'choose', choice })
      if (!taken.ok) break
      // An act with one way on is done, not chosen.
      if (!forks.has(state.moment) && script.moments[state.moment]!.choices!.length > 1) {
        forks.set(state.moment, {
          moment: state.moment, before: path.slice(0, index), isOnPath: run === latest,
          options: options.map((one) => ({ choice: one.id, state: run === latest && one.id === choice ? 'taken' : 'untried' })),
        })
      }
      tried.set(state.moment, (tried.get(state.moment) ?? new Set()).add(choice))
      state = readOn(script, taken.state, () => false)
    }
  }
  return [...forks.values()].sort((a, b) => a.before.length - b.before.length).map((fork) => ({
    ...fork,
    options: fork.options.map((option) =>
      option.state === 'untried' && tried.get(fork.moment)?.has(option.choice) ? { ...option, state: 'tried' as const } : option),
  }))
}

/** Where a run came to its ending; undefined when it did not, or when one of its choices no longer exists. */
export function endedBy(script: Script, run: readonly ChoiceId[]): State | undefined {
  const back = replay(script, run)
  if (!back.ok) return undefined
  const read = readOn(script, back.state, () => false)
  const last = step(script, read, { type: 'next' })
  return read.ending ? read : last.ok && last.state.ending ? last.state : undefined
}

/** Endings that these runs reached. */
export function endingsOf(script: Script, runs: readonly (readonly ChoiceId[])[]): EndingId[] {
  return [...new Set(runs.flatMap((run) => endedBy(script, run)?.ending ?? []))]
}
