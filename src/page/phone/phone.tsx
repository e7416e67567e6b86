// The telephone of the person played: its frame and the open thread; everything else on it comes with the later screens.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PhoneView, ThreadView, View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { Icon } from '../icon.tsx'
import { Choices } from '../play/choices.tsx'
import { nameOf } from '../sentences.ts'
import type * as Screens from './screens.tsx'
import { Thread } from './thread.tsx'
import { ThreadFace, titleOf } from './thread-face.tsx'

/** What comes with the later screens: a first line never needs it, and a thread can be read without it. */
export type MoreOfPhone = typeof Screens

export function Phone({ view, phone, more }: { view: View; phone: PhoneView; more?: MoreOfPhone }) {
  const { still } = useAround()
  const open = typeof phone.screen === 'object' && 'thread' in phone.screen ? phone.screen.thread : undefined
  const [shown, show] = useState(open)
  const line = useRef(view.lineId)
  // A new line always brings back the thread where it happens.
  const isNewLine = line.current !== view.lineId
  line.current = view.lineId
  const current = isNewLine ? open : shown
  useEffect(() => show(open), [view.lineId, open])

  // Two equal motions take turns, so that a second buzz starts again without building the phone anew.
  const buzzes = !still && (view.cue.effect === 'vibrate' || view.cue.effect === 'message')
  const thread = phone.threads.find(({ id }) => id === current)
  return (
    <section class="phone" aria-label={t('phone.label', { name: nameOf(phone.owner) })}>
      <div class={buzzes ? `phone-body buzz-${view.read.length % 2}` : 'phone-body'}>
        <p class="phone-status" aria-hidden="true">{phone.clock && <time>{phone.clock}</time>}<Icon name="wifi" /><Icon name="battery" /></p>
        <div class="phone-screen" inert={Boolean(more && phone.sheet)}>
          {more && !open
            ? <more.OtherScreen view={view} phone={phone} />
            : thread
              ? <OpenThread view={view} thread={thread} more={more} unread={phone.waiting.length} onList={phone.threads.length > 1 ? () => show(undefined) : undefined} />
              : more && <more.ThreadList view={view} threads={phone.threads} onOpen={show} />}
        </div>
        {more && <more.Banner view={view} phone={phone} />}
        {more && phone.sheet && <more.Sheet view={view} phone={phone} sheet={phone.sheet}><Choices view={view} /></more.Sheet>}
      </div>
    </section>
  )
}

/** The present line is read on the phone, not on the desk. */
export function isReadOnPhone({ kind, lineId, phone }: View, more?: MoreOfPhone): boolean {
  if (!phone) return false
  if (kind === 'message') return Boolean(more) || phone.waiting.every((one) => one.lineId !== lineId)
  return Boolean(more && phone.sheet && kind === 'telling')
}

interface OpenThreadProps { view: View; thread: ThreadView; more?: MoreOfPhone; unread: number; onList?: () => void }

function OpenThread({ view, thread, more, unread, onList }: OpenThreadProps) {
  return (
    <>
      <header class="phone-head">
        {more && onList && <more.BackToThreads unread={unread} onList={onList} />}
        <ThreadFace thread={thread} />
        <h2><bdi>{titleOf(view, thread)}</bdi><small>{kindOf(thread)}</small></h2>
        {more && <more.Standing thread={thread} />}
      </header>
      {more && thread.kind === 'feed' ? <more.Feed view={view} thread={thread} /> : <Thread view={view} thread={thread} />}
      {more && <more.ThreadFoot thread={thread} />}
    </>
  )
}

function kindOf(thread: ThreadView): string {
  if (thread.members && !thread.isLeft) return t('phone.members', { count: thread.members })
  return t(thread.kind === 'private' ? 'phone.private' : thread.kind === 'feed' ? 'phone.feed' : 'phone.group')
}
