// The telephone of the person played: its frame, the open thread, and whatever else is on its screen. It comes with the later screens: until then a message is read on the desk.
import './phone.css'
import './bubbles.css'
import './phone-screens.css'
import './phone-lock.css'
import './phone-feed.css'
import './phone-sheet.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PhoneView, ThreadView, View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { Choices } from '../play/choices.tsx'
import { nameOf } from '../sentences.ts'
import { Feed } from './feed.tsx'
import { Banner } from './lock.tsx'
import { OtherScreen } from './screens.tsx'
import { Sheet } from './sheet.tsx'
import { Standing, ThreadFoot } from './standing.tsx'
import { BackToThreads, ThreadList } from './thread-list.tsx'
import { Thread } from './thread.tsx'
import { ThreadFace, titleOf } from './thread-face.tsx'
import { Pause } from '../pause.tsx'

export function Phone({ view, phone }: { view: View; phone: PhoneView }) {
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
    <section class={phone.screen === 'lock' ? 'phone locked' : 'phone'} aria-label={t('phone.label', { name: nameOf(phone.owner) })}>
      <div class={buzzes ? `phone-body buzz-${view.read.length % 2}` : 'phone-body'}>
        <p class="phone-status" aria-hidden="true">{phone.clock && <time>{phone.clock}</time>}<Icon name="wifi" /><Icon name="battery" /></p>
        <div class={phone.sheet && !knowsInert() ? 'phone-screen out-of-reach' : 'phone-screen'} inert={Boolean(phone.sheet)}>
          {!open
            ? <OtherScreen view={view} phone={phone} />
            : thread
              ? <OpenThread view={view} thread={thread} unread={phone.waiting.length} onList={phone.threads.length > 1 ? () => show(undefined) : undefined} />
              : <ThreadList view={view} threads={phone.threads} onOpen={show} />}
        </div>
        <Banner view={view} phone={phone} />
        {phone.sheet && <Sheet view={view} phone={phone} sheet={phone.sheet}><Choices view={view} /></Sheet>}
      </div>
    </section>
  )
}

/** Chrome before 102, Firefox before 112 and Safari before 15.5 don't: there, what lies under a sheet is hidden, or keys and screen readers would go into it. */
function knowsInert(): boolean {
  return 'inert' in HTMLElement.prototype
}

/** The present line is read on the phone, not on the desk. */
export function isReadOnPhone({ kind, phone }: View): boolean {
  return Boolean(phone) && phone?.screen !== 'over' && (kind === 'message' || Boolean(phone?.sheet && kind === 'telling'))
}

interface OpenThreadProps { view: View; thread: ThreadView; unread: number; onList?: () => void }

function OpenThread({ view, thread, unread, onList }: OpenThreadProps) {
  return (
    <>
      <header class="phone-head">
        {onList && <BackToThreads unread={unread} onList={onList} />}
        <ThreadFace thread={thread} />
        <h2><bdi>{titleOf(view, thread)}<Pause /></bdi><small>{kindOf(thread)}</small></h2>
        <Standing thread={thread} />
      </header>
      {thread.kind === 'feed' ? <Feed view={view} thread={thread} /> : <Thread view={view} thread={thread} />}
      <ThreadFoot view={view} thread={thread} />
    </>
  )
}

function kindOf({ kind, members, isLeft }: ThreadView): string {
  // Two who write to each other, one of them a stranger, are no group to who reads.
  if (kind === 'private' || members === 2) return t('phone.private')
  if (members && !isLeft) return t('phone.members', { count: members })
  return t(kind === 'feed' ? 'phone.feed' : 'phone.group')
}
