// For whom the game can be used today, and for whom not yet: what was checked, what is missing, how to say what stands in the way.
import '../frame/cards.css'
import './about.css'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenView } from '../model.ts'
import type { AccessibilityScreen } from './model.ts'

const met = ['keys', 'reader', 'size', 'colour', 'motion', 'sound', 'time'] as const
const unmet = ['people', 'voice', 'sign', 'picture', 'platform'] as const

export const accessibilityView: ScreenView<AccessibilityScreen> = { shows: Accessibility }

function Accessibility() {
  const actions = useActions()
  return (
    <main id="main" class="screen about">
      <h1 tabIndex={-1} data-focus>{t('about.access.title')}</h1>
      <p class="lead">{t('about.access.aim')}</p>
      <p>{t('about.access.state')}</p>
      <section class="card">
        <h2>{t('about.access.met')}</h2>
        <ul>{met.map((one) => <li key={one}>{t(`about.access.met-${one}`)}</li>)}</ul>
        <p class="small">{t('about.access.how')}</p>
      </section>
      <section class="card draft">
        <h2>{t('about.access.unmet')}</h2>
        <ul>{unmet.map((one) => <li key={one}>{t(`about.access.unmet-${one}`)}</li>)}</ul>
      </section>
      <section class="card">
        <h2>{t('about.access.report')}</h2>
        <p>{t('about.access.report-how')}</p>
        <address><a href={`mailto:${t('about.mail')}`}><bdi dir="ltr">{t('about.mail')}</bdi></a></address>
        <p class="small">{t('about.not-a-line')}</p>
      </section>
      <p class="small">{t('about.access.date')}</p>
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class="button main" onClick={() => actions.go('about')}><Icon name="back" turns />{t('about.title')}</button>
      </nav>
    </main>
  )
}
