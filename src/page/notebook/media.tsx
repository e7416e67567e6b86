// What can be watched and played: questions, cards, challenges, the circle, the wall newspaper.
import type { LaterIconName } from '../later-icons.ts'
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { sayTitle } from '../sentences.ts'
import type { CircleOf, NotebookPage } from './model.ts'
import { Pause } from '../pause.tsx'

export function Media({ page: { scenes, circle } }: { page: Extract<NotebookPage, { at: 'media' }> }) {
  return (
    <>
      <header>
        <h1 tabIndex={-1} data-focus><span class="drawn">{t('notebook.media-title')}</span></h1>
        <p>{t('notebook.media-intro')}</p>
      </header>
      <section aria-labelledby="stories">
        <h2 id="stories"><span class="drawn">{t('notebook.stories')}</span></h2>
        <p>{t('notebook.stories-intro')}</p>
        <ul class="form-links">{scenes.map((id) => <li key={id}><a href={`#/notebook/story/${encodeURIComponent(id)}`}>{sayTitle(id)}</a></li>)}</ul>
      </section>
      <ul class="situations">
        <Way to="#/notebook/quiz" icon="question" name={t('notebook.quiz-title')} about={t('notebook.quiz-intro')} />
        <Way to="#/notebook/cards" icon="tag" name={t('notebook.cards-title')} about={t('notebook.cards-intro')} />
        <Way to="#/practice" icon="spark" name={t('activities.title')} about={t('activities.intro')} />
        {circle && <CircleWay circle={circle} />}
        <Way to="#/wall" icon="newspaper" name={t('wall.title')} about={t('wall.paper')} />
      </ul>
    </>
  )
}

export function CircleWay({ circle: { scene, id } }: { circle: CircleOf }) {
  return <Way to={`#/activity/${scene}/${id}`} icon="group" name={t('activities.kinds.circle')} about={t('notebook.circle-about')} />
}

/** A large link with a sign. */
export function Way({ to, icon, name, about }: { to: string; icon: LaterIconName; name: string; about?: string }) {
  return (
    <li>
      <a class="situation" href={to}>
        <span class="sign" aria-hidden="true"><Icon name={icon} /></span>
        <span><b>{name}{about && <Pause />}</b>{about && <small>{about}</small>}</span>
      </a>
    </li>
  )
}
