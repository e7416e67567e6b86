import { beforeEach, describe, expect, it } from 'vitest'
import type { ClassTexts, PlanStep, SceneClass } from '../../src/content/classroom.ts'
import { act, beginSession, debriefCards } from '../../src/lesson/acts.ts'
import { questionOf, tallyNow, tallyOf } from '../../src/lesson/ballots.ts'
import { skippedOf } from '../../src/lesson/plan.ts'
import { stateOf } from '../../src/lesson/reading.ts'
import { slideOf } from '../../src/lesson/slide.ts'
import type { Act, Matter, Session } from '../../src/lesson/session.ts'
import { decodeRecord, emptyRecord, keepOpen } from '../../src/progress/class-record.ts'
import { seal, unseal } from '../../src/lesson/wire.ts'
import { line, moment, script } from '../story/script.fixture.ts'

const steps: PlanStep[] = (['welcome', 'rules', 'before', 'play', 'debate', 'norm', 'pairs', 'rule', 'after', 'close'] as const).map((kind) => ({ id: kind, kind, minutes: 5, mustStay: kind === 'play' }))
const sourced = { source: 's', date: '2026', review: 'none' }
const item = (id: string, kind: 'confidence' | 'recognition' | 'unease') => ({ id, kind, answers: ['a', 'b', 'c'].map((one) => ({ id: one, fits: one === 'a' })), ...sourced })
const texts: ClassTexts = {
  plans: [{ id: 'p55', steps, review: 'none' }], path: { sessions: [], why: [], alone: [], ...sourced }, pages: [],
  votes: { methods: ['hands', 'cards', 'chest', 'slips', 'codes'], norms: [{ id: 'rire', answers: ['oui', 'non'], harm: 'oui', review: 'none' }], items: [item('i1', 'confidence'), item('i2', 'recognition'), item('gene', 'unease')] },
}
const story = script(
  moment('matin', { lines: [line('m-1'), line('m-2')], choices: [{ id: 'dire', to: 'cour', sets: ['dit'] }, { id: 'taire', to: 'nuit' }, { id: 'partir', to: 'nuit' }] }),
  moment('cour', { lines: [line('c-1')], choices: [{ id: 'seul', to: 'soir' }] }),
  moment('nuit', { lines: [line('n-1')], choices: [{ id: 'vite', to: 'soir' }, { id: 'lent', to: 'soir' }] }),
  moment('soir', { lines: [line('s-1')], ending: 'calme' }),
)
const scene: SceneClass = { scene: 'essai', seat: 'witness', norm: 'rire', happens: [], stops: ['matin'], prompts: { matin: ['p1', 'p2'] }, questions: [], review: 'none' }
const matter: Matter = { script: story, scene, texts }

let session: Session
let refusal: string | undefined
beforeEach(() => {
  session = beginSession(matter, { token: 'abc', date: '2026-11-30', group: 'A', pupils: 30, scene: 'essai', plan: 'p55', rule: 'On ne rit pas de quelqu’un.' })
})
function doing(...acts: (Act | 'next' | 'previous')[]): Session {
  for (const one of acts) ({ session, refusal } = act(matter, session, typeof one === 'string' ? { do: one } : one))
  return session
}
const at = (kind: string) => steps.findIndex(({ id }) => id === kind)
const slide = () => slideOf(matter, session)
const votes = (counts: Record<string, number>): Act[] => Object.entries(counts).map(([option, value]) => ({ do: 'type', option, value }))
const lineNow = () => stateOf(story, session).read.at(-1)!.line

describe('the steps', () => {
  it('begin with the welcome, and open the rule of the session before', () => {
    expect(slide()).toEqual({ at: 'welcome', rule: 'On ne rit pas de quelqu’un.' })
    doing('next')
    expect(slide()).toEqual({ at: 'rules', rule: 'On ne rit pas de quelqu’un.' })
  })

  it('are noted as they begin: what was dropped or never begun was skipped', () => {
    doing({ do: 'drop', id: 'before' }, 'next', 'next', { do: 'step', to: at('debate') })
    expect(skippedOf(steps, session)).toEqual(['before', 'norm', 'pairs', 'rule', 'after', 'close'])
    expect(skippedOf(steps, { ...session, seen: undefined })).toEqual(['before'])
  })

  it('a presenter’s remote alone goes on to the first choice, and back to the beginning', () => {
    doing('next', 'next', 'next', 'next')
    expect(slide()).toMatchObject({ at: 'play', place: { line: 'm-1' } })
    doing('next', 'next', 'next')
    expect(slide()).toMatchObject({ at: 'vote' })
    for (let back = 0; back < 20; back++) doing('previous')
    expect(slide()).toEqual({ at: 'welcome', rule: 'On ne rit pas de quelqu’un.' })
  })

  it('a step that was dropped is passed over, and comes back when it is gone to', () => {
    doing({ do: 'drop', id: 'before' }, 'next', 'next')
    expect(session.at).toBe(at('play'))
    expect(doing({ do: 'step', to: at('before') }).dropped).toEqual([])
  })

  it('stays at the last one', () => {
    doing({ do: 'step', to: at('close') }, 'next')
    expect(slide()).toEqual({ at: 'close' })
  })

  it('does nothing for a step that is not there', () => expect(doing({ do: 'step', to: 99 }).at).toBe(0))

  it('a blank projector comes back with the next press, which does nothing else', () => {
    doing({ do: 'blank', isOn: true })
    expect(slide()).toEqual({ at: 'blank' })
    doing('next')
    expect(slide()).toEqual({ at: 'welcome', rule: 'On ne rit pas de quelqu’un.' })
  })
})

describe('at a turning point', () => {
  beforeEach(() => void doing({ do: 'step', to: at('play') }, 'next'))

  it('the choices are on screen, then they are counted and nothing is drawn, then the result, then a prompt, and on', () => {
    expect(slide()).toMatchObject({ at: 'play', place: { line: 'm-2' } })
    doing('next')
    expect(slide()).toEqual({ at: 'vote', place: { path: [], line: 'm-2', hasEnded: false }, options: ['dire', 'taire', 'partir'], method: 'hands' })
    doing(...votes({ dire: 12, taire: 4 }))
    expect(slide()).not.toHaveProperty('counts')
    doing('next')
    expect(slide()).toMatchObject({ at: 'vote', counts: { dire: 12, taire: 4, partir: 0 } })
    doing('next')
    expect(slide()).toEqual({ at: 'prompt', moment: 'matin', id: 'p1' })
    doing({ do: 'phase', phase: 'talk', prompt: 1 })
    expect(slide()).toEqual({ at: 'prompt', moment: 'matin', id: 'p2' })
    doing('next')
    expect(session).toMatchObject({ path: ['dire'], line: 'c-1', phase: 'ask' })
  })

  it('without a single vote there is no result', () => {
    doing('next', 'next')
    expect(session.phase).toBe('vote')
  })

  it('a class that is split decides itself: the remote chooses nothing for it', () => {
    doing('next', ...votes({ dire: 10, taire: 10 }), 'next', 'next', 'next', 'next')
    expect(session.path).toEqual([])
  })

  it('both branches of a split vote are played, one after the other', () => {
    doing('next', ...votes({ dire: 10, taire: 10 }), { do: 'both' })
    expect(session).toMatchObject({ path: ['dire'], waiting: [['taire']] })
    for (let on = 0; on < 5; on++) doing('next')
    doing({ do: 'branch' })
    expect(session).toMatchObject({ path: ['taire'], line: 'n-1', waiting: [], hasEnded: false, isReading: true })
  })

  it('a turning point met again in another branch is voted on anew; the first vote is kept apart, and found again', () => {
    doing('next', ...votes({ dire: 10, taire: 12 }), { do: 'choose', choice: 'dire' })
    for (let on = 0; on < 5; on++) doing('next')
    // As the class meets it in the branch that is played next.
    session = { ...session, runs: [session.path], path: [], line: 'm-2', hasEnded: false, isReading: true, at: at('play'), phase: 'vote' }
    expect(tallyNow(session, questionOf(matter, session)!).counts).toEqual({ dire: 0, taire: 0, partir: 0 })
    doing('next')
    expect(session.phase).toBe('vote')
    doing(...votes({ partir: 7 }), 'next')
    expect(slide()).toMatchObject({ at: 'vote', counts: { dire: 0, taire: 0, partir: 7 } })
    const kept = decodeRecord(structuredClone(keepOpen(emptyRecord(), session))).open!
    expect(kept.ballots.map(({ reading, tally }) => [reading, tally.counts])).toEqual([[undefined, { dire: 10, taire: 12, partir: 0 }], [1, { dire: 0, taire: 0, partir: 7 }]])
  })

  it('both is refused to a class that is not split', () => {
    doing('next', ...votes({ dire: 20, taire: 4 }), { do: 'both' })
    expect(session).toMatchObject({ path: [], waiting: [] })
  })

  it('counts that exceed the class are refused, with why, and nothing is lost', () => {
    doing('next', ...votes({ dire: 20, taire: 11 }))
    expect(refusal).toBe('more-than-class')
    expect(tallyOf(session, { kind: 'story', id: 'matin', when: 'during' }, 'hands')!.counts).toEqual({ dire: 20, taire: 0, partir: 0 })
  })

  it('another method begins at none; the first is kept', () => {
    doing('next', ...votes({ dire: 9 }), { do: 'method', method: 'cards' }, ...votes({ taire: 3 }))
    expect(session.ballots.map(({ tally: { method, counts } }) => [method, counts.dire, counts.taire])).toEqual([['hands', 9, 0], ['cards', 0, 3]])
  })

  it('a choice that is not offered changes nothing', () => expect(doing({ do: 'choose', choice: 'lent' }).path).toEqual([]))

  it('elsewhere it does not stop: an act with one way on is done, a small choice waits for the class', () => {
    doing({ do: 'choose', choice: 'dire' }, 'next')
    expect(lineNow()).toBe('s-1')
    doing({ do: 'what-if', before: [], choice: 'taire' }, 'next', 'next')
    expect(slide()).toMatchObject({ at: 'play', place: { path: ['taire'], line: 'n-1' } })
  })

  it('goes back over a choice, line by line', () => {
    doing({ do: 'choose', choice: 'dire' }, 'previous')
    expect(session).toMatchObject({ path: [], line: 'm-2' })
    doing('previous')
    expect(session.line).toBe('m-1')
  })
})

describe('after the ending', () => {
  beforeEach(() => void doing({ do: 'step', to: at('play') }, { do: 'choose', choice: 'x' }, 'next', { do: 'choose', choice: 'dire' }, 'next', 'next'))

  it('the ending is told, then the debate shows the other cards, then the prompts of the stops that were met', () => {
    expect(slide()).toMatchObject({ at: 'debrief', card: 0 })
    for (let card = 1; card < debriefCards; card++) {
      doing('next')
      expect(slide()).toMatchObject({ at: 'debrief', card })
    }
    expect(session.at).toBe(at('debate'))
    doing('next')
    expect(slide()).toEqual({ at: 'prompt', moment: 'matin', id: 'p1' })
    doing('next', 'next')
    expect(session.at).toBe(at('norm'))
  })

  it('a second debate goes on with the prompts', () => {
    const again = { ...matter, texts: { ...texts, plans: [{ ...texts.plans[0]!, steps: [...steps.slice(0, 5), { ...steps[4]!, id: 'more' }] }] } }
    let now = { ...session, at: 3 }
    for (let on = 0; on < debriefCards + 1; on++) now = act(again, now, { do: 'next' }).session
    expect([now.at, slideOf(again, now)]).toEqual([5, { at: 'prompt', moment: 'matin', id: 'p2' }])
  })

  it('a debate before any ending talks of the stops that are to come', () => {
    doing({ do: 'step', to: at('play') })
    session = { ...session, path: [], line: 'm-1', hasEnded: false }
    doing({ do: 'step', to: at('debate') })
    expect(slide()).toEqual({ at: 'prompt', moment: 'matin', id: 'p1' })
  })

  it('« what if we had » plays another branch and comes back to the debate', () => {
    doing('next', { do: 'what-if', before: [], choice: 'partir' })
    expect(session).toMatchObject({ path: ['partir'], isReading: true, runs: [['dire', 'seul']] })
    expect(slide()).toMatchObject({ at: 'play', place: { line: 'n-1' } })
    doing({ do: 'choose', choice: 'vite' }, 'next', 'next')
    expect(slide()).toMatchObject({ at: 'debrief' })
    expect(session.at).toBe(at('debate'))
  })

  it('« what if » of a choice that is gone changes nothing', () => expect(doing({ do: 'what-if', before: ['gone'], choice: 'dire' })).toMatchObject({ path: ['dire', 'seul'], runs: [] }))

  it('goes back from the ending to the last line', () => {
    doing('previous')
    expect(session).toMatchObject({ hasEnded: false, line: 's-1' })
  })
})

describe('what is asked about oneself', () => {
  it('is never counted by open hands', () => {
    doing({ do: 'step', to: at('norm') }, { do: 'method', method: 'hands' }, ...votes({ non: 20 }))
    expect(session.ballots.map(({ kind, tally }) => [kind, tally.method])).toEqual([['norm-me', 'slips']])
  })

  it('the gap is seen only once the adult opens the gate, and only from five answers on', () => {
    doing({ do: 'step', to: at('norm') }, ...votes({ non: 22, oui: 8 }), 'next', ...votes({ non: 10, oui: 20 }), 'next')
    expect(slide()).toEqual({ at: 'thanks' })
    doing({ do: 'gate', norm: 'rire', isOpen: true })
    expect(slide()).toEqual({ at: 'gap', id: 'rire', answer: 'non', self: 73, believed: 33 })
    doing({ do: 'gate', norm: 'rire', isOpen: false })
    expect(slide()).toEqual({ at: 'thanks' })
  })

  it('is counted while something else is on screen, and looked at in a later step', () => {
    const plan = [steps[5]!, steps[6]!, { ...steps[5]!, id: 'ecart' }]
    const later = { ...matter, texts: { ...texts, plans: [{ ...texts.plans[0]!, steps: plan }] } }
    let now = beginSession(later, { token: 'abc', date: '2026-11-30', group: 'A', pupils: 30, scene: 'essai', plan: 'p55' })
    const does = (one: Act) => { now = act(later, now, one).session }
    does({ do: 'next' })
    does({ do: 'next' })
    expect(slideOf(later, now)).toEqual({ at: 'pairs' })
    does({ do: 'type', option: 'non', value: 21, of: 'norm-me' })
    does({ do: 'type', option: 'non', value: 9, of: 'norm-class' })
    does({ do: 'type', option: 'oui', value: 12, of: 'norm-class' })
    does({ do: 'undo', of: 'norm-class' })
    does({ do: 'count', option: 'oui', by: 1, of: 'norm-class' })
    does({ do: 'next' })
    does({ do: 'gate', norm: 'rire', isOpen: true })
    expect(slideOf(later, now)).toEqual({ at: 'gap', id: 'rire', answer: 'non', self: 100, believed: 90 })
  })

  it('an open gate shows nothing of four answers', () => {
    doing({ do: 'step', to: at('norm') }, ...votes({ non: 4 }), 'next', ...votes({ non: 20 }), 'next', { do: 'gate', norm: 'rire', isOpen: true })
    expect(slide()).toEqual({ at: 'thanks' })
  })

  it('how the session felt is asked after it, never before', () => {
    const asked = (step: string) => {
      doing({ do: 'step', to: at(step) })
      const seen: unknown[] = []
      for (let on = 0; slide().at === 'item' && on < 9; on++, doing('next')) seen.push((slide() as { id: string }).id)
      return seen
    }
    expect(asked('before')).toEqual(['i1', 'i2'])
    expect(asked('after')).toEqual(['i1', 'i2', 'gene'])
  })

  it('before and after are kept apart', () => {
    doing({ do: 'step', to: at('before') }, ...votes({ a: 20 }), { do: 'step', to: at('after') }, ...votes({ a: 25 }))
    expect(session.ballots.map(({ id, when, tally }) => [id, when, tally.counts.a])).toEqual([['i1', 'before', 20], ['i1', 'after', 25]])
  })
})

describe('a session that is kept', () => {
  const kept = () => decodeRecord(structuredClone(keepOpen(emptyRecord(), session))).open

  it('is found again however many branches were looked at', () => {
    for (let times = 0; times < 70; times += 1) doing({ do: 'what-if', before: [], choice: times % 2 ? 'partir' : 'taire' })
    expect(kept()).toEqual(session)
  })

  it.each<[Act]>([
    [{ do: 'index', to: 1.5 }], [{ do: 'index', to: NaN }], [{ do: 'index', to: Infinity }], [{ do: 'index', to: 1e9 }], [{ do: 'step', to: 1.5 }], [{ do: 'drop', id: 'nowhere' }], [{ do: 'phase', phase: 'ask', prompt: 0.5 }],
  ])('is not moved to a place that there is not: %j', (one) => {
    const before = session
    expect(doing(one)).toEqual(before)
    expect(kept()).toEqual(before)
  })
})

describe('what goes to the projector', () => {
  it('a place that is gone begins the scene again', () => expect(stateOf(story, { path: ['gone'], line: 'x', hasEnded: false }).read.at(-1)!.line).toBe('m-1'))

  it('the wire takes only its own', () => {
    const message = { what: 'knock' } as const
    expect(unseal('abc', seal('abc', message))).toMatchObject(message)
    for (const other of [seal('abd', message), { what: 'knock' }, null, 'knock', 3, { of: 'a-voix-haute-class', token: 'abc', what: 'erase' }]) expect(unseal('abc', other)).toBeUndefined()
  })
})
