// The seven cards of a debrief. Facts come from the path really taken; nothing here grades anybody.
import { castName, say, t } from '../../words/words.ts'
import { HelpCard, inOrder } from '../help-card.tsx'
import { Icon } from '../later-icon.tsx'
import type { LaterIconName } from '../later-icons.ts'
import { colours } from '../people.ts'
import { Portrait } from '../portrait.tsx'
import { isolate, nameOf, saySeat } from '../sentences.ts'
import type { DebriefScreen } from './model.ts'

type CardProps = { screen: DebriefScreen }

function Title({ icon, text }: { icon: LaterIconName; text: string }) {
  return <h1 tabIndex={-1} data-focus><span class="medal"><Icon name={icon} /></span>{text}</h1>
}

export function EndingCard({ screen: { scriptId, facts } }: CardProps) {
  return (
    <>
      <p class="over">{t('debrief.ending')}</p>
      <Title icon="spark" text={saySeat(scriptId, `endings.${facts.ending}.title`)} />
      <h2>{t('debrief.outcomes')}</h2>
      <ul class="people">
        {facts.outcomes.map(({ id, who }) => (
          <li key={id}><Portrait who={who} mood="relieved" /><p><b><bdi>{castName(who)}</bdi></b>{saySeat(scriptId, `endings.${facts.ending}.outcomes.${id}`)}</p></li>
        ))}
      </ul>
    </>
  )
}

export function HappenedCard({ screen: { scriptId, facts } }: CardProps) {
  return (
    <>
      <Title icon="steps" text={t('debrief.happened')} />
      <ol class="path">{facts.happened.map((id) => <li key={id}>{saySeat(scriptId, `debrief.happened.${id}`)}</li>)}</ol>
    </>
  )
}

export function NamedCard({ screen: { scriptId } }: CardProps) {
  return (
    <>
      <Title icon="tag" text={t('debrief.named')} />
      <p class="term">{saySeat(scriptId, 'debrief.named.term')}</p>
      <p class="lead">{saySeat(scriptId, 'debrief.named.text')}</p>
    </>
  )
}

export function FeltCard({ screen: { scriptId, facts } }: CardProps) {
  return (
    <>
      <Title icon="heart" text={t('debrief.felt')} />
      <ul class="felt">
        {facts.felt.map(({ id, who }) => (
          <li key={id} style={{ '--who': colours[who] }}>
            <span class="face"><Portrait who={who} mood="thoughtful" /><b aria-hidden="true"><bdi>{castName(who)}</bdi></b></span>
            <p class="feels"><Icon name="heart" /><span class="visually-hidden">{t('debrief.feels', { name: nameOf(who) })} </span>{saySeat(scriptId, `debrief.felt.${id}.felt`)}</p>
            <p class="thinks"><Icon name="chat" /><span class="visually-hidden">{t('debrief.thinks', { name: nameOf(who) })} </span>{saySeat(scriptId, `debrief.felt.${id}.thought`)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

export function LawCard({ screen: { facts, laws } }: CardProps) {
  return (
    <>
      <Title icon="law" text={t('debrief.law')} />
      {facts.law.map((id) => {
        const law = laws.find((one) => one.id === id)
        // Sources are named in French on every page.
        const [before, after] = t('debrief.source-date', { source: '|', date: isolate(law?.date ?? '') }).split('|')
        return (
          <div class="law" key={id}>
            <p>{say('facts', `${id}.text`)}</p>
            {law && <details><summary>{t('debrief.source')}</summary><p>{before}<bdi lang="fr">{law.source}</bdi>{after}</p></details>}
          </div>
        )
      })}
    </>
  )
}

export function HelpsCard({ screen: { scriptId, facts } }: CardProps) {
  return (
    <>
      <Title icon="hand" text={t('debrief.helps')} />
      <ol class="acts">{facts.helps.map((id) => <li key={id}>{saySeat(scriptId, `debrief.helps.${id}`)}</li>)}</ol>
    </>
  )
}

export function WhoCard({ screen: { facts, help } }: CardProps) {
  const lines = inOrder(help.filter(({ id }) => facts.lines.includes(id)))
  return (
    <>
      <Title icon="phone" text={t('debrief.who')} />
      <p class="lead">{t('debrief.who-intro')}</p>
      <div class="help-list">{lines.map((line, index) => <HelpCard key={line.id} line={line} isFirst={index === 0} level="h2" />)}</div>
    </>
  )
}
