// The locked phone: the hour, and what arrived without being opened; the same notice comes as a banner over another screen.
import type { MessageView, PhoneView, ThreadView, View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import type { LaterIconName } from '../later-icons.ts'
import { colours } from '../people.ts'
import { calledIn, introduce, saySeat } from '../sentences.ts'
import { ThreadFace, titleOf } from './thread-face.tsx'
import { Unread } from './thread-list.tsx'

export function Lock({ view, phone }: { view: View; phone: PhoneView }) {
  const { waiting, threads, clock } = phone
  // One card a thread, the newest on top.
  const newest = threads.flatMap((thread) => waiting.filter((one) => one.thread === thread.id).slice(-1)[0] ?? [])
    .sort((a, b) => waiting.indexOf(b) - waiting.indexOf(a))
  return (
    <div class="lock" style={{ '--who': colours[phone.owner] }}>
      <p class="lock-time">
        <Icon name="lock" /><span class="visually-hidden">{t('phone-screens.locked')}{clock && t('play.comma')}</span>
        {clock && <time>{clock}</time>}
      </p>
      {newest.length > 0 && <ul class="notifications" aria-label={t('phone-screens.notifications')} tabIndex={0}>
        {newest.map((message) => (
          <li key={message.thread}><Notification view={view} message={message} thread={threads.find(({ id }) => id === message.thread)!} /></li>
        ))}
      </ul>}
      <span class="home-bar" aria-hidden="true" />
    </div>
  )
}

/** Comes down over whatever else is on screen when the present line arrives. */
export function Banner({ view, phone }: { view: View; phone: PhoneView }) {
  const message = phone.waiting.find(({ lineId }) => lineId === view.lineId)
  const thread = phone.threads.find(({ id }) => id === message?.thread)
  if (!message || !thread || phone.screen === 'lock' || phone.screen === 'over') return null
  return <div class="phone-banner" key={message.lineId}><Notification view={view} message={message} thread={thread} /></div>
}

function Notification({ view, message, thread }: { view: View; message: MessageView; thread: ThreadView }) {
  const { lineId, who } = message
  const isNow = lineId === view.lineId
  const title = titleOf(view, thread)
  return (
    <div class={['notification', isNow && 'now', thread.unread > 1 && 'piled'].filter(Boolean).join(' ')} key={lineId} {...isNow && { tabIndex: -1, role: 'article' as const, 'data-focus': true }}>
      <ThreadFace thread={thread} />
      <div>
        <p class="notification-title"><span class="visually-hidden">{t('phone-screens.new-in', { title })} </span><b aria-hidden="true">{title}</b></p>
        <p>
          {who && !thread.with && <b aria-hidden="true" class="author" style={{ '--who': colours[who] }}><bdi>{calledIn(view.scriptId, who)}</bdi> </b>}
          <span class="visually-hidden">{introduce(view.scriptId, 'message', who)} </span>
          <Glimpse view={view} message={message} />
        </p>
      </div>
      {thread.unread > 1 && <Unread count={thread.unread} />}
    </div>
  )
}

const icons: Record<'picture' | 'voice' | 'blurred', LaterIconName> = { picture: 'photo', voice: 'voice', blurred: 'hide' }

/** The words of a message, or what sort of message waits. */
function Glimpse({ view, message }: { view: View; message: MessageView }) {
  const { form } = message
  if (form === 'text' || form === 'notice') return <>{saySeat(view.scriptId, `lines.${message.lineId}`)}</>
  return <i class="glimpse"><Icon name={icons[form]} />{t(`phone-screens.forms.${form}`)}</i>
}
