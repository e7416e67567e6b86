// The threads of the phone, the newest message of each, and how many came since it was on screen.
import type { ThreadView, View } from '../../story/view.ts'
import { number, t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { Pause } from '../pause.tsx'
import { saySeat } from '../sentences.ts'
import { Unsent } from './bubble.tsx'
import { Standing, wordsOfDraft } from './standing.tsx'
import { ThreadFace, titleOf } from './thread-face.tsx'

/** From a thread back to the list; `unread`: messages that wait in other threads. */
export function BackToThreads({ unread, onList }: { unread: number; onList: () => void }) {
  return (
    <button type="button" class="phone-back" onClick={onList}>
      <Icon name="back" turns /><span class="visually-hidden">{t('phone-screens.threads')}{unread > 0 && t('play.comma')}</span><Unread count={unread} />
    </button>
  )
}

export function ThreadList({ view, threads, onOpen }: { view: View; threads: ThreadView[]; onOpen: (id: string) => void }) {
  return (
    <>
      <header class="phone-head"><h2>{t('phone-screens.threads')}</h2></header>
      <ul class="threads">
        {threads.map((thread) => {
          const last = lastOf(view, thread)
          const goesOn = thread.unread > 0 || thread.isMuted || thread.isBlocked
          return (
            <li key={thread.id}>
              <button type="button" onClick={() => onOpen(thread.id)}>
                <ThreadFace thread={thread} />
                <span><b>{titleOf(view, thread)}<Pause /></b><small>{last}{goesOn && <Pause after={typeof last === 'string' ? last : ''} />}</small></span>
                <Standing thread={thread} />
                <Unread count={thread.unread} />
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What a thread shows of itself in the list: words left unsent, else its newest message. */
function lastOf(view: View, { draft, messages }: ThreadView) {
  if (draft) return <><b class="draft-mark">{t('acts.draft')}</b> {wordsOfDraft(view, draft)}</>
  const last = messages.slice(-1)[0]
  if (!last) return t('phone.empty')
  return last.isUnsent ? <Unsent script={view.scriptId} who={last.who} /> : saySeat(view.scriptId, `lines.${last.lineId}`)
}

/** How many messages wait in a thread; nothing when none does. */
export function Unread({ count }: { count: number }) {
  if (!count) return null
  return <em class="badge"><span aria-hidden="true">{number(count)}</span><span class="visually-hidden">{t('phone-screens.unread', { count })}</span></em>
}
