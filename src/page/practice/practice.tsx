// Every activity, to be played alone: one skill each, a minute each, as often as one likes.
import './practice.css'
import { t } from '../../words/words.ts'
import { activityIcons } from '../activity-icons.ts'
import { useActions } from '../context.ts'
import { Drawn } from '../icon.tsx'
import { Icon } from '../later-icon.tsx'
import { isolate, sayTitle } from '../sentences.ts'
import type { ScreenView } from '../model.ts'
import type { PracticeActions, PracticeCard, PracticeScreen } from './model.ts'
import { Pause } from '../pause.tsx'

export const practiceView: ScreenView<PracticeScreen> = { shows: Practice }

function Practice({ screen: { activities } }: { screen: PracticeScreen }) {
  const actions = useActions<PracticeActions>()
  return (
    <main id="main" class="screen practice">
      <h1 tabIndex={-1} data-focus>{t('activities.title')}</h1>
      <p class="lead">{t('activities.intro')}</p>
      <ul class="practice-list" aria-label={t('activities.list')}>
        {activities.map((card) => <li key={`${card.scene}/${card.id}`}><Exercise card={card} /></li>)}
      </ul>
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class="button main" onClick={() => actions.go('map')}><Icon name="back" turns />{t('map.back')}</button>
      </nav>
    </main>
  )
}

function Exercise({ card }: { card: PracticeCard }) {
  const actions = useActions<PracticeActions>()
  return (
    <button type="button" class={`exercise ${card.kind}`} onClick={() => actions.practise(card.scene, card.id)}>
      <span class="activity-sign" aria-hidden="true"><Drawn path={activityIcons[card.kind]} /></span>
      <span>
        <b>{t(`activities.kinds.${card.kind}`)}<Pause /></b>
        <span>{t(`activities.skills.${card.kind}`)}<Pause /></span>
        <small>{t('activities.from', { title: isolate(sayTitle(card.scene)) })}{card.isDone && <Pause />}</small>
      </span>
      {card.isDone && <em><Icon name="check" />{t('activities.done')}</em>}
    </button>
  )
}
