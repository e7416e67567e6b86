// Forms of violence: all of them by place, and the page of one, with what the law protects and who helps.
import type { Fact, HelpLine } from '../../content/content.ts'
import type { Form, FormPlace } from '../../content/notebook.ts'
import { say, t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { isolate, sayTitle } from '../sentences.ts'
import { Origin, WhoHelps } from './parts.tsx'
import { linkTo, sayPage } from './words.ts'

export const formPlaces: readonly FormPlace[] = ['online', 'school', 'street', 'home', 'anywhere']

export function Forms({ forms }: { forms: Form[] }) {
  return (
    <>
      <header>
        <h1 tabIndex={-1} data-focus><span class="drawn">{t('notebook.by-place')}</span></h1>
        <p>{t('notebook.by-place-intro')}</p>
      </header>
      {formPlaces.map((place) => (
        <section key={place} aria-label={t(`notebook.places.${place}`)}>
          <h2><span class="drawn">{t(`notebook.places.${place}`)}</span></h2>
          <ul class="form-list">
            {forms.filter(({ where }) => where === place).map(({ id }) => (
              <li key={id}><a href={linkTo('form', id)}>{sayPage('forms', `${id}.title`)}</a><p>{sayPage('forms', `${id}.what`)}</p></li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

export function FormPage({ form, facts, help }: { form: Form; facts: Fact[]; help: HelpLine[] }) {
  const words = (key: string) => sayPage('forms', `${form.id}.${key}`)
  const figures = facts.filter(({ kind }) => kind === 'figure')
  const laws = facts.filter(({ kind }) => kind !== 'figure')
  return (
    <article>
      <header>
        <p class="over">{t(`notebook.places.${form.where}`)}</p>
        <h1 tabIndex={-1} data-focus><span class="drawn">{words('title')}</span></h1>
        <p class="lead">{words('what')}</p>
      </header>
      <section>
        <h2><span class="drawn">{t('notebook.looks')}</span></h2>
        <ul class="dashes">{form.looks.map((id) => <li key={id}>{words(`looks.${id}`)}</li>)}</ul>
      </section>
      <div class="side-by-side">
        <section class="note pale">
          <h2>{t('notebook.does')}</h2>
          <p>{words('does')}</p>
        </section>
        <section class="note now-first">
          <h2>{t('notebook.responsible')}</h2>
          <p>{words('responsible')}</p>
        </section>
      </div>
      <section>
        <h2><span class="drawn">{t('notebook.helps')}</span></h2>
        <ol class="numbered">{form.helps.map((id) => <li key={id}>{words(`helps.${id}`)}</li>)}</ol>
      </section>
      <Facts title={t('notebook.protects')} facts={laws} />
      <Facts title={t('notebook.figures')} facts={figures} />
      {form.scene && (
        <section class="note to-say">
          <h2>{t('notebook.scene')}</h2>
          <a class="button main" href={`#/notice/${encodeURIComponent(form.scene)}`}><Icon name="play" turns />{t('notebook.play', { title: isolate(sayTitle(form.scene)) })}</a>
        </section>
      )}
      <WhoHelps help={help} />
      <Origin {...form} />
    </article>
  )
}

function Facts({ title, facts }: { title: string; facts: Fact[] }) {
  if (!facts.length) return null
  return (
    <section>
      <h2><span class="drawn">{title}</span></h2>
      {facts.map(({ id, source, date }) => {
        const [before, after] = t('debrief.source-date', { source: '|', date: isolate(date) }).split('|')
        return (
          <div class="fact" key={id}>
            <p>{say('facts', `${id}.text`)}</p>
            <details><summary>{t('debrief.source')}</summary><p>{before}<bdi lang="fr">{source}</bdi>{after}</p></details>
          </div>
        )
      })}
    </section>
  )
}
