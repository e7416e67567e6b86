// The chat, on a telephone like the one of the stories. Each message is a button; what it proves is said under it.
import { useEffect, useRef } from 'preact/hooks'
import { castName, duration, t } from '../../../words/words.ts'
import { useActions, useAround } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { colours } from '../../people.ts'
import { Portrait } from '../../portrait.tsx'
import { isolate, nameOf } from '../../sentences.ts'
import type { TraceItem } from '../../../story/activities/trace.ts'
import { sayHere } from '../sentences.ts'
import type { TracePart } from './part.ts'
import { Mask } from './mask.tsx'
import type { ActivityActions } from '../model.ts'
import { Pause } from '../../pause.tsx'

export function Chat({ activity, state }: TracePart) {
  const chat = useRef<HTMLElement>(null)
  // What is said about a message stands under it: below the last one on screen, it would not be seen.
  useEffect(() => chat.current!.querySelector('.trace-why:not(:empty)')?.scrollIntoView?.({ block: 'nearest' }), [state.last])
  return (
    <section class="phone trace-phone" ref={chat} aria-label={t('phone.label', { name: nameOf(activity.whose) })}>
      <div class="phone-body">
        <p class="phone-status" aria-hidden="true"><Icon name="wifi" /><Icon name="battery" /></p>
        <header class="phone-head">
          <span class="portrait group" aria-hidden="true"><Icon name="group" /></span>
          <h2 tabIndex={-1} data-then><bdi>{sayHere(activity, 'thread')}</bdi></h2>
        </header>
        <p class="trace-ask">{t('activities.trace.sort')}</p>
        <ol class="thread group">
          {activity.items.map((item, index) => (
            <Item key={item.id} activity={activity} state={state} item={item} isFirst={isFirst(activity.items, index)} />
          ))}
        </ol>
      </div>
    </section>
  )
}

/** A name and a face stand before the first of several messages by the same person. */
function isFirst(items: readonly TraceItem[], index: number): boolean {
  const before = items[index - 1]
  return !before || before.form === 'notice' || before.form === 'profile' || before.who !== items[index]!.who
}

function Item({ activity, state, item, isFirst }: TracePart & { item: TraceItem; isFirst: boolean }) {
  const actions = useActions<ActivityActions>()
  const { id, form, who } = item
  const isIn = state.folder.includes(id)
  const isLeft = state.left.includes(id)
  const isNotice = form === 'notice' || form === 'profile'
  const classes = [isNotice ? 'trace-notice' : `message theirs ${form === 'voice' ? '' : form}`, isFirst && !isNotice && 'first', isIn && 'in', isLeft && 'left']
  const mark = isIn ? t(item.isPrivate ? 'activities.trace.noted' : 'activities.trace.kept') : isLeft ? t('activities.trace.left') : ''
  return (
    <li class={classes.filter(Boolean).join(' ')} style={who && { '--who': colours[who] }}>
      {!isNotice && isFirst && (who ? <Portrait who={who} /> : <Mask />)}
      <button type="button" class="bubble" aria-pressed={isIn} onClick={() => actions.move({ type: 'touch', item: id })}>
        {!isNotice && isFirst && <b class="author"><bdi>{who ? castName(who) : sayHere(activity, 'account')}</bdi><Pause /></b>}
        <Content activity={activity} item={item} isMarked={Boolean(mark)} />
        {mark && <span class="trace-mark"><Icon name={isIn ? 'check' : 'close'} />{mark}</span>}
      </button>
      <p class="trace-why" role="status">{state.last === id && sayHere(activity, `items.${id}.why`)}</p>
    </li>
  )
}

function Content({ activity, item: { id, form, picture, seconds }, isMarked }: Pick<TracePart, 'activity'> & { item: TraceItem; isMarked: boolean }) {
  const { art } = useAround()
  const words = sayHere(activity, `items.${id}.text`)
  const text = <>{words}{isMarked && <Pause after={words} />}</>
  if (form === 'blurred') return <><span class="blur" aria-hidden="true"><i /><i /><i /><i /></span><span class="chip"><Icon name="hide" />{text}</span></>
  if (form === 'picture') return <span class="trace-picture"><img src={art.picture(picture!)} alt="" /><span class="chip">{text}</span></span>
  if (form === 'voice') {
    const bars = Array.from({ length: 18 }, (_, index) => 30 + Math.abs(Math.sin(index * 1.7 + seconds!)) * 70)
    return (
      <>
        <span class="voice"><Icon name="play" turns /><span class="waves" aria-hidden="true">{bars.map((height, index) => <i key={index} style={{ '--tall': `${height}%` }} />)}</span><small>{t('phone.voice', { length: duration(seconds!) })}<Pause /></small></span>
        <span class="chip">{text}</span>
      </>
    )
  }
  if (form === 'profile') return <span class="trace-profile"><Mask /><span><b><bdi>{isolate(sayHere(activity, 'account'))}</bdi><Pause /></b><span>{text}</span></span></span>
  return <span class="words">{text}</span>
}
