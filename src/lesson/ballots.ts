// Which question is on screen in a session, and what was counted for it. Pure.
import type { Item } from '../content/classroom.ts'
import { choicesAt, isStop, stateOf } from './reading.ts'
import { normOf, stepOf, type Asking, type Ballot, type Matter, type NormPart, type Session } from './session.ts'
import { itemMethods, newTally, openMethods, privateMethods, type Method, type Tally } from './tally.ts'

export interface Question extends Asking {
  options: string[]
  methods: readonly Method[]
}

/** The question on screen; undefined while none is. */
export function questionOf(matter: Matter, session: Session): Question | undefined {
  const { texts } = matter
  const { kind } = stepOf(matter, session)
  if (session.isReading) {
    const state = stateOf(matter.script, session)
    if (!isStop(matter, state)) return undefined
    return { kind: 'story', id: state.moment, when: 'during', ...(session.runs.length && { reading: session.runs.length }), options: choicesAt(matter.script, state).map(({ id }) => id), methods: openMethods }
  }
  if (kind === 'before' || kind === 'after') {
    const item = itemsOf(texts, kind)[session.index]
    return item && { kind: 'item', id: item.id, when: kind, options: item.answers.map(({ id }) => id), methods: itemMethods }
  }
  if (kind === 'norm') {
    return session.index < 2 ? normQuestion(matter, session.index ? 'norm-class' : 'norm-me') : undefined
  }
  return undefined
}

/** What is asked before and after; how the session felt is asked once there was one. */
export function itemsOf({ votes }: Matter['texts'], when: 'before' | 'after'): Item[] {
  return votes.items.filter(({ kind }) => when === 'after' || kind !== 'unease')
}

/** A part of the norm vote that goes with the scene, whatever is on screen. */
export function normQuestion(matter: Pick<Matter, 'texts' | 'scene'>, kind: NormPart): Question | undefined {
  const norm = normOf(matter)
  return norm && { kind, id: norm.id, when: 'during', options: norm.answers, methods: privateMethods }
}

/** What was counted for a question by one method. */
export function tallyOf(session: Session, question: Asking, method: Method): Tally | undefined {
  return session.ballots.find((one) => isOf(one, question) && one.tally.method === method)?.tally
}

/** The tally of the question on screen, by the method chosen; a new one when nothing was counted. */
export function tallyNow(session: Session, question: Question): Tally {
  const method = methodNow(session, question)
  return tallyOf(session, question, method) ?? newTally(method, question.options)
}

export function methodNow({ method }: Session, { methods }: Question): Method {
  return methods.includes(method) ? method : methods[0]!
}

/** Methods are never added together: each keeps a tally of its own. */
export function keepTally(session: Session, question: Asking, tally: Tally): Session {
  const { kind, id, when, reading } = question
  const others = session.ballots.filter((one) => !isOf(one, question) || one.tally.method !== tally.method)
  return { ...session, ballots: [...others, { kind, id, when, ...(reading && { reading }), tally }] }
}

/** The fullest tally of a question: what the class is shown. */
export function fullest(session: Session, question: Asking): Tally | undefined {
  const total = ({ counts }: Tally) => Object.values(counts).reduce((all, one) => all + one, 0)
  return session.ballots.filter((one) => isOf(one, question)).map(({ tally }) => tally).sort((a, b) => total(b) - total(a))[0]
}

function isOf(ballot: Ballot, { kind, id, when, reading }: Asking): boolean {
  return ballot.kind === kind && ballot.id === id && ballot.when === when && (ballot.reading ?? 0) === (reading ?? 0)
}
