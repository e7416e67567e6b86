// A scene that plays by itself: the same stage, phone and lines as when it is played, and the controls of a film. A chunk of its own.
import '../play/play.css'
import '../play/panel.css'
import '../play/choices.css'
import './film.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { View } from '../../story/view.ts'
import { number, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenProps, ScreenView } from '../model.ts'
import { isReadOnPhone, Phone } from '../play/late.tsx'
import { Panel } from '../play/panel.tsx'
import { Caption, captionOf, describe, lookAround, sayWhatIsNew, type Around } from '../play/picture.tsx'
import { StageBox } from '../play/stage-box.tsx'
import { introduce, isolate, sayScene, saySeat } from '../sentences.ts'
import { Controls } from './controls.tsx'
import type { FilmActions, FilmScreen } from './model.ts'
import { holdOf, speeds } from './pace.ts'

export const filmView: ScreenView<FilmScreen> = { shows: (props) => <Film {...props} key={props.screen.id} />, placeOf: ({ id }) => `film ${id}`, keepsScroll: true }

function Film({ screen, model, box, onBox }: ScreenProps<FilmScreen>) {
  const { view, chosen, at, all, isOver } = screen
  const { turnTo } = useActions<FilmActions>()
  const [isPlaying, play] = useState(false)
  const [speed, setSpeed] = useState(1)
  const sayChoice = (id: string) => saySeat(view.scriptId, `choices.${id}`)
  const text = chosen ? sayChoice(chosen) : saySeat(view.scriptId, `lines.${view.lineId}`)
  const others = chosen ? view.choices.filter(({ id }) => id !== chosen).map(({ id }) => sayChoice(id)) : []
  const goes = isPlaying && !isOver && !model.hidden
  useEffect(() => {
    if (!goes) return
    const timer = setTimeout(() => turnTo(at + 1), holdOf(text, others) / speeds[speed]!.rate)
    return () => clearTimeout(timer)
  }, [at, goes, speed])
  // What nobody sees stops, and goes on when asked.
  useEffect(() => {
    const seen = () => { if (document.hidden) play(false) }
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [])
  const turn = (to: number) => {
    if (isOver && to < at) play(false)
    turnTo(Math.min(Math.max(to, 0), all))
  }
  const toggle = () => {
    if (isOver) turnTo(0)
    play(isOver || !isPlaying)
  }
  useKeys(model.settings.keys, toggle, (steps) => turn(at + steps))

  const around = useRef<Around | undefined>(undefined)
  around.current = lookAround(around.current, view)
  const plain = { ...view, choices: [] }
  const inPhone = isReadOnPhone(view)
  const classes = ['play film', view.phone && 'with-phone', inPhone && 'in-phone', chosen && 'choosing', view.kind === 'day' && 'time-passes', `light-${view.light}`]
  return (
    <main id="main" class={classes.filter(Boolean).join(' ')}>
      <h1 class="visually-hidden" tabIndex={-1} data-focus>{t('notebook.film-of', { title: sayScene(view.sceneId, 'title') })}</h1>
      {(screen.isGone || screen.isAnother) && at === 0 && <p class="film-news">{t(screen.isGone ? 'notebook.road-gone' : 'notebook.road-another')}</p>}
      <StageBox box={box} onBox={onBox} />
      <p class={model.stage ? 'visually-hidden' : 'in-words'}>{describe(view)}</p>
      <Caption view={view} />
      {view.phone && <Phone view={plain} phone={view.phone} />}
      <div class="desk">
        {isOver ? <End screen={screen} onAgain={toggle} /> : chosen ? <Chosen view={view} chosen={chosen} /> : !inPhone && <Panel view={plain} firstTime={false} />}
        <Controls isPlaying={goes} speed={speed} at={at} all={all} onToggle={toggle} onTurn={turn} onSpeed={setSpeed} />
      </div>
      <p class="visually-hidden" role="status">{isOver ? '' : chosen ? t('notebook.film-chosen', { choice: text }) : announce(view, around.current, text)}</p>
    </main>
  )
}

/** A line for those who hear the page: where, what sounds, who says what. */
function announce(view: View, around: Around, text: string): string {
  const caption = captionOf(view.cue.effect)
  return [sayWhatIsNew(around), caption && `[${caption}]`, introduce(view.scriptId, view.kind, view.speaker), text].filter(Boolean).join(' ')
}

/** What could be done, and what is done this time. */
function Chosen({ view, chosen }: { view: View; chosen: string }) {
  return (
    <ul class="choices film-choices">
      {view.choices.map(({ id }, index) => (
        <li key={id} class={id === chosen ? 'is-chosen' : ''} aria-current={id === chosen ? 'true' : undefined}>
          <b aria-hidden="true">{id === chosen ? <Icon name="check" /> : number(index + 1)}</b>
          <span>{saySeat(view.scriptId, `choices.${id}`)}</span>
        </li>
      ))}
    </ul>
  )
}

function End({ screen: { view, ending, id }, onAgain }: { screen: FilmScreen; onAgain: () => void }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section class="panel film-end">
      <p class="over">{t('notebook.film-end')}</p>
      <h2 ref={title} tabIndex={-1} data-focus>{saySeat(view.scriptId, `endings.${ending}.title`)}</h2>
      <p>{t('notebook.story-help')}</p>
      <div class="ways">
        <button type="button" class="button main" onClick={onAgain}><Icon name="replay" turns />{t('notebook.film-again')}</button>
        <a class="button" href={`#/notebook/strip/${id}`}><Icon name="newspaper" turns />{t('notebook.strip')}</a>
        <a class="button" href={`#/notice/${encodeURIComponent(view.sceneId)}`}><Icon name="play" turns />{t('notebook.film-play')}</a>
        <a class="button" href={`#/notebook/story/${encodeURIComponent(view.sceneId)}`}><Icon name="notebook" />{t('notebook.story-title', { title: isolate(sayScene(view.sceneId, 'title')) })}</a>
        <a class="button" href="#/help"><Icon name="help" />{t('help.title')}</a>
      </div>
    </section>
  )
}

/** Space stops and goes on, arrows turn one line: towards the start of the line is back, in both directions of writing. */
function useKeys(areOn: boolean, toggle: () => void, turn: (steps: number) => void): void {
  const now = useRef({ areOn, toggle, turn })
  now.current = { areOn, toggle, turn }
  useEffect(() => {
    function heard(event: KeyboardEvent): void {
      const target = event.target as Element
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open], .cover')) return
      if (event.key === ' ' && now.current.areOn && !event.repeat && !target.closest('button, a, input, select, summary')) {
        event.preventDefault()
        now.current.toggle()
      } else if (/^Arrow(Left|Right)$/.test(event.key) && !target.closest('input, select')) {
        const isForward = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl')
        now.current.turn(isForward ? 1 : -1)
      }
    }
    document.addEventListener('keydown', heard)
    return () => document.removeEventListener('keydown', heard)
  }, [])
}
