// What to do with what was noticed: each act says what it changes; then what to do when it happens in earnest.
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import type { ActivityActions } from '../model.ts'
import { sayHere } from '../sentences.ts'
import type { ProfilesPart } from './part.ts'

export function Acts({ activity, state: { tried } }: ProfilesPart) {
  const actions = useActions<ActivityActions>()
  const card = useRef<HTMLElement>(null)
  const last = tried[tried.length - 1]
  // The answer must be seen where one has just pressed, on a small screen too.
  useEffect(() => { if (last) card.current?.querySelector('.word-reply')?.scrollIntoView?.({ block: 'nearest' }) }, [last])
  return (
    <section class="profiles-acts" ref={card} aria-labelledby="profiles-acts">
      <h2 id="profiles-acts">{t(last ? 'activities.profiles.other-act' : 'activities.profiles.act')}</h2>
      <ul class="act-cards">
        {activity.acts.map((act) => (
          <li key={act}><button type="button" aria-pressed={tried.includes(act)} class={act === last ? 'last' : ''} onClick={() => actions.move({ type: 'act', act })}>{sayHere(activity, `acts.${act}.text`)}</button></li>
        ))}
      </ul>
      <p class="word-reply" role="status" key={last}>{last ? sayHere(activity, `acts.${last}.does`) : t('activities.profiles.more')}</p>
      {last && (
        <div class="profiles-next">
          <h3>{t('activities.profiles.in-earnest')}</h3>
          <ol>{activity.next.map((one) => <li key={one}>{sayHere(activity, `next.${one}`)}</li>)}</ol>
          <div class="ways">
            <button type="button" class="button" onClick={() => actions.go('help')}><Icon name="help" />{t('activities.trace.line')}</button>
            <button type="button" class="button" onClick={() => actions.move({ type: 'again' })}><Icon name="replay" />{t('activities.again')}</button>
          </div>
        </div>
      )}
    </section>
  )
}
