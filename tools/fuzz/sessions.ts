// Class sessions: any act in any order, and whatever another window says. The session always has a step, a slide and whole counts.
import { act, beginSession } from '../../src/lesson/acts.ts'
import { questionOf } from '../../src/lesson/ballots.ts'
import { stateOf } from '../../src/lesson/reading.ts'
import type { Act, Matter as Lesson, NormPart, Phase, Session } from '../../src/lesson/session.ts'
import { slideOf } from '../../src/lesson/slide.ts'
import { seal, unseal } from '../../src/lesson/wire.ts'
import { decodeRecord, emptyRecord, keepOpen } from '../../src/progress/class-record.ts'
import { compileClass, compileSceneClass } from '../content/class.ts'
import { hold, same, type Kind } from './kind.ts'
import { readMatter } from './matter.ts'
import type { Chance } from './random.ts'
import { inherited, oddText, oddValue } from './spoil.ts'

export const sessions: Kind = {
  name: 'sessions', many: 1500, few: 20,
  open() {
    const lessons = lessonsOf()
    return (chance) => {
      const lesson = chance.one(lessons)
      let session = beginSession(lesson, { token: 't', date: '2026-11-30', group: 'A', pupils: chance.below(40), scene: lesson.scene.scene, plan: chance.one(lesson.texts.plans).id })
      for (let done = 0; done < 60; done += 1) {
        const one = actOf(chance, lesson, session)
        const next = act(lesson, session, one)
        holdSession(lesson, next.session, JSON.stringify(one))
        hold(!next.refusal || same(next.session, session), 'A refused act changed something.')
        session = next.session
      }
      const heard = chance.once(2) ? seal('t', { what: 'ask', ask: 'next' }) : oddValue(chance)
      const message = unseal('t', heard)
      hold(!message || ['shown', 'leave', 'knock', 'ask'].includes(message.what), 'A message that is none.')
      hold(!unseal('other', heard), 'A message of another session was heard.')
    }
  },
}

function lessonsOf(): Lesson[] {
  const { project } = readMatter()
  const texts = compileClass(project.class!, project.scenes.map(({ id }) => id))!
  return project.scenes.flatMap(({ id, seats, class: own }) => (own && seats[0] ? [{ script: seats[0].script, scene: compileSceneClass(id, own.data), texts }] : []))
}

function actOf(chance: Chance, lesson: Lesson, session: Session): Act {
  const question = questionOf(lesson, session)
  const option = question && !chance.once(5) ? chance.one(question.options) : chance.once(2) ? chance.one(inherited) : oddText(chance)
  const number = chance.one([0, 1, 2, 5, 30, 61, -1, 1.5, NaN, Infinity, 1e9])
  const of = chance.one<NormPart | undefined>([undefined, undefined, 'norm-me', 'norm-class'])
  const steps = lesson.texts.plans.flatMap((plan) => plan.steps.map(({ id }) => id))
  const acts: (() => Act)[] = [
    () => ({ do: 'previous' }), () => ({ do: 'both' }), () => ({ do: 'close-reading' }), () => ({ do: 'undo', of }), () => ({ do: 'step', to: chance.once(2) ? chance.below(12) : number }),
    () => ({ do: chance.one(['drop', 'keep'] as const), id: chance.once(3) ? oddText(chance) : chance.one(steps) }), () => ({ do: 'choose', choice: option }),
    () => ({ do: 'phase', phase: chance.one<Phase>(['ask', 'vote', 'result', 'talk']) }), () => ({ do: 'method', method: chance.one(['hands', 'cards', 'chest', 'slips', 'codes'] as const) }),
    () => ({ do: 'count', option, by: chance.one([1, -1] as const), of }), () => ({ do: 'type', option, value: number, of }), () => ({ do: 'what-if', before: chance.once(2) ? session.path.slice(0, -1) : [oddText(chance)], choice: option }),
    () => ({ do: 'branch' }), () => ({ do: 'index', to: number }), () => ({ do: 'gate', norm: lesson.scene.norm, isOpen: chance.once(2) }), () => ({ do: 'rule', text: oddText(chance) }), () => ({ do: 'blank', isOn: chance.once(2) }), () => ({ do: 'pupils', pupils: number }),
  ]
  return chance.once(2) ? { do: 'next' } : chance.one(acts)()
}

function holdSession(lesson: Lesson, session: Session, after: string): void {
  const plan = lesson.texts.plans.find(({ id }) => id === session.plan)!
  hold(plan.steps[session.at], `No such step, after ${after}.`)
  hold(Number.isInteger(session.index) && session.index >= 0 && Number.isInteger(session.prompt) && session.prompt >= 0, `Nowhere in its step, after ${after}.`)
  hold(Number.isInteger(session.pupils) && session.pupils >= 0 && session.pupils <= 60, `A class of ${session.pupils}, after ${after}.`)
  hold(session.rule.length <= 160, 'A rule that fits no sheet.')
  hold(stateOf(lesson.script, session), 'No reading.')
  hold(slideOf(lesson, session), 'Nothing on the projector.')
  for (const { tally } of session.ballots) {
    hold(Object.values(tally.counts).every((count) => Number.isInteger(count) && count >= 0), `A count that is none, after ${after}.`)
    hold(Object.keys(tally.counts).every((option) => !(inherited as readonly string[]).includes(option)), `An option that nobody proposed, after ${after}.`)
  }
  hold(same(decodeRecord(structuredClone(keepOpen(emptyRecord(), session))).open, session), `A session that is lost when the page is loaded again, after ${after}.`)
}
