// The plan of a session and its clock: how a story fits in, what is left, what is lacking, what may be dropped. It punishes nobody: nothing goes below zero. Pure.
import type { Asked, Plan, PlanStep, Reading } from '../content/classroom.ts'

/** Seconds spent: in the step under way, and in those before it. */
export interface Spent { step: number; before: number }

export interface Timing {
  /** Seconds left to the step; 0 when it has had its minutes. */
  step: number
  isOver: boolean
  /** Seconds left to the sitting. */
  sitting: number
  /** Seconds that the steps to come need beyond what is left. */
  lack: number
}

/** Minutes that a class takes at a stop: to vote, and for one prompt. */
const [vote, talk] = [0.5, 0.75]

export interface Fitted {
  plan: Plan
  /** Minutes by which the story is too long for the plan. */
  over: number
}

/** The plan as it is held with a story: the play has the minutes it needs, and the debate what is left; what may be dropped of it makes way first. Where the class answers questions that are compared, the norm vote leaves them its place. */
export function fit(written: Plan, reading: Reading | undefined, asks: readonly Asked[] = []): Fitted {
  const isAsked = written.steps.some(({ kind, asked }) => asked && asks.some((one) => one === kind))
  const steps = written.steps.filter(({ kind, asked }) => (asked ? asks.some((one) => one === kind) : !isAsked || kind !== 'norm'))
  const play = steps.find(({ kind }) => kind === 'play')
  if (!play || !reading) return { plan: { ...written, steps }, over: 0 }
  const main = steps.find(({ kind, mustStay, session }) => kind === 'debate' && mustStay && session === play.session)
  const need = minutesToPlay(reading, play)
  const isOptional = (one: PlanStep) => one.kind === 'debate' && one.session === play.session && one !== main && !one.mustStay
  const others = sittingOf(steps, steps.indexOf(play)).filter((one) => one !== play && one !== main && !isOptional(one))
  const sitting = written.steps.filter(({ session, asked }) => session === play.session && !asked)
  const free = sum(sitting) - sum(others) - need
  const optional = steps.filter(isOptional)
  const keeps = free - sum(optional) >= (main?.minutes ?? 0)
  const least = main ? main.least ?? main.minutes : 0
  const debate = Math.max(least, free - (keeps ? sum(optional) : 0))
  const timed = steps.filter((one) => keeps || !isOptional(one)).map((one) => (one === play ? { ...one, minutes: need } : one === main ? { ...one, minutes: debate } : one))
  return { plan: { ...written, steps: timed }, over: Math.max(0, least - free) }
}

export function minutesToPlay({ minutes, stops }: Reading, { talks = stops }: Pick<PlanStep, 'talks'>): number {
  return Math.ceil(minutes + stops * vote + Math.min(stops, talks) * talk)
}

/** Seconds that a clock looked at again after `ms` has run: a machine that slept, its lid closed, was in no lesson. */
export function secondsSince(ms: number): number {
  return ms > 0 && ms <= longestLook ? ms / 1000 : 0
}

/** The clock when step `to` is entered from step `from`; a second sitting begins with a clock of its own. */
export function spentAt(steps: readonly PlanStep[], from: number, to: number, { step, before }: Spent): Spent {
  return { step: 0, before: steps[from]?.session === steps[to]?.session ? before + step : 0 }
}

/** The clock of who has come so far as planned, then lost `seconds`: for trying out what is proposed when time lacks. */
export function lateBy(steps: readonly PlanStep[], at: number, { step, before }: Spent, seconds: number): Spent {
  const past = sittingOf(steps, at).filter((one) => steps.indexOf(one) < at)
  return { step: Math.max(step, (steps[at]?.minutes ?? 0) * 60) + seconds, before: Math.max(before, sum(past) * 60) }
}

/** Milliseconds: a window behind another is woken once a minute. */
const longestLook = 90_000

/** Under this, in seconds, nothing is proposed to be dropped. */
export const slack = 60

/** The steps of the sitting in which step `at` is. */
export function sittingOf(steps: readonly PlanStep[], at: number): PlanStep[] {
  return steps.filter(({ session }) => session === steps[at]?.session)
}

export function timingOf(steps: readonly PlanStep[], at: number, dropped: readonly string[], spent: Spent): Timing {
  const now = steps[at]!
  const sitting = sittingOf(steps, at)
  const left = Math.max(0, seconds(sitting) - spent.before - spent.step)
  const step = Math.max(0, now.minutes * 60 - spent.step)
  const toCome = toComeAfter(steps, at).filter(({ id }) => !dropped.includes(id))
  return { step, isOver: spent.step >= now.minutes * 60, sitting: left, lack: Math.max(0, step + seconds(toCome) - left) }
}

/** What to propose to drop: the least that makes up for `lack`; all that may be, when even that is not enough. In the order of the plan. */
export function droppable(steps: readonly PlanStep[], at: number, dropped: readonly string[], lack: number): PlanStep[] {
  if (lack <= slack) return []
  const may = toComeAfter(steps, at).filter(({ id, mustStay }) => !mustStay && !dropped.includes(id))
  let best = may
  // A plan has a dozen steps at the most: every set is looked at.
  for (let set = 1; set < 2 ** may.length; set++) {
    const some = may.filter((_, index) => set & (1 << index))
    const gained = seconds(some)
    if (gained + slack < lack) continue
    if (gained < seconds(best) || (gained === seconds(best) && some.length < best.length)) best = some
  }
  return best
}

/** The index of the step after `at` that was not dropped; undefined after the last. */
export function nextStep(steps: readonly PlanStep[], at: number, dropped: readonly string[]): number | undefined {
  const next = steps.findIndex(({ id }, index) => index > at && !dropped.includes(id))
  return next === -1 ? undefined : next
}

export function stepBefore(steps: readonly PlanStep[], at: number, dropped: readonly string[]): number | undefined {
  for (let index = at - 1; index >= 0; index--) if (!dropped.includes(steps[index]!.id)) return index
  return undefined
}

/** Ids of the steps that were dropped or never begun, in the order of the plan. */
export function skippedOf(steps: readonly PlanStep[], { dropped, seen }: { dropped: readonly string[]; seen?: readonly string[] | undefined }): string[] {
  return steps.map(({ id }) => id).filter((id) => dropped.includes(id) || (seen && !seen.includes(id)))
}

function toComeAfter(steps: readonly PlanStep[], at: number): PlanStep[] {
  return steps.filter(({ session }, index) => index > at && session === steps[at]!.session)
}

function seconds(steps: readonly PlanStep[]): number {
  return sum(steps) * 60
}

function sum(steps: readonly PlanStep[]): number {
  return steps.reduce((all, { minutes }) => all + minutes, 0)
}
