// The messages of one thread, oldest first, grouped by author. The newest is the present line when that line is a message.
import { useEffect, useRef } from 'preact/hooks'
import type { ThreadView, View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { colours } from '../people.ts'
import { Portrait } from '../portrait.tsx'
import { calledIn, isolate } from '../sentences.ts'
import { Bubble } from './bubble.tsx'

export function Thread({ view, thread }: { view: View; thread: ThreadView }) {
  const { still } = useAround()
  const list = useRef<HTMLOListElement>(null)
  const before = useRef(view.lineId)
  const isFresh = before.current !== view.lineId
  // A picture may also arrive after the thread is gone.
  const showNewest = () => { if (list.current) list.current.scrollTop = list.current.scrollHeight }
  useEffect(() => {
    before.current = view.lineId
    showNewest()
  }, [view.lineId, thread.id])
  return (
    // A picture that arrives pushes the newest message down.
    <ol class={`thread ${thread.kind}`} ref={list} tabIndex={0} onLoadCapture={showNewest}>
      {thread.messages.length === 0 && <li class="notice">{t('phone.empty')}</li>}
      {thread.messages.map((message, index) => {
        const previous = thread.messages[index - 1]
        const isNow = message.lineId === view.lineId
        return (
          <Bubble key={message.lineId} script={view.scriptId} message={message} isNow={isNow}
            isFirst={!previous || previous.who !== message.who || previous.form === 'notice'}
            types={isNow && isFresh && !still && !message.mine && message.form !== 'notice'} />
        )
      })}
      {thread.typing?.map((who) => (
        <li class="message theirs first typing" key={who} style={{ '--who': colours[who] }}>
          <Portrait who={who} /><span class="dots" aria-hidden="true"><i /><i /><i /></span>
          <span class="visually-hidden">{t('acts.typing', { name: isolate(calledIn(view.scriptId, who)) })}</span>
        </li>
      ))}
    </ol>
  )
}
