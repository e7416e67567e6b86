// One channel of help: who it is, for what, what to say first, when; its number can be called with one tap.
import './frame/cards.css'
import './help/help.css'
import type { HelpLine } from '../content/content.ts'
import { say, t } from '../words/words.ts'
import { Icon } from './later-icon.tsx'
import { isolate } from './sentences.ts'

/** `level`: of its heading, so that headings follow each other on every screen. */
export function HelpCard({ line, isFirst, level: Heading = 'h3' }: { line: HelpLine; isFirst?: boolean; level?: 'h2' | 'h3' }) {
  const words = (part: string) => say('help', `${line.id}.${part}`)
  return (
    <article class={['help-card', isFirst && 'first', line.urgent && 'urgent'].filter(Boolean).join(' ')}>
      <Heading class="help-name">{words('name')}</Heading>
      <Contact line={line} />
      <dl>
        <dt>{t('help.for')}</dt><dd>{words('for')}</dd>
        <dt>{t('help.say')}</dt><dd class="say">{words('say')}</dd>
        <dt>{t('help.hours')}</dt><dd>{words('hours')}</dd>
      </dl>
      <details class="checked">
        <summary>{t('help.checked', { date: isolate(line.verified_on) })}</summary>
        <p><bdi lang="fr">{line.source}</bdi></p>
      </details>
    </article>
  )
}

function Contact({ line: { kind, contact } }: { line: HelpLine }) {
  if (!contact || kind === 'person') return null
  if (kind === 'phone') {
    return (
      <a class="call" href={`tel:${contact.replace(/[^\d+]/g, '')}`} aria-label={t('help.call', { number: contact })}>
        <Icon name="phone" /><bdi dir="ltr">{contact}</bdi>
      </a>
    )
  }
  const shown = contact.replace(/^https?:\/\//, '')
  return (
    <a class="open" href={contact === shown ? `https://${contact}` : contact} target="_blank" rel="noreferrer noopener">
      <Icon name="globe" /><bdi dir="ltr">{shown}</bdi><small>{t('common.opens-web')}</small>
    </a>
  )
}

/** 2511 first, then danger now, then the others in their own order. */
export function inOrder(lines: readonly HelpLine[]): HelpLine[] {
  const rank = (line: HelpLine) => (line.contact === '2511' ? 0 : line.urgent ? 1 : 2)
  return [...lines].sort((a, b) => rank(a) - rank(b))
}
