// The page for parents and adults at home: one sheet of A4, with whom to call in a table that fits it.
import type { HelpLine } from '../../content/content.ts'
import type { ParentsPage } from '../../content/notebook.ts'
import { say, t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { Origin } from './parts.tsx'
import { sayPage } from './words.ts'

export function Parents({ parents, help }: { parents: ParentsPage; help: HelpLine[] }) {
  return (
    <article>
      <header>
        <h1 tabIndex={-1} data-focus><span class="drawn">{t('notebook.parents-title')}</span></h1>
        <p class="no-print">{t('notebook.parents-lead')}</p>
        <button type="button" class="button no-print" onClick={() => window.print()}><Icon name="printer" />{t('notebook.print')}</button>
      </header>
      <div class="for-adults">
        {parents.sections.map(({ id, points }) => (
          <section key={id}>
            <h2><span class="drawn">{sayPage('parents', `${id}.title`)}</span></h2>
            <ul class="dashes">{points.map((point) => <li key={point}>{sayPage('parents', `${id}.points.${point}`)}</li>)}</ul>
          </section>
        ))}
      </div>
      <p>{t('notebook.parents-lines')}</p>
      <ul class="channels">{help.map((line) => <li key={line.id} class={line.urgent ? 'urgent' : undefined}><Channel line={line} /></li>)}</ul>
      <Origin {...parents} />
      <p class="no-print"><a class="button" href="#/class"><Icon name="hand" />{t('notebook.teachers-title')}</a></p>
    </article>
  )
}

function Channel({ line: { id, kind, contact } }: { line: HelpLine }) {
  const shown = contact?.replace(/^https?:\/\//, '')
  return (
    <>
      <b>{say('help', `${id}.name`)}</b>
      <span>{say('help', `${id}.for`)}</span>
      {contact && kind === 'phone' && <a href={`tel:${contact}`} aria-label={t('help.call', { number: contact })}><Icon name="phone" /><bdi dir="ltr">{contact}</bdi></a>}
      {contact && kind === 'web' && <a href={contact} target="_blank" rel="noreferrer noopener"><bdi dir="ltr">{shown}</bdi><small>{t('common.opens-web')}</small></a>}
    </>
  )
}
