// The rights of a child, in a child's words; each with what it rests on, and where it is at stake.
import type { Fact } from '../../content/content.ts'
import type { Right } from '../../content/notebook.ts'
import { say, t } from '../../words/words.ts'
import { isolate } from '../sentences.ts'
import { Links, sayReview } from './parts.tsx'
import { sayPage } from './words.ts'

export function Rights({ rights, facts }: { rights: Right[]; facts: Fact[] }) {
  return (
    <>
      <header>
        <h1 tabIndex={-1} data-focus><span class="drawn">{t('notebook.rights-title')}</span></h1>
        <p>{t('notebook.rights-intro')}</p>
      </header>
      <ul class="rights">
        {rights.map(({ id, fact, forms }) => {
          const { source, date } = facts.find((one) => one.id === fact) ?? { source: '', date: '' }
          const [before, after] = t('debrief.source-date', { source: '|', date: isolate(date) }).split('|')
          return (
            <li class="note" key={id}>
              <h2>{sayPage('rights', `${id}.title`)}</h2>
              <p class="lead">{sayPage('rights', `${id}.text`)}</p>
              <Links forms={forms} />
              <details><summary>{t('debrief.source')}</summary><p>{say('facts', `${fact}.text`)} {before}<bdi lang="fr">{source}</bdi>{after}</p></details>
            </li>
          )
        })}
      </ul>
      <footer class="origin"><p>{sayReview(rights[0]?.review ?? 'none')}</p></footer>
    </>
  )
}
