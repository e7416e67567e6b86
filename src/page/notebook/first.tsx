// The first page: what happens, in one tap; then the forms of violence by place; then the other parts.
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { formPlaces } from './forms.tsx'
import { CircleWay, Way } from './media.tsx'
import type { NotebookPage } from './model.ts'
import { Links } from './parts.tsx'
import { linkTo, sayTitleOf } from './words.ts'
import { Pause } from '../pause.tsx'

export function First({ page: { situations, forms, circle, isMissing } }: { page: Extract<NotebookPage, { at: 'first' }> }) {
  return (
    <>
      <header>
        <h1 tabIndex={-1} data-focus><span class="drawn">{t('notebook.title')}</span></h1>
        <p>{t('notebook.intro')}</p>
      </header>
      {isMissing && <p class="notebook-missing" role="status">{t('notebook.missing')}</p>}
      <section aria-labelledby="what-happens">
        <h2 id="what-happens"><span class="drawn">{t('notebook.what-happens')}</span></h2>
        <p>{t('notebook.what-happens-intro')}</p>
        <ul class="situations">
          {situations.map(({ id, sign }) => (
            <li key={id}>
              <a class="situation" href={linkTo('situation', id)}>
                <span class="sign" aria-hidden="true"><Icon name={sign} /></span>
                <span><b>{sayTitleOf('situations', `${id}.title`)}<Pause /></b><small>{sayTitleOf('situations', `${id}.about`)}</small></span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="by-place">
        <h2 id="by-place"><span class="drawn">{t('notebook.by-place')}</span></h2>
        <p>{t('notebook.by-place-intro')}</p>
        <div class="by-place">
          {formPlaces.map((place) => (
            <section key={place} aria-label={t(`notebook.places.${place}`)}>
              <h3>{t(`notebook.places.${place}`)}</h3>
              <Links forms={forms.filter(({ where }) => where === place).map(({ id }) => id)} />
            </section>
          ))}
        </div>
      </section>
      <section aria-labelledby="more">
        <h2 id="more"><span class="drawn">{t('notebook.more')}</span></h2>
        <ul class="situations two">
          <Way to="#/notebook/rights" icon="shield" name={t('notebook.rights-title')} />
          {circle && <CircleWay circle={circle} />}
          <Way to="#/notebook/media" icon="play" name={t('notebook.media-title')} about={t('notebook.media-intro')} />
          <Way to="#/notebook/parents" icon="group" name={t('notebook.parents-title')} />
          <Way to="#/class" icon="hand" name={t('notebook.teachers-title')} about={t('notebook.teachers-lead')} />
        </ul>
      </section>
    </>
  )
}
