// Four acts in the order one likes: each place says what it changes, for her, for the telephone, for what comes next.
import { useEffect, useRef } from 'preact/hooks'
import type { Mood } from '../../../story/vocabulary.ts'
import type { TraceStep } from '../../../story/activities/trace.ts'
import { number, t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { Portrait } from '../../portrait.tsx'
import { sayHere } from '../sentences.ts'
import type { TracePart } from './part.ts'
import type { ActivityActions } from '../model.ts'
import { Pause } from '../../pause.tsx'

const steps: TraceStep[] = ['keep', 'report', 'block', 'tell']
const signs = { keep: 'tag', report: 'signpost', block: 'hand', tell: 'chat' } as const
const moods: Mood[] = ['worried', 'thoughtful', 'neutral', 'smile', 'relieved']

export function Acts({ activity, state }: TracePart) {
  const actions = useActions<ActivityActions>()
  const { order } = state
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current!.focus(), [])
  const placed = useRef<HTMLOListElement>(null)
  // What an act changes is read where one looks: on a small screen the list of places lies below.
  useEffect(() => { placed.current!.lastElementChild?.scrollIntoView?.({ block: 'nearest' }) }, [order.length])
  const isWhole = order.length === steps.length
  return (
    <div class="trace-acts">
      <Scene activity={activity} state={state} />
      <div class="trace-choices">
        <h2 tabIndex={-1} ref={heading}>{t('activities.trace.order')}</h2>
        <ul class="trace-cards">
          {steps.filter((step) => !order.includes(step)).map((step, index) => (
            <li key={step}>
              <button type="button" data-then={index === 0 || undefined} onClick={() => actions.move({ type: 'place', step })}>
                <i aria-hidden="true"><Icon name={signs[step]} /></i>
                <span><b>{sayHere(activity, `steps.${step}.text`)}<Pause /></b><span>{sayHere(activity, `steps.${step}.means`)}</span></span>
              </button>
            </li>
          ))}
        </ul>
        <ol class="trace-order" ref={placed} aria-label={t('activities.trace.order-list')} aria-live="polite">
          {order.map((step, index) => (
            <li key={step}>
              <button type="button" onClick={() => actions.move({ type: 'take', step })}>
                <i aria-hidden="true">{number(index + 1)}</i><span class="visually-hidden">{t('activities.trace.place', { n: number(index + 1) })}{t('play.comma')}</span><b>{sayHere(activity, `steps.${step}.text`)}</b>
              </button>
              <p>{sayHere(activity, index === 0 ? `steps.${step}.first` : `orders.${order[index - 1]}-${step}`)}</p>
            </li>
          ))}
        </ol>
        {order.length > 0 && <p class="small">{t('activities.trace.take')}</p>}
        {isWhole && <p class="trace-more">{sayHere(activity, 'more')}</p>}
        <div class="ways">
          {isWhole && <button type="button" class="button" data-then onClick={() => actions.move({ type: 'again' })}><Icon name="replay" />{t('activities.trace.again')}</button>}
          <button type="button" class="button" onClick={() => actions.move({ type: 'sort' })}><Icon name="phone" />{t('activities.trace.back')}</button>
          {isWhole && <button type="button" class="button" onClick={() => actions.go('help')}><Icon name="help" />{t('activities.trace.line')}</button>}
        </div>
      </div>
    </div>
  )
}

/** What the acts change, drawn: her face, the telephone that is still, who sits beside her. The words stand in the list. */
function Scene({ activity: { whose, lead, adult }, state: { order } }: TracePart) {
  const has = (step: TraceStep) => order.includes(step)
  return (
    <div class="trace-scene" aria-hidden="true">
      <span class="trace-people">
        <Portrait who={lead} mood={order.length > 2 ? 'smile' : 'thoughtful'} />
        <span class="trace-her" key={order.length}><Portrait who={whose} mood={moods[order.length]!} /></span>
        {has('tell') && <Portrait who={adult} mood="smile" />}
      </span>
      <span class="trace-things">
        <i class={has('block') ? 'trace-device still' : 'trace-device'}><Icon name={has('block') ? 'hand' : 'chat'} /></i>
        {has('keep') && <i class="trace-thing"><Icon name="tag" /></i>}
        {has('report') && <i class="trace-thing"><Icon name="signpost" /></i>}
      </span>
    </div>
  )
}
