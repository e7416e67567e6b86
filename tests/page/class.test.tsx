// @vitest-environment happy-dom
// The windows of a class session: what the remote does, what is asked by a tap, what is never on the projector.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConsoleScreen, PrepareScreen, Projected } from '../../src/page/class/model.ts'
import { classScreens, codesModel, consoleModel, normCounting, printModel, projectorModel } from './class-models.ts'
import { fitOf } from '../../src/page/class/projector.tsx'
import { speak } from './fake-words.ts'
import { helpLines, modelOf, scene, viewOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const given = { view: viewOf(), help: helpLines }
let opened: Opened
beforeEach(() => { speak('fr'); opened = openPage() })
afterEach(() => opened.page.dispose())
const asked = () => without(without(opened.asked, 'touched'), 'hiddenHere')
const project = (projected: Projected) => opened.show(modelOf(projectorModel(given, projected)))
const direct = (part: Partial<ConsoleScreen> = {}) => opened.show(modelOf(consoleModel(given, part)))
const named = (name: string) => opened.all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent)!.includes(name))
const tap = (element: HTMLElement | undefined) => void act(() => element!.click())

describe('a presenter’s remote', () => {
  it.each([['PageDown', 'next'], ['ArrowRight', 'next'], ['PageUp', 'previous'], ['ArrowLeft', 'previous']])('%s is %s in either window, in both languages', (key, act) => {
    for (const language of ['fr', 'ar'] as const) {
      speak(language)
      project({ at: 'thanks' })
      opened.press(key)
      direct()
      opened.press(key, document.body)
    }
    expect(asked()).toEqual([[act], [act], [act], [act]])
  })

  it.each(['.', 'b', 'B'])('%s empties the projector from the console', (key) => {
    direct()
    opened.press(key, document.body)
    expect(asked()).toEqual([['act', { do: 'blank', isOn: true }]])
  })

  it('a figure decides a small choice at the console; at a stop the class votes first', () => {
    const digit = (code: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '&', code, bubbles: true, cancelable: true }))
    direct({ isStop: false })
    for (const code of ['Digit2', 'Numpad1', 'Digit6', 'Digit7']) digit(code)
    direct()
    digit('Digit2')
    project({ at: 'thanks' })
    digit('Digit2')
    expect(asked()).toEqual([['choose', 'look'], ['choose', 'show']])
  })

  it('a key held down is one press', () => {
    project({ at: 'thanks' })
    for (const repeat of [false, true, true]) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', repeat, bubbles: true, cancelable: true }))
    expect(asked()).toEqual([['next']])
  })

  it('steals nothing from a field', () => {
    direct()
    opened.press('ArrowRight', opened.get('.counter input'))
    opened.press('b', opened.get('.counter input'))
    expect(asked()).toEqual([])
  })

  it('goes on after a number was typed or a method chosen: only a list keeps its page keys', () => {
    direct()
    for (const field of ['.counter input', '.methods input']) opened.press('PageDown', opened.get(field))
    expect(asked()).toEqual([['next'], ['next']])
  })

  it('is silent once the window shows something else', () => {
    project({ at: 'thanks' })
    opened.show(modelOf({ name: 'wall', items: [] }))
    opened.press('PageDown', document.body)
    expect(asked()).toEqual([])
  })
})

describe('the focus of the adult', () => {
  it('goes to what the class sees when the branch that was chosen is gone, and stays in a field', () => {
    direct()
    opened.get<HTMLElement>('.branches button').focus()
    direct({ choices: [], isStop: false })
    expect(document.activeElement?.className).toBe('now-text')
    direct()
    opened.get<HTMLElement>('.counter input').focus()
    direct({ choices: [] })
    expect(document.activeElement?.tagName).toBe('INPUT')
  })

  it('stays on the button that opened the projector’s window: it now brings that window to the front', () => {
    direct({ projector: 'closed' })
    named('windows.open')!.focus()
    direct({ projector: 'there' })
    expect(document.activeElement).toBe(named('windows.front'))
    tap(named('windows.front'))
    expect(asked()).toEqual([['openProjector']])
  })
})

describe('the projector', () => {
  it.each([['a slide that is seen whole keeps its letters', 2, 1], ['a full one is set as little smaller as it needs', .95, .94], ['never so small that the last row cannot read it', .5, .92]])('%s', (_, fits, size) => {
    expect(fitOf((one) => one > fits)).toBe(size)
  })

  it('draws no number before the last count', () => {
    project({ at: 'vote', view: given.view, options: ['show', 'look'], method: 'hands' })
    expect(opened.all('.bar, .option strong')).toEqual([])
    project({ at: 'vote', view: given.view, options: ['show', 'look'], method: 'hands', counts: { show: 3, look: 12 } })
    expect(opened.all('.option strong').map((one) => one.querySelector('[aria-hidden]')!.textContent)).toEqual(['3', '12'])
    expect(opened.all('.is-most')).toHaveLength(1)
  })

  it('never draws a number for what is asked about oneself', () => {
    project({ at: 'norm', id: 'rire', about: 'me', answers: ['oui', 'non'] })
    expect(opened.get('main').textContent).not.toMatch(/\d/)
    expect(opened.all('.bar')).toEqual([])
  })

  it('plays the scene with the player’s own screen: a tap goes on, a choice is asked of the console', () => {
    project({ at: 'play', play: { name: 'play', scene, view: viewOf(), firstTime: false } })
    tap(opened.get('[data-next]'))
    project({ at: 'play', play: { name: 'play', scene, view: viewOf({ choices: [{ id: 'show' }, { id: 'look' }] }), firstTime: false } })
    tap(opened.get('[data-choice=look]'))
    expect(asked()).toEqual([['next'], ['choose', 'look']])
  })

  it('an option has one mark, that of the cards: when it is read, voted on, counted', () => {
    const marks = (of: string) => opened.all(`${of} b`).map((one) => one.textContent)
    const letters = ['letters.a', 'letters.b']
    opened.show(modelOf(printModel(given, 'cards')))
    expect(marks('.piece').slice(0, 2)).toEqual(letters)
    opened.show(modelOf(printModel(given, 'norm')))
    expect(marks('.piece .boxes').slice(0, 2)).toEqual(letters)
    project({ at: 'play', play: { name: 'play', scene, view: viewOf({ choices: [{ id: 'show' }, { id: 'look' }] }), firstTime: false } })
    expect(marks('.choices button')).toEqual(letters)
    project({ at: 'vote', view: given.view, options: ['show', 'look'], method: 'cards' })
    expect(marks('.option')).toEqual(letters)
    direct({ isStop: true, choices: ['show', 'look'] })
    expect(marks('.branches')).toEqual(letters)
  })

  it('holds no note: neither what to say nor a prompt that was not shown', () => {
    project({ at: 'vote', view: given.view, options: ['show', 'look'], method: 'hands' })
    for (const word of ['notes.', 'prompts.', 'steps.', 'gap']) expect(opened.root.textContent).not.toContain(word)
  })

  it('says when the console is lost, and keeps what is on screen', () => {
    opened.show(modelOf(projectorModel(given, { at: 'prompt', moment: 'matin', id: 'p1' }, 'lost')))
    expect(opened.get('.lost').textContent).toBe('projector.lost')
    expect(opened.get('h1').textContent).toBe('stops.matin.prompts.p1')
  })

  it('grows its letters while it is there, and only then', () => {
    project({ at: 'thanks' })
    expect(document.documentElement.hasAttribute('data-projector')).toBe(true)
    opened.show(modelOf({ name: 'wall', items: [] }))
    expect(document.documentElement.hasAttribute('data-projector')).toBe(false)
  })

  it('tells the console that it was hidden', () => {
    project({ at: 'thanks' })
    opened.show({ ...modelOf(projectorModel(given, { at: 'thanks' })), hidden: true })
    expect(without(opened.asked, 'touched')).toEqual([['hiddenHere', true]])
  })
})

describe('the console', () => {
  it('draws what is counted for the adult alone, as it is counted', () => {
    direct()
    expect(opened.all('.counted-bar').map((bar) => bar.getAttribute('style'))).toEqual(['--share: 0.13333333333333333;', '--share: 0.4;', '--share: 0.4;'])
    project({ at: 'vote', view: given.view, options: ['show', 'look'], method: 'hands' })
    expect(opened.all('.bar, .counted-bar')).toEqual([])
    direct({ isAlone: true })
    expect(opened.all('.bar, .counted-bar')).toEqual([])
  })

  it('counts by a tap, by a number typed, and undoes the last count', () => {
    direct()
    tap(named('count.more'))
    tap(named('count.less'))
    const input = opened.get<HTMLInputElement>('.counter input')
    act(() => {
      input.value = '14'
      input.dispatchEvent(new Event('change', { bubbles: true }))
    })
    tap(named('count.undo'))
    expect(asked()).toEqual([
      ['act', { do: 'count', option: 'show', by: 1, of: undefined }], ['act', { do: 'count', option: 'show', by: -1, of: undefined }],
      ['act', { do: 'type', option: 'show', value: 14, of: undefined }], ['act', { do: 'undo', of: undefined }],
    ])
  })

  it('a number half typed stays while the clock draws again; a number refused does not', () => {
    direct()
    const input = opened.get<HTMLInputElement>('.counter input')
    act(() => {
      input.value = '1'
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    direct({ isPaused: true })
    expect(opened.get('.counter input')).toBe(input)
    expect(input.value).toBe('1')
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
    expect(input.value).toBe('4')
  })

  it('notes at the end what was skipped, with one tap; the adult may tick it otherwise', () => {
    const { plan, session } = consoleModel(given)
    const last = plan.steps[plan.steps.length - 1]!
    direct({ step: last, session: { ...session, isReading: false }, skipped: ['norm', 'pairs'] })
    tap(named('console.end-noted'))
    tap(opened.all('.skipped input')[0])
    tap(named('console.end-noted'))
    expect(asked()).toEqual([['end', ['norm', 'pairs']], ['end', ['welcome', 'norm', 'pairs']]])
  })

  it('asks again before the last step', () => {
    direct()
    tap(named('console.end'))
    expect(asked()).toEqual([])
    tap(named('console.end-yes'))
    expect(asked()).toEqual([['end', []]])
  })

  it('the rule is written where the plan has a step for it, else at the end', () => {
    const { plan } = consoleModel(given)
    const without = { ...plan, steps: plan.steps.filter(({ kind }) => kind !== 'rule') }
    const isThere = (part: Partial<ConsoleScreen>) => (direct(part), opened.all('#class-rule').length === 1)
    const close = plan.steps.find(({ kind }) => kind === 'close')!
    expect([isThere({ step: close }), isThere({ step: close, plan: without }), isThere({ step: plan.steps.find(({ kind }) => kind === 'rule')! })]).toEqual([false, true, true])
  })

  it('has at hand what pupils ask; a trial can make time pass', () => {
    direct()
    expect(opened.get('.notes .asked').textContent).toContain('questions.q1.answer')
    expect(named('clock.pass')).toBeUndefined()
    direct({ session: { ...consoleModel(given).session, isTrial: true } })
    tap(named('clock.pass'))
    expect(asked()).toEqual([['passTime']])
  })

  it('a class that is split may play both branches; nothing is marked as the one to play', () => {
    direct()
    expect(opened.all('.branches .main')).toEqual([])
    tap(named('reading.both'))
    expect(asked()).toEqual([['act', { do: 'both' }]])
  })

  it('another branch is offered once an ending was reached, in a debate and where a sitting plays again', () => {
    const forks = [{ moment: 'matin', before: [], isOnPath: true, options: [{ choice: 'show', state: 'taken' as const }, { choice: 'look', state: 'untried' as const }] }]
    const { plan, session } = consoleModel(given)
    const stepOf = (kind: string) => plan.steps.find((one) => one.kind === kind)!
    direct({ forks })
    expect(opened.all('.what-if')).toEqual([])
    for (const part of [{ step: stepOf('play'), ending: 'broken' }, { step: stepOf('debate'), session: { ...session, isReading: false } }]) {
      direct({ forks, ...part })
      tap(opened.get('.what-if button'))
    }
    expect(asked()).toEqual([['act', { do: 'what-if', before: [], choice: 'look' }], ['act', { do: 'what-if', before: [], choice: 'look' }]])
  })

  it('one tap shows a prompt to the class', () => {
    direct()
    tap(opened.all('.prompt')[1])
    expect(asked()).toEqual([['act', { do: 'phase', phase: 'talk', prompt: 1 }]])
  })

  it('what to do if a pupil speaks up is one tap away', () => {
    direct()
    tap(opened.get('.speaks-up'))
    expect(opened.get('[role=dialog], dialog').textContent).toContain('speaks-up.parts.now.points.a')
  })

  const codes = (part: Parameters<typeof codesModel>[1] = {}) => opened.show(modelOf(codesModel(given, part)))
  const type = (text: string) => {
    act(() => {
      const input = opened.get<HTMLInputElement>('#pupil-code')
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    act(() => opened.get<HTMLFormElement>('.codes-typed').requestSubmit())
  }

  it('of codes says how many were read, and no answer: neither a number of an option, nor a way to count one', () => {
    codes()
    expect(opened.all('.counter, dl:not(.asked)')).toEqual([])
    expect(opened.get('.codes-read').textContent).toContain('codes.read-of')
    codes({ areTotalsShown: true, totals: [{ id: 'i1', options: ['a', 'b'], tally: { method: 'codes', counts: { a: 5, b: 1 }, before: [] } }, { id: 'i2', options: ['a', 'b'] }] })
    expect(opened.all('.codes-totals section').map((one) => one.querySelector('dl, p')!.textContent)).toEqual(['items.i1.answers.a5items.i1.answers.b1', 'codes.few'])
  })

  it('a code is typed, taken back, and what was refused is said', () => {
    codes({ said: 'other-session', canTakeBack: true })
    expect(opened.get('.is-refused').textContent).toBe('refusals.other-session')
    type('147 434 121 03')
    tap(named('codes.take-back'))
    expect(asked()).toEqual([['typeCode', '147 434 121 03'], ['takeBack']])
  })

  it('the camera is opened by a tap, and off once the question is left', () => {
    codes()
    tap(named('codes.camera.open'))
    codes({ camera: 'open' })
    expect(opened.get<HTMLVideoElement>('video').hidden).toBe(false)
    direct()
    expect(asked().map(([name]) => name)).toEqual(['openCamera', 'closeCamera'])
  })

  it.each(['refused', 'absent', 'busy', 'no-file'] as const)('a camera that is %s is said, beside the typed way', (camera) => {
    codes({ camera })
    expect(opened.get('.codes-camera').textContent).toContain(`codes.camera.${camera}`)
    expect(opened.get('#pupil-code')).toBeTruthy()
  })

  it('alone, no answer of codes is counted under what the class sees', () => {
    opened.show(modelOf({ ...codesModel(given), isAlone: true }))
    expect(opened.all('.counter')).toEqual([])
  })

  const parts = [normCounting('norm-me'), normCounting('norm-class')]
  const step = consoleModel(given).plan.steps.find(({ kind }) => kind === 'norm')!

  it('the gap has no gate while too few have answered', () => {
    direct({ step, norm: { id: 'rire', isOpen: false, parts } })
    expect(named('norm.open')).toBeUndefined()
  })

  it('a number that exceeds the class is refused where it was typed, not in both questions', () => {
    direct({ step, norm: { id: 'rire', isOpen: false, parts }, refusal: 'more-than-class', refusedPart: 'norm-class' })
    expect(opened.all('.norm-panel .counted').map((one) => one.textContent!.includes('refusals.more-than-class'))).toEqual([false, true])
  })

  it('the adult sees the gap, and what it means, before the gate', () => {
    direct({ step, norm: { id: 'rire', isOpen: false, parts, gap: { answer: 'non', self: 30, believed: 20, reads: 'bad' } } })
    expect(opened.get('.reads').textContent).toBe('norm.reads.bad')
    expect(named('norm.open')!.className).not.toContain('main')
    expect(named('norm-bad.title')).toBeTruthy()
    tap(named('norm.open'))
    expect(asked()).toEqual([['act', { do: 'gate', norm: 'rire', isOpen: true }], ['act', { do: 'index', to: 2 }]])
  })

  it('says so when time lacks and nothing to come may be dropped', () => {
    direct({ timing: { step: 0, isOver: true, sitting: 300, lack: 540 }, isShort: true })
    expect(opened.get('.late').textContent).toBe('plan.short')
    direct()
    expect(opened.all('.late')).toEqual([])
  })

  it('proposes what to drop when time lacks, and scolds nobody', () => {
    direct({ timing: { step: 0, isOver: true, sitting: 600, lack: 300 }, toDrop: [consoleModel(given).plan.steps[5]!] })
    tap(opened.get('.late button'))
    expect(asked()).toEqual([['act', { do: 'drop', id: 'pairs' }]])
    expect(opened.get('.clock-step').textContent).toBe('clock.over')
  })
})

describe('preparing', () => {
  it('tells who has held no session that nothing must be set; then no more', () => {
    const model = classScreens({ ...given, scene, facts: [] }).class as PrepareScreen
    const { open: _, ...fresh } = { ...model, past: [] }
    for (const [shown, isSaid] of [[fresh, true], [{ ...fresh, past: model.past }, model.past.length === 0]] as const) {
      opened.show(modelOf(shown))
      expect(opened.get('.prepare-head').textContent!.includes('prepare.first')).toBe(isSaid)
    }
  })

  it('says before the session that a story is long for its plan', () => {
    const model = classScreens({ ...given, scene, facts: [] }).class as PrepareScreen
    const show = (part: Partial<PrepareScreen>) => opened.show(modelOf({ ...model, ...part }))
    show({ over: 0 })
    expect(opened.all('.tight')).toEqual([])
    show({ over: 4 })
    expect(opened.get('.tight').textContent).toContain('prepare.tight')
  })

  it('offers to count before and after where the plan can, and says what both in one session can not tell', () => {
    const model = classScreens({ ...given, scene, facts: [] }).class as PrepareScreen
    const plans = [{ ...model.plan, steps: [...model.plan.steps, { id: 'avant', kind: 'before', minutes: 5, mustStay: false, asked: true } as const] }]
    const show = (asks: ('before' | 'after')[]) => opened.show(modelOf({ ...model, texts: { ...model.texts, plans }, chosen: { ...model.chosen, asks } }))
    const boxes = () => opened.all('.picks [type="checkbox"]')
    show([])
    tap(boxes()[0])
    expect(asked()).toEqual([['choose', { asks: ['before'] }]])
    show(['before'])
    expect(opened.root.textContent).not.toContain('prepare.asks.alone')
    tap(boxes()[1])
    expect(asked()).toHaveLength(2)
    expect(asked()[1]).toEqual(['choose', { asks: ['before', 'after'] }])
    show(['before', 'after'])
    expect(opened.root.textContent).toContain('prepare.asks.alone')
  })
})

describe('one window for both', () => {
  it('has no note on it until N is pressed', () => {
    direct({ isAlone: true })
    expect(opened.root.textContent).not.toContain('notes.say')
    opened.press('n', document.body)
    expect(asked()).toEqual([['openNotes', true]])
    direct({ isAlone: true, areNotesOpen: true })
    expect(opened.root.textContent).toContain('notes.say')
  })

  it('has no number on it of what is asked about oneself', () => {
    direct({ isAlone: true, isStop: false, step: consoleModel(given).plan.steps.find(({ kind }) => kind === 'norm')!, counting: normCounting('norm-me'), projected: { at: 'norm', id: 'rire', about: 'me', answers: ['oui', 'non'] } })
    expect(opened.all('.counter')).toEqual([])
  })

  it('counts under the question', () => {
    direct({ isAlone: true })
    tap(opened.all('.pilot .more')[1])
    expect(asked()).toEqual([['act', { do: 'count', option: 'look', by: 1, of: undefined }]])
  })
})
