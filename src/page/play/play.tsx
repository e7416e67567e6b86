// The play screen: the stage's box, the phone, the line, the choices. In the order in which they are read.
import './play.css'
import './panel.css'
import './choices.css'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import type { ScreenProps, ScreenView } from '../model.ts'
import { nameOf, sayScene, saySeat } from '../sentences.ts'
import { useAuto } from './auto.ts'
import { Choices } from './choices.tsx'
import { isTapToGoOn, listenToKeys } from './keys.ts'
import type * as Late from './late.tsx'
import { Next, Panel } from './panel.tsx'
import { Caption, captionOf, describe, lookAround, sayWhatIsNew, type Around } from './picture.tsx'
import { StageBox } from './stage-box.tsx'
import type { PlayActions, PlayScreen } from './model.ts'

/** `late`: the phone and reading back, once they are there; until then a message is read on the desk. */
export function playView(late: () => typeof Late | undefined): ScreenView<PlayScreen> {
  return {
    // Called, not rendered: the screen stays the same component when the phone comes.
    shows: (props) => Play(props, late()),
    placeOf: ({ view }) => `play ${view.lineId} ${view.read.length}`,
    isInScene: true,
    keepsScroll: true,
  }
}

function Play({ screen: { view, firstTime, steps }, model, box, onBox }: ScreenProps<PlayScreen>, later: typeof Late | undefined) {
  const { hidden, settings: { auto, keys } } = model
  const actions = useActions<PlayActions>()
  const [isLogOpen, openLog] = useState(false)
  const now = useRef(view)
  now.current = view
  const areKeysOn = useRef(keys)
  areKeysOn.current = keys
  useLayoutEffect(() => listenToKeys(() => now.current, () => areKeysOn.current, {
    next: () => actions.next(), choose: pressRow, log: () => openLog(true),
  }), [])
  useAuto(view, saySeat(view.scriptId, `lines.${view.lineId}`), auto, hidden || isLogOpen, () => actions.next())

  // Asked of every control once frame/settling.ts is there; here from the first line on: a second tap is part of the first, and nobody has read what has just come.
  const since = useMemo(() => performance.now(), [view.lineId])
  const settle = (event: MouseEvent) => {
    if (event.detail && event.timeStamp - since < ((event.target as Element).closest('[data-choice]') ? 450 : 300)) event.stopPropagation()
  }

  const around = useRef<Around | undefined>(undefined)
  around.current = lookAround(around.current, view)
  const phone = later && view.phone
  const inPhone = Boolean(later?.isReadOnPhone(view))
  const inSheet = Boolean(phone?.sheet)
  const classes = ['play', phone && 'with-phone', inPhone && 'in-phone', view.choices.length > 0 && !inSheet && 'choosing', view.kind === 'day' && 'time-passes', `light-${view.light}`]
  return (
    <main id="main" class={classes.filter(Boolean).join(' ')} onClickCapture={settle} onClick={(event) => { if (!view.choices.length && !view.activity && isTapToGoOn(event)) actions.next() }}>
      <h1 class="visually-hidden">{sayScene(view.sceneId, 'title')}</h1>
      <StageBox box={box} onBox={onBox} />
      <p class={model.stage ? 'visually-hidden' : 'in-words'}>{describe(view)}</p>
      <Caption view={view} />
      {firstTime && <p class="you-are">{t('play.you-are', { name: nameOf(view.lead) })}</p>}
      {later && phone && <later.Phone view={view} phone={phone} />}
      <div class="desk">
        {inPhone ? <Next view={view} /> : <Panel view={view} firstTime={firstTime} />}
        {!inSheet && (later?.isByHand(view) ? <later.Hands view={view} key={view.lineId} /> : <Choices view={view} />)}
        {later ? <later.Tools beat={view.beat} auto={auto} steps={steps} onLog={() => openLog(true)} /> : <div class="tools" />}
      </div>
      <p class="visually-hidden" role="status">{[sayWhatIsNew(around.current), announce(view)].join(' ').trim()}</p>
      {isLogOpen && later && <later.Log view={view} onClose={() => openLog(false)} />}
    </main>
  )
}

/** What the focus on the line doesn't already say: a sound that matters, and that there is something to choose. */
function announce(view: View): string {
  const caption = captionOf(view.cue.effect)
  const count = view.choices.length
  return [caption && `[${caption}]`, count && t('play.choices-count', { count })].filter(Boolean).join(' ')
}

/** A digit does what a press on the row does: the gesture that it asks for, too. */
function pressRow(id: string): void {
  document.querySelector<HTMLElement>(`[data-choice="${id}"]`)?.click()
}
