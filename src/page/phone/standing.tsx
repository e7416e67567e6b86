// What the owner did to a thread: made it silent, blocked the other person, went out of the group.
import type { ThreadView, View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { Pause } from '../pause.tsx'
import { saySeat } from '../sentences.ts'

/** Small marks beside the name of a thread. */
export function Standing({ thread }: { thread: ThreadView }) {
  return (
    <>
      {thread.isMuted && <span class="muted-mark"><Icon name="mute" /><span class="visually-hidden">{t('phone-screens.muted')}{(thread.isBlocked || thread.unread > 0) && t('play.comma')}</span></span>}
      {thread.isBlocked && <span class="blocked-mark"><Icon name="block" />{t('phone-screens.blocked')}{thread.unread > 0 && <Pause />}</span>}
    </>
  )
}

/** Stands where one would write. */
export function ThreadFoot({ view, thread }: { view: View; thread: ThreadView }) {
  if (thread.draft) return <p class="draft"><b>{t('acts.draft')}</b> {wordsOfDraft(view, thread.draft)}</p>
  if (!thread.isLeft && !thread.isBlocked) return null
  return <p class="thread-foot">{t(thread.isLeft ? 'phone-screens.left' : 'phone-screens.cannot-write')}</p>
}

/** What a choice leaves written: the words that it quotes. */
export function wordsOfDraft(view: View, choice: string): string {
  const said = saySeat(view.scriptId, `choices.${choice}`)
  return /«\s*(.+?)\s*»/.exec(said)?.[1] ?? said
}
