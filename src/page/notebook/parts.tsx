// What several pages of the notebook are made of: links to forms, who can help, sources.
import type { HelpLine } from '../../content/content.ts'
import type { Sourced } from '../../content/notebook.ts'
import { t } from '../../words/words.ts'
import { HelpCard, inOrder } from '../help-card.tsx'
import { isolate } from '../sentences.ts'
import { linkTo, sayTitleOf } from './words.ts'

export function Links({ forms }: { forms: string[] }) {
  return <ul class="form-links">{forms.map((id) => <li key={id}><a href={linkTo('form', id)}>{sayTitleOf('forms', `${id}.title`)}</a></li>)}</ul>
}

export function WhoHelps({ help }: { help: HelpLine[] }) {
  const lines = inOrder(help)
  return (
    <section>
      <h2><span class="drawn">{t('notebook.who')}</span></h2>
      <div class="help-list">{lines.map((line, index) => <HelpCard key={line.id} line={line} isFirst={index === 0} />)}</div>
      <p class="another">{t('help.another')}</p>
    </section>
  )
}

/** Sources are named in French on every page. */
export function Origin({ source, date, review }: Sourced) {
  const [before, after] = t('debrief.source-date', { source: '|', date: isolate(date) }).split('|')
  return (
    <footer class="origin">
      <details><summary>{t('notebook.source')}</summary><p>{before}<bdi lang="fr">{source}</bdi>{after}</p></details>
      <p>{sayReview(review)}</p>
    </footer>
  )
}

export function sayReview(review: string): string {
  return review === 'none' ? t('notebook.review-none') : t('notebook.review-done', { review: isolate(review) })
}
