// Counting what pupils answered on their own devices: each code adds to every question, or to none. No code is kept, nor the order in which they came. Pure.
import { itemsOf, keepTally, tallyOf } from './ballots.ts'
import { callOf, readCode, type Sizes } from './code.ts'
import { stepOf, type Done, type Matter, type Session } from './session.ts'
import { addCount, canShow, newTally, type Tally } from './tally.ts'

export type Moment = 'before' | 'after'

/** Whether pupils answer now, before or after the session; undefined in any other step. */
export function askedNow(matter: Pick<Matter, 'texts'>, session: Session): Moment | undefined {
  const { kind } = stepOf(matter, session)
  return kind === 'before' || kind === 'after' ? kind : undefined
}

export function sizesOf(texts: Matter['texts']): Sizes {
  const of = (when: Moment) => itemsOf(texts, when).map(({ answers }) => answers.length)
  return { before: of('before'), after: of('after') }
}

/** How many codes were counted. */
export function repliesOf({ replies }: Session, when: Moment): number {
  return replies?.[when] ?? 0
}

/** `by`: −1 takes back a code that was counted. */
export function countCode(matter: Matter, session: Session, code: string, by: 1 | -1): Done {
  const when = askedNow(matter, session)
  if (!when) return { session }
  const found = readCode(code, sizesOf(matter.texts))
  if (!found.ok) return { session, refusal: found.why }
  const { call, answers } = found.reply
  if (call !== callOf(session.token, when)) return { session, refusal: call === callOf(session.token, when === 'before' ? 'after' : 'before') ? 'other-time' : 'other-session' }
  const count = repliesOf(session, when) + by
  if (count < 0) return { session }
  if (session.pupils && count > session.pupils) return { session, refusal: 'more-than-class' }
  let next: Session = { ...session, replies: { before: 0, after: 0, ...session.replies, [when]: count } }
  for (const [index, { id, answers: options }] of itemsOf(matter.texts, when).entries()) {
    const question = { kind: 'item', id, when } as const
    const option = options[answers[index]! - 1]?.id
    const tally = tallyOf(next, question, 'codes') ?? newTally('codes', options.map((one) => one.id))
    const counted = option === undefined ? { ok: true, tally } as const : addCount(tally, option, by, session.pupils)
    if (!counted.ok) return { session, refusal: counted.why }
    // What the counts were before one code is what one pupil answered: it is not kept.
    next = keepTally(next, question, { ...counted.tally, before: [] })
  }
  return { session: next }
}

/** The totals of every question that has enough answers; undefined for the others. */
export function totalsOf(matter: Matter, session: Session, when: Moment): { id: string; options: string[]; tally?: Tally }[] {
  return itemsOf(matter.texts, when).map(({ id, answers }) => {
    const tally = tallyOf(session, { kind: 'item', id, when }, 'codes')
    return { id, options: answers.map((one) => one.id), ...(tally && canShow(tally) && { tally }) }
  })
}
