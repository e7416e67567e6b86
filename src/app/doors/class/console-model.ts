// What the console shows, from a session and its clock. Pure.
import type { Norm, PlanStep } from '../../../content/classroom.ts'
import { help } from '../../../content/known.ts'
import { firstPrompt, promptsMet } from '../../../lesson/acts.ts'
import { callOf } from '../../../lesson/code.ts'
import { methodNow, normQuestion, questionOf, tallyNow, type Question } from '../../../lesson/ballots.ts'
import { droppable, skippedOf, slack, timingOf, type Spent } from '../../../lesson/plan.ts'
import { askedNow, repliesOf, totalsOf } from '../../../lesson/replies.ts'
import { choicesAt, isStop, stateOf } from '../../../lesson/reading.ts'
import { normOf, planOf, stepIn, type Matter, type NormPart, type Refusal, type Session } from '../../../lesson/session.ts'
import { gapIn, slideOf } from '../../../lesson/slide.ts'
import { splitOf, totalOf, winnersOf } from '../../../lesson/tally.ts'
import type { CodesPanel, CodesState, ConsoleScreen, Counting } from '../../../page/class/model.ts'
import { forksOf } from '../../../story/forks.ts'
import { present } from '../../../story/present.ts'
import type { World } from '../../world.ts'
import type { Entrance } from './entrance.ts'
import { inClass, projectedOf } from './projected.ts'

export interface ConsoleState {
  world: World
  matter: Matter
  session: Session
  spent: Spent
  refusal?: Refusal | undefined
  refusedPart?: NormPart | undefined
  own: { isPaused: boolean; isAlone: boolean; areNotesOpen: boolean; isBlocked: boolean; wasThere: boolean; isThere: boolean }
  codes: CodesState
  entrance: Entrance
  isKept: boolean
}

export function consoleScreen({ world, matter, session, spent, refusal, refusedPart, own, codes, entrance, isKept }: ConsoleState): ConsoleScreen {
  const { script, scene, texts } = matter
  const plan = planOf(matter, session)
  const step = stepIn(plan, session)
  const timing = timingOf(plan.steps, session.at, session.dropped, spent)
  const toDrop = droppable(plan.steps, session.at, session.dropped, timing.lack)
  const state = stateOf(script, session)
  const stop = session.isReading && isStop(matter, state)
  const norm = normOf(matter)
  const counting = countingOf(session, questionOf(matter, session))
  const parts = (['norm-me', 'norm-class'] as const).flatMap((part) => countingOf(session, normQuestion(matter, part)) ?? [])
  const projector = own.isThere ? 'there' : own.isBlocked ? 'blocked' : own.wasThere ? 'lost' : 'closed'
  return {
    name: 'class-console', session, scriptId: script.id, texts, scene, plan, step, timing, isPaused: own.isPaused,
    toDrop, isShort: timing.lack > slack && !toDrop.length, skipped: skippedOf(plan.steps, session), projected: projectedOf(slideOf(matter, session), matter, world, entrance),
    ...(session.isReading && { view: inClass(present(script, state)) }), choices: session.isReading ? choicesAt(script, state).map(({ id }) => id) : [], isStop: stop,
    prompts: stop ? (scene.prompts[state.moment] ?? []).map((id) => ({ moment: state.moment, id })) : step.kind === 'debate' ? promptsMet(matter, session) : [],
    firstPrompt: firstPrompt(session), ...(counting && { counting, ...(counting.method === 'codes' && { codes: codesPanel(matter, session, codes, entrance) }) }), ...(norm && isNormUnderWay(plan.steps, session.at) && { norm: { id: norm.id, ...gapPart(session, norm), isOpen: session.gates.includes(norm.id), parts } }),
    forks: forksOf(script, [...session.runs, session.path]), ...(state.ending && { ending: state.ending }),
    projector, isAlone: own.isAlone, areNotesOpen: own.areNotesOpen, ...(refusal && { refusal }), ...(refusedPart && { refusedPart }), help: help.filter((line) => line.children), isKept,
  }
}

/** Asked in one step, looked at in a later one: it is counted while the class works in pairs. */
function isNormUnderWay(steps: readonly PlanStep[], at: number): boolean {
  const kind = steps[at]?.kind
  return kind === 'norm' || (kind === 'pairs' && steps.some((one, index) => index < at && one.kind === 'norm'))
}

function gapPart(session: Session, norm: Norm) {
  const gap = gapIn(session, norm)
  return gap && { gap }
}

function codesPanel(matter: Matter, session: Session, state: CodesState, entrance: Entrance): CodesPanel {
  const when = askedNow(matter, session)!
  const { address } = entrance(callOf(session.token, when))
  return { ...state, call: callOf(session.token, when), count: repliesOf(session, when), ...(address && { address }), ...(state.areTotalsShown && { totals: totalsOf(matter, session, when) }) }
}

function countingOf(session: Session, question: Question | undefined): Counting | undefined {
  if (!question) return undefined
  const tally = tallyNow(session, question)
  const split = question.kind === 'story' ? splitOf(tally) : undefined
  return { question, method: methodNow(session, question), tally, total: totalOf(tally), ...(split && { split }), winners: winnersOf(tally) }
}
