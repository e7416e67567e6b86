// What surrounds every activity: its name, who is played, what one does here, what one takes along, and the way back.
import '../frame/cards.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { say, t } from '../../words/words.ts'
import { activityIcons } from '../activity-icons.ts'
import { useActions } from '../context.ts'
import { Drawn } from '../icon.tsx'
import { Icon } from '../later-icon.tsx'
import { nameOf } from '../sentences.ts'
import type { ActivityActions, ActivityScreen } from './model.ts'
import { wordsOf } from './sentences.ts'

export function Frame({ screen, children }: { screen: ActivityScreen; children: ComponentChildren }) {
  const actions = useActions<ActivityActions>()
  const { play, isDone, isInScene } = screen
  const { activity, kind } = play
  // Breathing belongs to no scene; the circle is the player's own.
  const isAnywhere = !activity.scene
  const main = useRef<HTMLElement>(null)
  const focused = useRef<EventTarget | null>(null)
  useEffect(() => {
    // What had the focus went away with the move: it goes on from where the board says, not from the top of the page.
    const isLost = document.activeElement === document.body && focused.current instanceof Node && !focused.current.isConnected
    const find = (selector: string) => main.current!.querySelector<HTMLElement>(selector)
    if (isLost) (find('[data-then]') ?? find('[data-focus]'))?.focus({ preventScroll: true })
  }, [play.state])
  const intro = isAnywhere ? t('activities.breathe.intro') : say(wordsOf(activity), 'intro')
  return (
    <main id="main" class={`activity ${kind}`} ref={main} onFocusIn={({ target }) => { focused.current = target }}>
      <header class="activity-head">
        <span class="activity-sign" aria-hidden="true"><Drawn path={activityIcons[kind]} /></span>
        <div>
          <h1 tabIndex={-1} data-focus>{t(`activities.kinds.${kind}`)}</h1>
          <p>{intro}</p>
          {!isAnywhere && kind !== 'circle' && <p class="small">{t('activities.you-are', { name: nameOf(activity.lead) })}</p>}
        </div>
      </header>
      {children}
      <div role="status" class="activity-closing">
        {isDone && !isAnywhere && <p class="what-stays"><b>{t('activities.what-stays')}</b> {say(wordsOf(activity), 'closing')}</p>}
      </div>
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class={isDone ? 'button main' : 'button'} onClick={() => actions.activityDone()}>
          {isInScene ? <>{t(isDone ? 'activities.on' : 'activities.pass')}<Icon name="forward" turns /></> : <><Icon name="back" turns />{t('activities.back')}</>}
        </button>
      </nav>
    </main>
  )
}
