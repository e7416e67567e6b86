// The fork map: which turning points were reached, which branches were tried. What was never reached is not told. Pure.
import type { ChoiceId, EndingId, MomentId, Script } from './script.ts'
import { readOn } from './replay.ts'
import { begin, offered, step } from './step.ts'

/** A turning point that was reached. */
export interface Fork {
  moment: MomentId
  /** Choices that lead back there. */
  before: ChoiceId[]
  options: { choice: ChoiceId; state: 'taken' | 'tried' | 'untried' }[]
}

/**
 * Turning points of `runs`, in the order they were met; `runs` are lists of choices, the latest last.
 * `taken` is what the latest run did there, `tried` what an earlier run did. Choices that no longer exist are passed over.
 */
export function forksOf(script: Script, runs: readonly (readonly ChoiceId[])[]): Fork[] {
  const forks = new Map<MomentId, Fork>()
  const tried = new Map<MomentId, Set<ChoiceId>>()
  const latest = runs.slice(-1)[0]
  for (const run of [...runs].reverse()) {
    let state = readOn(script, begin(script), () => false)
    for (const [index, choice] of run.entries()) {
      const options = offered(script, state)
      const taken = step(script, state, { type: 'choose', choice })
      if (!taken.ok) break
      // An act with one way on is done, not chosen.
      if (!forks.has(state.moment) && script.moments[state.moment]!.choices!.length > 1) {
        forks.set(state.moment, {
          moment: state.moment, before: run.slice(0, index),
          options: options.map((one) => ({ choice: one.id, state: run === latest && one.id === choice ? 'taken' : 'untried' })),
        })
      }
      tried.set(state.moment, (tried.get(state.moment) ?? new Set()).add(choice))
      state = readOn(script, taken.state, () => false)
    }
  }
  return [...forks.values()].map((fork) => ({
    ...fork,
    options: fork.options.map((option) =>
      option.state === 'untried' && tried.get(fork.moment)?.has(option.choice) ? { ...option, state: 'tried' as const } : option),
  }))
}

/** Endings that these runs reached. */
export function endingsOf(script: Script, runs: readonly (readonly ChoiceId[])[]): EndingId[] {
  const seen = new Set<EndingId>()
  for (const run of runs) {
    let state = readOn(script, begin(script), () => false)
    for (const choice of run) {
      const taken = step(script, state, { type: 'choose', choice })
      if (!taken.ok) break
      state = readOn(script, taken.state, () => false)
    }
    const last = step(script, state, { type: 'next' })
    const ending = state.ending ?? (last.ok ? last.state.ending : undefined)
    if (ending) seen.add(ending)
  }
  return [...seen]
}
