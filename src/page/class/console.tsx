// The console of a session: where one is, what the class sees, what to say, what to count, what comes next. For the adult alone.
import '../frame/cards.css'
import '../frame/field.css'
import '../help/help.css'
import './class.css'
import './console.css'
import './projector.css'
import './slides.css'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useActions } from '../context.ts'
import { Dialog } from '../frame/dialog.tsx'
import { Icon } from '../later-icon.tsx'
import type { ScreenProps, ScreenView } from '../model.ts'
import { isolate } from '../sentences.ts'
import { PageButton, speaksUp } from './adult-page.tsx'
import type { Plan, PlanStep } from '../../content/classroom.ts'
import { Codes } from './codes.tsx'
import { Clock, Ending, PlanList } from './console-plan.tsx'
import { NormPanel, Notes, ReadingPanel, TalkPanel } from './console-panels.tsx'
import { Count, Counter } from './count.tsx'
import { useFocusKept } from './focus.ts'
import { language } from '../../words/words.ts'
import type { ConsoleActions, ConsoleScreen, SheetId } from './model.ts'
import { useLargeType, useRemote } from './projector.tsx'
import { saySlide, sayOptionOf } from './said.ts'
import { nameOfSlide, Slide } from './slides.tsx'
import { letter, sayPlan, tell } from './words.ts'

export const consoleView: ScreenView<ConsoleScreen> = {
  shows: Console,
  // Alone, the focus follows what the class reads; a console stays where the adult's hands are.
  placeOf: ({ isAlone, areNotesOpen, projected, step }) => (isAlone && !areNotesOpen ? `alone ${nameOfSlide(projected)}` : `console ${step.id}`),
  keepsScroll: true,
}

function Console({ screen, ...props }: ScreenProps<ConsoleScreen>) {
  const actions = useActions<ConsoleActions>()
  const { isAlone, areNotesOpen, session } = screen
  useRemote(actions, props.model.hidden, {
    blank: () => actions.act({ do: 'blank', isOn: !session.isBlank }),
    // A small choice is one key; at a stop the class votes first.
    pick(index) {
      const choice = screen.choices[index]
      if (choice !== undefined && !(screen.isStop && ['ask', 'vote'].includes(session.phase))) actions.choose(choice)
    },
    ...(isAlone && { notes: () => actions.openNotes(!areNotesOpen) }),
  })
  useLargeType(isAlone && !areNotesOpen, nameOfSlide(screen.projected))
  if (!isAlone) return <main id="main" class="screen console"><Body screen={screen} /></main>
  return (
    <div class="projector is-alone">
      <Slide projected={screen.projected} scene={session.scene} help={screen.help} pages={screen.texts.pages} {...props} />
      <Pilot screen={screen} />
      {areNotesOpen && <Dialog title={tell('console.notes')} onClose={() => actions.openNotes(false)}><div class="console in-dialog"><Body screen={screen} /></div></Dialog>}
    </div>
  )
}

function Body({ screen }: { screen: ConsoleScreen }) {
  const { plan, step, session, texts, help, counting, norm, scriptId } = screen
  const page = texts.pages.find(({ id }) => id === speaksUp) ?? texts.pages[0]
  /** In another window, in the language of this one, sent to the printer at once. */
  const sheetOf = (sheet: SheetId) => `#/class/print/${sheet}/${session.scene}/${plan.id}/${language()}`
  const rehearsal = session.isTrial ? texts.pages.find(({ id }) => id === 'rehearsal') : undefined
  const seen = useFocusKept<HTMLParagraphElement>()
  return (
    <>
      <div class="console-head">
        <div>
          <p class="over">{tell('console.step', { step: plan.steps.indexOf(step) + 1, all: plan.steps.length })}</p>
          <h1 tabIndex={-1} data-focus>{sayPlan(`${plan.id}.steps.${step.id}.title`)}</h1>
        </div>
        <Clock screen={screen} />
        {page && <div class="ways">
          <PageButton page={page} help={help} main />
          <a class="round" href={sheetOf(speaksUp)} target="_blank" rel="noopener" aria-label={tell('speaks-up-print')} title={tell('speaks-up-print')}><Icon name="printer" /></a>
        </div>}
      </div>
      {rehearsal && <div class="ways"><p class="trial">{tell('console.trial')}</p><PageButton page={rehearsal} help={help} /></div>}
      <div class="console-columns">
        <div class="console-run">
          <Now screen={screen} place={seen} />
          {counting && screen.codes && <Codes counting={counting} codes={screen.codes} pupils={session.pupils} />}
          {counting && !screen.codes && !counting.question.kind.startsWith('norm') && <Count counting={counting} pupils={session.pupils} refusal={screen.refusal} sayOption={sayOptionOf(scriptId, counting.question)} />}
          <ReadingPanel screen={screen} />
          {norm && <NormPanel screen={screen} norm={norm} />}
          <TalkPanel screen={screen} />
          {isForRule(plan, step) && <RuleField rule={session.rule} sheet={sheetOf('rule')} />}
          <Windows screen={screen} />
          <Ending screen={screen} />
        </div>
        <div class="console-notes">
          <Notes screen={screen} />
          <PlanList screen={screen} />
        </div>
      </div>
    </>
  )
}

/** What the class sees, in words, and the two buttons that move it. */
function Now({ screen, place }: { screen: ConsoleScreen; place: RefObject<HTMLParagraphElement | null> }) {
  const actions = useActions<ConsoleActions>()
  const { session } = screen
  const { over, text } = saySlide(screen)
  return (
    <section class="now-shown" aria-label={tell('console.seen')}>
      <p class="over">{tell('console.seen')}{over && <> · {over}</>}</p>
      <p ref={place} class="now-text" role="status" tabIndex={-1}>{text}</p>
      <div class="ways">
        <button type="button" class="button" onClick={() => actions.previous()}><Icon name="back" turns />{tell('console.previous')}</button>
        <button type="button" class="button main" onClick={() => actions.next()}>{tell('console.next')}<Icon name="forward" turns /></button>
        <button type="button" class="button slight" aria-pressed={session.isBlank} onClick={() => actions.act({ do: 'blank', isOn: !session.isBlank })}><Icon name="hide" />{tell('console.blank')}</button>
      </div>
      <p class="small">{tell('console.keys', { key: isolate('B') })}</p>
    </section>
  )
}

/** A short plan has no step for the rule: it is written at the end. */
function isForRule({ steps }: Plan, { kind }: PlanStep): boolean {
  return kind === 'rule' || (kind === 'close' && !steps.some((one) => one.kind === 'rule'))
}

function RuleField({ rule, sheet }: { rule: string; sheet: string }) {
  const actions = useActions<ConsoleActions>()
  return (
    <section class="rule-field">
      <label for="class-rule">{tell('console.rule')}</label>
      <textarea id="class-rule" class="field" rows={3} maxLength={160} value={rule} onInput={(event) => actions.act({ do: 'rule', text: event.currentTarget.value })} />
      <p class="small">{tell('console.rule-note')}</p>
      <a class="button" href={sheet} target="_blank" rel="noopener"><Icon name="printer" />{tell('console.rule-print')}</a>
    </section>
  )
}

function Windows({ screen: { projector, isAlone, isKept } }: { screen: ConsoleScreen }) {
  const actions = useActions<ConsoleActions>()
  return (
    <section class="windows">
      <h2>{tell('windows.title')}</h2>
      <p role="status" class={`wire is-${isAlone ? 'alone' : projector}`}>{tell(isAlone ? 'windows.alone' : `windows.${projector}`, { key: isolate('N') })}</p>
      <div class="ways">
        <button type="button" class={projector === 'there' ? 'button' : 'button main'} onClick={() => actions.openProjector()}><Icon name="play" turns />{tell(projector === 'there' ? 'windows.front' : 'windows.open')}</button>
        <button type="button" class="button" onClick={() => actions.beAlone(!isAlone)}>{tell(isAlone ? 'windows.be-two' : 'windows.be-alone')}</button>
      </div>
      {!isKept && <p class="small">{tell('console.not-kept')}</p>}
    </section>
  )
}

/** One window for both: a thin bar under what the class sees. Nothing private is on it. */
function Pilot({ screen }: { screen: ConsoleScreen }) {
  const actions = useActions<ConsoleActions>()
  const { counting, session, view, scriptId } = screen
  const bar = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const nav = bar.current!
    const watch = new ResizeObserver(() => nav.parentElement?.style.setProperty('--pilot-height', `${nav.offsetHeight}px`))
    watch.observe(nav)
    return () => watch.disconnect()
  }, [])
  // What is asked about oneself is counted behind the notes: no number of it is on the wall.
  const isCounting = counting && counting.question.kind === 'story' && session.phase === 'vote'
  return (
    <nav ref={bar} class="pilot" aria-label={tell('pilot.label')}>
      {isCounting && <ol class="counters">{counting.question.options.map((id, index) => <li key={id}><Counter id={id} index={index} value={counting.tally.counts[id] ?? 0} text={sayOptionOf(scriptId, counting?.question)(id)} isShort /></li>)}</ol>}
      {screen.isStop && session.phase !== 'ask' && session.phase !== 'vote' && view && (
        <div class="pilot-choices">{screen.choices.map((id, index) => <button type="button" class="button" key={id} aria-label={tell('pilot.play', { option: sayOptionOf(scriptId, counting?.question)(id), letter: letter(index) })} onClick={() => actions.choose(id)}>{tell('pilot.play-letter', { letter: letter(index) })}</button>)}</div>
      )}
      <div class="pilot-ways">
        <button type="button" class="button" onClick={() => actions.previous()}><Icon name="back" turns />{tell('console.previous')}</button>
        <button type="button" class="button main" onClick={() => actions.next()}>{tell('console.next')}<Icon name="forward" turns /></button>
        <button type="button" class="button" aria-keyshortcuts="N" onClick={() => actions.openNotes(true)}><Icon name="notebook" />{tell('pilot.notes', { key: isolate('N') })}</button>
        <button type="button" class="button" onClick={() => actions.fullScreen()}>{tell('projector.full-screen')}</button>
      </div>
    </nav>
  )
}
