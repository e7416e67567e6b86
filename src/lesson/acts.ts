// What can be done in a session: from a session and an act to the next one. An act that makes no sense there changes nothing, or says why. Pure.
import { atFork, choicesAt, choose, goBack, goOn, isStop, placeOf, stateOf, stopsMet } from './reading.ts'
import { itemsOf, keepTally, methodNow, normQuestion, questionOf, tallyNow, type Question } from './ballots.ts'
import { nextStep, stepBefore } from './plan.ts'
import { countCode } from './replies.ts'
import { longestRule, planOf, stepOf, type Act, type Done, type Matter, type NormPart, type Session } from './session.ts'
import { addCount, setCount, splitOf, totalOf, undo, winnersOf, type Counted } from './tally.ts'
import type { State } from '../story/state.ts'
import { begin } from '../story/step.ts'

/** Screens of the debrief, from what became of people to who can help. */
export const debriefCards = 3
/** Readings, and branches that wait, that a session holds; the oldest are forgotten. What is kept of it on the device holds as many (progress/class-record.ts). */
const [mostRuns, mostWaiting] = [60, 20]
/** More than any step has places. */
const mostPlaces = 200

export interface Beginning extends Pick<Session, 'token' | 'date' | 'group' | 'pupils' | 'scene' | 'plan' | 'asks' | 'language' | 'isTrial'> {
  /** The rule of the session before, opened again. */
  rule?: string
}

export function beginSession(matter: Matter, { rule = '', ...given }: Beginning): Session {
  return enterStep(matter, {
    ...given, at: 0, index: 0, dropped: [], seen: [], isReading: false, ...placeOf(begin(matter.script)), runs: [], waiting: [], phase: 'ask', prompt: 0,
    ballots: [], method: 'hands', gates: [], rule, isBlank: false,
  }, 0)
}

export function act(matter: Matter, session: Session, one: Act): Done {
  const { script } = matter
  const state = () => stateOf(script, session)
  const done = (next: Session | undefined): Done => ({ session: next ?? session })
  switch (one.do) {
    case 'next': return done(session.isBlank ? { ...session, isBlank: false } : next(matter, session))
    case 'previous': return done(previous(matter, session))
    case 'step': return done(planOf(matter, session).steps[one.to] && enterStep(matter, session, one.to))
    case 'drop': return done(planOf(matter, session).steps.some(({ id }) => id === one.id) ? { ...session, dropped: [...new Set([...session.dropped, one.id])] } : undefined)
    case 'keep': return done({ ...session, dropped: session.dropped.filter((id) => id !== one.id) })
    case 'choose': return done(session.isReading && choicesAt(script, state()).some(({ id }) => id === one.choice) ? read(session, choose(script, state(), one.choice)) : undefined)
    case 'both': return done(playBoth(matter, session))
    case 'branch': return done(playWaiting(matter, session))
    case 'what-if': return done(whatIf(matter, session, one.before, one.choice))
    case 'close-reading': return done({ ...session, isReading: false, phase: 'ask' })
    case 'phase': return done({ ...session, phase: one.phase, prompt: placeIn(one.prompt ?? 0) ?? 0 })
    // On their own devices pupils answer all at once.
    case 'method': return done({ ...session, method: one.method, ...(one.method === 'codes' && { index: 0 }) })
    case 'count': return count(matter, session, one.of, (question) => addCount(tallyNow(session, question), one.option, one.by, session.pupils))
    case 'type': return count(matter, session, one.of, (question) => setCount(tallyNow(session, question), one.option, one.value, session.pupils))
    case 'undo': return count(matter, session, one.of, (question) => ({ ok: true, tally: undo(tallyNow(session, question)) }))
    case 'code': return countCode(matter, session, one.code, one.by)
    case 'index': return done({ ...session, index: placeIn(one.to) ?? session.index })
    case 'gate': return done({ ...session, gates: one.isOpen ? [...new Set([...session.gates, one.norm])] : session.gates.filter((id) => id !== one.norm) })
    case 'rule': return done({ ...session, rule: one.text.slice(0, longestRule) })
    case 'blank': return done({ ...session, isBlank: one.isOn })
    case 'pupils': return done({ ...session, pupils: Math.max(0, Math.min(60, Math.round(one.pupils) || 0)) })
  }
}

function placeIn(to: number): number | undefined {
  return Number.isInteger(to) && to <= mostPlaces ? Math.max(0, to) : undefined
}

function enterStep(matter: Matter, session: Session, at: number): Session {
  const { id, kind } = planOf(matter, session).steps[at]!
  const seen = session.seen && { seen: [...new Set([...session.seen, id])] }
  return { ...session, ...seen, at, index: firstIndex(matter, session, at), phase: 'ask', prompt: 0, isReading: kind === 'play', isBlank: false, dropped: session.dropped.filter((one) => one !== id) }
}

/** Asked once, a norm is looked at later; a second debate goes on after the cards of the first. */
function firstIndex(matter: Matter, session: Session, at: number): number {
  const { kind } = planOf(matter, session).steps[at]!
  const isAgain = hasKind(matter, session, kind, (index) => index < at)
  if (kind === 'norm') return isAgain ? 2 : 0
  return kind === 'debate' && session.hasEnded ? isAgain ? debriefCards : 1 : 0
}

function hasKind(matter: Matter, session: Session, kind: string, where: (index: number) => boolean): boolean {
  return planOf(matter, session).steps.some((one, index) => one.kind === kind && where(index))
}

/** What the presenter's remote does: on, as far as nothing must be decided. */
function next(matter: Matter, session: Session): Session | undefined {
  if (session.isReading) return readNext(matter, session)
  if (session.index < lastIndex(matter, session)) return { ...session, index: session.index + 1 }
  const to = nextStep(planOf(matter, session).steps, session.at, session.dropped)
  return to === undefined ? undefined : enterStep(matter, session, to)
}

function previous(matter: Matter, session: Session): Session | undefined {
  if (session.isReading) {
    const state = stateOf(matter.script, session)
    if (isStop(matter, state) && session.phase !== 'ask') return { ...session, ...phaseBefore(session) }
    const back = goBack(matter.script, state)
    if (back !== state) return read(session, back)
  } else if (session.index > 0) {
    return { ...session, index: session.index - 1 }
  }
  const to = stepBefore(planOf(matter, session).steps, session.at, session.dropped)
  return to === undefined ? undefined : enterStep(matter, session, to)
}

/** The last place of a step. Of a norm: oneself, the class, the gap, which the class sees only when its gate is open. */
function lastIndex(matter: Matter, session: Session): number {
  const { kind } = stepOf(matter, session)
  const isAgainLater = hasKind(matter, session, kind, (index) => index > session.at)
  switch (kind) {
    case 'before': case 'after': return session.method === 'codes' ? 0 : itemsOf(matter.texts, kind).length - 1
    case 'norm': return isAgainLater ? 1 : 2
    // The cards that follow an ending, then what can be talked about.
    case 'debate': return firstPrompt(session) + (isAgainLater && session.hasEnded ? 0 : promptsMet(matter, session).length) - 1
    default: return 0
  }
}

/** The index of the first prompt in a debate: the cards of the ending come before. */
export function firstPrompt({ hasEnded }: Session): number {
  return hasEnded ? debriefCards : 0
}

/** Every prompt of the stops that the class met, in order. */
export function promptsMet({ script, scene }: Matter, session: Session): { moment: string; id: string }[] {
  const met = stopsMet({ script, scene }, stateOf(script, session))
  return (met.length ? met : scene.stops).flatMap((moment) => (scene.prompts[moment] ?? []).map((id) => ({ moment, id })))
}

function readNext(matter: Matter, session: Session): Session | undefined {
  const { script, scene } = matter
  const state = stateOf(script, session)
  if (state.ending) {
    const to = nextStep(planOf(matter, session).steps, session.at, session.dropped)
    if (stepOf(matter, session).kind !== 'play') return { ...session, isReading: false, phase: 'ask' }
    return to === undefined ? undefined : enterStep(matter, session, to)
  }
  if (!isStop(matter, state)) {
    const on = goOn(script, state)
    return on === state ? undefined : read(session, on)
  }
  const tally = tallyNow(session, questionOf(matter, session)!)
  const prompts = scene.prompts[state.moment] ?? []
  switch (session.phase) {
    case 'ask': return { ...session, phase: 'vote' }
    case 'vote': return totalOf(tally) ? { ...session, phase: 'result' } : undefined
    case 'result': return prompts.length ? { ...session, phase: 'talk', prompt: 0 } : chooseWinner(matter, session, state)
    // One prompt at a stop, or the plan does not hold: another is a tap away, and all come back in the debate.
    case 'talk': return chooseWinner(matter, session, state)
  }
}

function phaseBefore({ phase, prompt }: Session): Pick<Session, 'phase' | 'prompt'> {
  if (phase === 'talk') return prompt > 0 ? { phase, prompt: prompt - 1 } : { phase: 'result', prompt: 0 }
  return { phase: phase === 'result' ? 'vote' : 'ask', prompt: 0 }
}

/** A class that is split decides itself: nothing is chosen for it. */
function chooseWinner(matter: Matter, session: Session, state: State): Session | undefined {
  const [winner, ...others] = winnersOf(tallyNow(session, questionOf(matter, session)!))
  return winner && !others.length ? read(session, choose(matter.script, state, winner)) : undefined
}

function playBoth(matter: Matter, session: Session): Session | undefined {
  const question = questionOf(matter, session)
  const split = question?.kind === 'story' ? splitOf(tallyNow(session, question)) : undefined
  if (!split) return undefined
  const state = stateOf(matter.script, session)
  return { ...read(session, choose(matter.script, state, split[0])), waiting: [...session.waiting, [...state.path, split[1]]].slice(-mostWaiting) }
}

function playWaiting(matter: Matter, session: Session): Session | undefined {
  const [first, ...others] = session.waiting
  if (!first) return undefined
  const fork = atFork(matter.script, first.slice(0, -1))
  return fork && { ...read(leave(session), choose(matter.script, fork, first[first.length - 1]!)), waiting: others, isReading: true }
}

function whatIf(matter: Matter, session: Session, before: readonly string[], choice: string): Session | undefined {
  const fork = atFork(matter.script, before)
  const branch = fork && choose(matter.script, fork, choice)
  return branch && branch !== fork ? { ...read(leave(session), branch), isReading: true } : undefined
}

/** The reading under way is kept among those that were left. */
function leave(session: Session): Session {
  return session.path.length ? { ...session, runs: [...session.runs, session.path].slice(-mostRuns) } : session
}

function read(session: Session, state: State): Session {
  return { ...session, ...placeOf(state), phase: 'ask', prompt: 0 }
}

function count(matter: Matter, session: Session, of: NormPart | undefined, change: (question: Question) => Counted): Done {
  const question = of ? normQuestion(matter, of) : questionOf(matter, session)
  // What is read from devices is not counted by hand.
  if (!question || methodNow(session, question) === 'codes') return { session }
  const counted = change(question)
  return counted.ok ? { session: keepTally(session, question, counted.tally) } : { session, refusal: counted.why }
}
