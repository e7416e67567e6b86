// The threads of the phone, the newest message of each, and how many came since it was on screen.
import type { ThreadView, View } from '../../story/view.ts'
import { number, t } from '../../words/words.ts'
import { saySeat } from '../sentences.ts'
import { ThreadFace, titleOf } from './thread-face.tsx'

export function ThreadList({ view, threads, onOpen }: { view: View; threads: ThreadView[]; onOpen: (id: string) => void }) {
  return (
    <>
      <header class="phone-head"><h2>{t('phone.threads')}</h2></header>
      <ul class="threads">
        {threads.map((thread) => {
          const count = unreadOf(view, thread)
          const last = thread.messages.at(-1)
          return (
            <li key={thread.id}>
              <button type="button" onClick={() => onOpen(thread.id)}>
                <ThreadFace thread={thread} />
                <span><b>{titleOf(view, thread)}</b><small>{last ? saySeat(view.scriptId, `lines.${last.lineId}`) : t('phone.empty')}</small></span>
                {count > 0 && <em class="badge"><span aria-hidden="true">{number(count)}</span><span class="visually-hidden">{t('phone.unread', { count })}</span></em>}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Messages that came after the present line's own thread last moved: nobody can have seen them yet. */
export function unreadOf(view: View, thread: ThreadView): number {
  if (thread.id === view.phone?.open) return 0
  const present = view.read.findIndex(({ id }) => id === view.lineId)
  return thread.messages.filter(({ lineId, mine }) => !mine && view.read.findIndex(({ id }) => id === lineId) >= present).length
}
