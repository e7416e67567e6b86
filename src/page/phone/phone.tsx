// The telephone of the person played: its frame, the open thread, and the list of threads when there are several.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PhoneView, ThreadView, View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { Icon } from '../icon.tsx'
import { nameOf } from '../sentences.ts'
import { Thread } from './thread.tsx'
import { ThreadFace, titleOf } from './thread-face.tsx'
import { ThreadList } from './thread-list.tsx'

export function Phone({ view, phone }: { view: View; phone: PhoneView }) {
  const { still } = useAround()
  const [shown, show] = useState<string | 'list'>(phone.open)
  const line = useRef(view.lineId)
  // A new line always brings back the thread where it happens.
  const isNewLine = line.current !== view.lineId
  line.current = view.lineId
  const current = isNewLine ? phone.open : shown
  useEffect(() => show(phone.open), [view.lineId, phone.open])

  // Two equal motions take turns, so that a second buzz starts again without building the phone anew.
  const buzzes = !still && (view.cue.effect === 'vibrate' || view.cue.effect === 'message')
  const thread = phone.threads.find(({ id }) => id === current)
  return (
    <section class="phone" aria-label={t('phone.label', { name: nameOf(phone.owner) })}>
      <div class={buzzes ? `phone-body buzz-${view.read.length % 2}` : 'phone-body'}>
        <p class="phone-status" aria-hidden="true"><Icon name="wifi" /><Icon name="battery" /></p>
        {thread
          ? <OpenThread view={view} thread={thread} onList={phone.threads.length > 1 ? () => show('list') : undefined} />
          : <ThreadList view={view} threads={phone.threads} onOpen={show} />}
      </div>
    </section>
  )
}

function OpenThread({ view, thread, onList }: { view: View; thread: ThreadView; onList?: () => void }) {
  return (
    <>
      <header class="phone-head">
        {onList && <button type="button" class="phone-back" aria-label={t('phone.threads')} onClick={onList}><Icon name="back" turns /></button>}
        <ThreadFace thread={thread} />
        <h2><bdi>{titleOf(view, thread)}</bdi><small>{kindOf(thread)}</small></h2>
      </header>
      <Thread view={view} thread={thread} />
    </>
  )
}

function kindOf(thread: ThreadView): string {
  if (thread.members) return t('phone.members', { count: thread.members })
  return t(thread.kind === 'feed' ? 'phone.feed' : 'phone.private')
}
