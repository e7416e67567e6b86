// Who made the game, for whom, what it keeps, who read it, and whose work it uses.
import '../frame/cards.css'
import './about.css'
import { say, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenView } from '../model.ts'
import { sayTitle } from '../sentences.ts'
import type { AboutScreen } from './model.ts'

const privacy = ['about.privacy-1', 'about.privacy-2', 'about.privacy-3', 'about.privacy-4', 'about.privacy-5'] as const
const credits = ['about.credits-people', 'about.credits-type', 'about.credits-icons', 'about.credits-sound', 'about.credits-code'] as const

export const aboutView: ScreenView<AboutScreen> = { shows: About }

function About({ screen: { reviewed, stale } }: { screen: AboutScreen }) {
  const actions = useActions()
  return (
    <main id="main" class="screen about">
      <h1 tabIndex={-1} data-focus>{t('about.title')}</h1>
      <p class="lead">{t('about.what')}</p>
      <p>{t('about.amane')}</p>
      <section class={reviewed ? 'card' : 'card draft'}>
        <h2>{t('about.review')}</h2>
        <p>{t(reviewed ? 'about.review-done' : 'about.review-none')}</p>
        <p>{t('about.fiction')}</p>
        {stale.length > 0 && <StaleList stale={stale} />}
      </section>
      <section class="card">
        <h2>{t('about.privacy')}</h2>
        <ul>{privacy.map((key) => <li key={key}>{t(key)}</li>)}</ul>
      </section>
      <section class="card">
        <h2>{t('about.contact')}</h2>
        <address>
          <p>{t('about.address')}</p>
          <p><a href={`mailto:${t('about.mail')}`}><bdi dir="ltr">{t('about.mail')}</bdi></a></p>
          <p><Web address={t('about.site')} /></p>
          <p><Web address={t('about.youth-site')} /></p>
        </address>
        <p class="small">{t('about.not-a-line')}</p>
      </section>
      <p><a class="button" href="#/accessibility">{t('about.access.title')}</a></p>
      <section class="card">
        <h2>{t('about.credits')}</h2>
        <ul>{credits.map((key) => <li key={key}>{t(key)}</li>)}</ul>
      </section>
      <nav class="ways" aria-label={t('title.menu')}>
        <button type="button" class="button main" onClick={() => actions.go('back')}><Icon name="back" turns />{t('common.back')}</button>
      </nav>
    </main>
  )
}

const lists = ['scenes', 'situations', 'forms', 'rights', 'parents', 'search', 'class', 'wall', 'help', 'facts'] as const
const reasons = ['unread', 'read-long-ago', 'old-source'] as const

/** By list: how many wait for what, and the names of those that have one. */
function StaleList({ stale }: Pick<AboutScreen, 'stale'>) {
  return (
    <details class="stale">
      <summary>{t('about.stale', { count: stale.length })}</summary>
      {lists.map((list) => {
        const own = stale.filter(({ of }) => of === list)
        if (!own.length) return null
        return (
          <section key={list}>
            <h3>{t(`about.lists.${list}`)}</h3>
            <ul>
              {reasons.flatMap((reason) => {
                const these = own.filter(({ why }) => why.includes(reason))
                const names = these.flatMap(({ id }) => nameIn(list, id) ?? [])
                return these.length ? [<li key={reason}>{t(`about.reasons.${reason}`, { count: these.length })}{names.length > 0 && <small> {names.join(t('about.and'))}</small>}</li>] : []
              })}
            </ul>
          </section>
        )
      })}
    </details>
  )
}

function nameIn(list: (typeof lists)[number], id: string): string | undefined {
  if (list === 'scenes') return sayTitle(id)
  if (list === 'help') return say('help', `${id}.name`)
  return list === 'situations' || list === 'forms' ? say('notebook/titles', `${list}.${id}.title`) : undefined
}

function Web({ address }: { address: string }) {
  return <a href={`https://${address}`} target="_blank" rel="noreferrer noopener"><bdi dir="ltr">{address}</bdi></a>
}
