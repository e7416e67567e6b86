// One story, otherwise than played: each ending that was found, as a film and as a comic strip.
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { isolate, nameOf, sayScene, saySeat } from '../sentences.ts'
import type { NotebookPage } from './model.ts'

export function Story({ page: { scene, seats, other } }: { page: Extract<NotebookPage, { at: 'story' }> }) {
  return (
    <>
      <header>
        <h1 tabIndex={-1} data-focus><span class="drawn">{t('notebook.story-title', { title: isolate(sayScene(scene, 'title')) })}</span></h1>
        <p>{sayScene(scene, 'notice')}</p>
        <p>{t(seats.length ? 'notebook.story-intro' : 'notebook.story-none')}</p>
      </header>
      {seats.map(({ seat, lead, found }) => (
        <section key={seat} aria-labelledby={`seat-${seat}`}>
          <h2 id={`seat-${seat}`}>{t('notebook.story-as', { name: nameOf(lead) })}</h2>
          <ul class="story-endings">
            {found.map(({ ending, id }) => {
              const title = saySeat(`${scene}/${seat}`, `endings.${ending}.title`)
              return (
                <li key={ending} class="story-ending">
                  <h3>{title}</h3>
                  <div class="ways">
                    <a class="button" href={`#/notebook/film/${id}`} aria-label={t('notebook.film-of', { title })}><Icon name="play" turns />{t('notebook.film')}</a>
                    <a class="button" href={`#/notebook/strip/${id}`} aria-label={t('notebook.strip-of', { title })}><Icon name="newspaper" turns />{t('notebook.strip')}</a>
                  </div>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <div class="ways">
        <a class="button main" href={`#/notice/${encodeURIComponent(scene)}`}><Icon name="play" turns />{t('notebook.film-play')}</a>
        {!seats.length && <a class="button" href={`#/notebook/film/${other}`}><Icon name="eye" />{t('notebook.film')}</a>}
      </div>
    </>
  )
}
