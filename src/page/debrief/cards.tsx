// The three screens of a debrief. Facts come from the path really taken; nothing here grades anybody. What is not on them is one tap away.
import { say, t } from '../../words/words.ts'
import { HelpCard, inOrder } from '../help-card.tsx'
import { Icon } from '../later-icon.tsx'
import type { LaterIconName } from '../later-icons.ts'
import type { ScreenProps } from '../model.ts'
import { colours } from '../people.ts'
import { describe } from '../play/picture.tsx'
import { StageBox } from '../play/stage-box.tsx'
import { Portrait } from '../portrait.tsx'
import { calledIn, isolate, saySeat } from '../sentences.ts'
import type { DebriefScreen } from './model.ts'

export type CardProps = ScreenProps<DebriefScreen>

function Title({ icon, text }: { icon: LaterIconName; text: string }) {
  return <h1 tabIndex={-1} data-focus><span class="medal"><Icon name={icon} /></span>{text}</h1>
}

/** The ending as a picture, and who they became; how it came to that, and what everyone felt, when asked for. */
export function EndingCard({ screen: { scriptId, facts, picture }, model, box, onBox }: CardProps) {
  const mood = (who: string) => picture.cast.find(({ id }) => id === who)?.mood ?? 'neutral'
  return (
    <>
      <div class={`${model.stage ? 'curtain' : 'curtain told'} light-${picture.light}`}>
        <StageBox box={box} onBox={onBox} />
        <p class={model.stage ? 'visually-hidden' : 'in-words'}>{describe(picture)}</p>
        <div class="banner">
          <p class="over">{t('debrief.ending')}</p>
          <h1 tabIndex={-1} data-focus>{saySeat(scriptId, `endings.${facts.ending}.title`)}</h1>
        </div>
      </div>
      <h2 class="visually-hidden">{t('debrief.outcomes')}</h2>
      <ul class="people">
        {facts.outcomes.map(({ id, who }) => (
          <li key={id}><Portrait who={who} mood={mood(who)} /><p><b><bdi>{calledIn(scriptId, who)}</bdi></b>{saySeat(scriptId, `endings.${facts.ending}.outcomes.${id}`)}</p></li>
        ))}
      </ul>
      <details class="more"><summary><Icon name="steps" turns />{t('debrief.happened')}</summary>
        <ol class="path">{facts.happened.map((id) => <li key={id}>{saySeat(scriptId, `debrief.happened.${id}`)}</li>)}</ol>
      </details>
      <details class="more"><summary><Icon name="heart" />{t('debrief.felt')}</summary>
        <ul class="felt">
          {facts.felt.map(({ id, who }) => (
            <li key={id} style={{ '--who': colours[who] }}>
              <span class="face"><Portrait who={who} mood="thoughtful" /><b aria-hidden="true"><bdi>{calledIn(scriptId, who)}</bdi></b></span>
              <p class="feels"><Icon name="heart" /><span class="visually-hidden">{t('debrief.feels', { name: isolate(calledIn(scriptId, who)) })} </span>{saySeat(scriptId, `debrief.felt.${id}.felt`)}</p>
              <p class="thinks"><Icon name="chat" /><span class="visually-hidden">{t('debrief.thinks', { name: isolate(calledIn(scriptId, who)) })} </span>{saySeat(scriptId, `debrief.felt.${id}.thought`)}</p>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** What it is called, with the law; the sources when asked for. */
export function NamedCard({ screen: { scriptId, facts, laws } }: CardProps) {
  return (
    <>
      <Title icon="tag" text={t('debrief.named')} />
      <p class="term">{saySeat(scriptId, 'debrief.named.term')}</p>
      <p class="lead">{saySeat(scriptId, 'debrief.named.text')}</p>
      <h2><Icon name="law" />{t('debrief.law')}</h2>
      <div class="laws">
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
      </div>
    </>
  )
}

/** What helps, then who helps: the first one whole, the others when asked for. */
export function HelpsCard({ screen: { scriptId, facts, help } }: CardProps) {
  const [first, ...others] = inOrder(help.filter(({ id }) => facts.lines.includes(id)))
  return (
    <>
      <Title icon="hand" text={t('debrief.helps')} />
      <ol class="acts">{facts.helps.map((id) => <li key={id}>{saySeat(scriptId, `debrief.helps.${id}`)}</li>)}</ol>
      <h2><Icon name="phone" />{t('debrief.who')}</h2>
      <div class="help-list">{first && <HelpCard line={first} isFirst level="h3" />}</div>
      {others.length > 0 && (
        <details class="more"><summary><Icon name="group" />{t('debrief.others')}</summary>
          <div class="help-list">{others.map((line) => <HelpCard key={line.id} line={line} isFirst={false} level="h3" />)}</div>
        </details>
      )}
    </>
  )
}
