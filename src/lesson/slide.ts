// What the class sees: only this goes to the projector. No note, no prompt that was not shown, no count before the last one. Pure.
import type { Norm } from '../content/classroom.ts'
import type { ChoiceId, MomentId } from '../story/script.ts'
import { fullest, itemsOf, questionOf, tallyNow } from './ballots.ts'
import { callOf } from './code.ts'
import { gapOf } from './norm.ts'
import { isStop, stateOf, type Place } from './reading.ts'
import { debriefCards, firstPrompt, promptsMet } from './acts.ts'
import { normOf, stepOf, type Matter, type Session } from './session.ts'
import type { Method } from './tally.ts'

export type Slide =
  | { at: 'waiting' | 'blank' | 'thanks' | 'pairs' | 'slips' | 'close' }
  /** `rule`: of the session before; as it is being written. */
  | { at: 'welcome' | 'rules' | 'rule'; rule: string }
  | { at: 'item'; id: string }
  /** Pupils answer on their own devices: what to type there. */
  | { at: 'reply'; call: string }
  | { at: 'norm'; id: string; about: 'me' | 'class' }
  | { at: 'gap'; id: string; answer: string; self: number; believed: number }
  | { at: 'play'; place: Place }
  /** `counts`: once the last count is done. */
  | { at: 'vote'; place: Place; options: ChoiceId[]; method: Method; counts?: Record<ChoiceId, number> }
  | { at: 'prompt'; moment: MomentId; id: string }
  | { at: 'debrief'; place: Place; card: number }

export function slideOf(matter: Matter, session: Session): Slide {
  if (session.isBlank) return { at: 'blank' }
  const { path, line, hasEnded, index } = session
  const place = { path, line, hasEnded }
  const { texts, script, scene } = matter
  if (session.isReading) return readingSlide(matter, session, place)
  const { kind } = stepOf(matter, session)
  switch (kind) {
    case 'pairs': case 'slips': case 'close': return { at: kind }
    case 'welcome': case 'rules': case 'rule': return { at: kind, rule: session.rule }
    case 'before': case 'after': {
      if (session.method === 'codes') return { at: 'reply', call: callOf(session.token, kind) }
      const item = itemsOf(texts, kind)[index]
      return item ? { at: 'item', id: item.id } : { at: 'thanks' }
    }
    case 'norm': return normSlide(matter, session)
    case 'debate': case 'play': {
      const prompt = promptsMet({ script, scene, texts }, session)[index - firstPrompt(session)]
      if (prompt) return { at: 'prompt', ...prompt }
      return stateOf(script, place).ending ? { at: 'debrief', place, card: Math.min(index, debriefCards - 1) } : { at: 'thanks' }
    }
  }
}

function readingSlide(matter: Matter, session: Session, place: Place): Slide {
  const { script, scene } = matter
  const state = stateOf(script, place)
  if (state.ending) return { at: 'debrief', place, card: 0 }
  const question = isStop(matter, state) && session.phase !== 'ask' ? questionOf(matter, session) : undefined
  if (!question) return { at: 'play', place }
  if (session.phase === 'talk') {
    const id = scene.prompts[state.moment]?.[session.prompt]
    return id === undefined ? { at: 'play', place } : { at: 'prompt', moment: state.moment, id }
  }
  const tally = tallyNow(session, question)
  return { at: 'vote', place, options: question.options, method: tally.method, ...(session.phase === 'result' && { counts: tally.counts }) }
}

/** Shown to the class: only what the adult, who saw it alone first, let through. */
function normSlide(matter: Matter, session: Session): Slide {
  const norm = normOf(matter)
  if (!norm) return { at: 'thanks' }
  if (session.index < 2) return { at: 'norm', id: norm.id, about: session.index ? 'class' : 'me' }
  const gap = session.gates.includes(norm.id) ? gapIn(session, norm) : undefined
  return gap ? { at: 'gap', id: norm.id, answer: gap.answer, self: gap.self, believed: gap.believed } : { at: 'thanks' }
}

export function gapIn(session: Session, norm: Norm) {
  const of = (kind: 'norm-me' | 'norm-class') => fullest(session, { kind, id: norm.id, when: 'during' })
  return gapOf(norm, of('norm-me'), of('norm-class'))
}
