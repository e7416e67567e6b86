// One situation: the first thing to do now, three acts, a first sentence that can be shown in large letters, what rarely helps, who helps.
import { useState } from 'preact/hooks'
import type { HelpLine } from '../../content/content.ts'
import type { Situation } from '../../content/notebook.ts'
import { t } from '../../words/words.ts'
import { Dialog } from '../frame/dialog.tsx'
import { Icon } from '../later-icon.tsx'
import { Links, Origin, WhoHelps } from './parts.tsx'
import { sayPage } from './words.ts'

export function SituationPage({ situation, help }: { situation: Situation; help: HelpLine[] }) {
  const [isLarge, setLarge] = useState(false)
  const words = (key: string) => sayPage('situations', `${situation.id}.${key}`)
  return (
    <article>
      <header class="with-sign">
        <span class="sign" aria-hidden="true"><Icon name={situation.sign} /></span>
        <div><h1 tabIndex={-1} data-focus><span class="drawn">{words('title')}</span></h1><p>{words('about')}</p></div>
      </header>
      <section class="note now-first">
        <h2>{t('notebook.now')}</h2>
        <p>{words('now')}</p>
      </section>
      <section>
        <h2><span class="drawn">{t('notebook.next')}</span></h2>
        <ol class="numbered">{situation.next.map((id) => <li key={id}>{words(`next.${id}`)}</li>)}</ol>
      </section>
      <section class="note to-say">
        <h2>{t('notebook.say')}</h2>
        <blockquote>{words('say')}</blockquote>
        <p>{t('notebook.say-intro')}</p>
        <button type="button" class="button" onClick={() => setLarge(true)}><Icon name="eye" />{t('notebook.show')}</button>
      </section>
      <section class="rarely">
        <h2><span class="drawn">{t('notebook.not')}</span></h2>
        <p>{words('not')}</p>
      </section>
      <WhoHelps help={help} />
      <section>
        <h2><span class="drawn">{t('notebook.names')}</span></h2>
        <Links forms={situation.forms} />
      </section>
      <Origin {...situation} />
      {isLarge && <div class="shown-large"><Dialog title={t('notebook.large')} onClose={() => setLarge(false)}><p>{words('say')}</p></Dialog></div>}
    </article>
  )
}
