// A feed: posts, newest last, each with its reactions and the comments under it. Blurred comments are described like blurred messages.
import { useEffect, useRef } from 'preact/hooks'
import type { MessageView, ThreadView, View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { colours } from '../people.ts'
import { Portrait } from '../portrait.tsx'
import { calledIn, introduce, saySeat } from '../sentences.ts'
import { Content, Reactions } from './bubble.tsx'

export function Feed({ view, thread }: { view: View; thread: ThreadView }) {
  const list = useRef<HTMLOListElement>(null)
  const showNow = () => {
    const feed = list.current!
    const now = feed.querySelector<HTMLElement>('[data-focus]')
    if (now) feed.scrollTop = now.offsetTop + now.offsetHeight + 16 - feed.clientHeight
  }
  useEffect(showNow, [view.lineId])
  return (
    <ol class="feed" ref={list} tabIndex={0} onLoadCapture={showNow}>
      {thread.messages.length === 0 && <li class="notice">{t('phone.empty')}</li>}
      {thread.messages.filter(({ under }) => !under).map((post) => (
        <li key={post.lineId} class="post">
          <Post view={view} message={post} />
          <Comments view={view} messages={thread.messages.filter(({ under }) => under === post.lineId)} />
        </li>
      ))}
    </ol>
  )
}

function Post({ view, message }: { view: View; message: MessageView }) {
  const { who, lineId, form } = message
  return (
    <div class={`post-body ${form}`} {...focusOf(view, message)}>
      {who && <p class="post-author" aria-hidden="true"><Portrait who={who} /><b style={{ '--who': colours[who] }}><bdi>{calledIn(view.scriptId, who)}</bdi></b></p>}
      <span class="visually-hidden">{introduced(view, message)} </span>
      <Content message={message} text={saySeat(view.scriptId, `lines.${lineId}`)} />
      <Reactions message={message} />
      {message.seen ? <p class="seen">{t('phone.seen', { count: message.seen })}</p> : null}
    </div>
  )
}

function Comments({ view, messages }: { view: View; messages: MessageView[] }) {
  if (!messages.length) return null
  return (
    <>
      <p class="comments-count">{t('phone-screens.comments', { count: messages.length })}</p>
      <ol class="comments">
        {messages.map((message) => {
          const { who, lineId, form } = message
          return (
            <li key={lineId} class={form}>
              {who && <Portrait who={who} />}
              <div class="comment" {...focusOf(view, message)}>
                {who && <b class="author" aria-hidden="true" style={{ '--who': colours[who] }}><bdi>{calledIn(view.scriptId, who)}</bdi></b>}
                <span class="visually-hidden">{introduced(view, message)} </span>
                <Content message={message} text={saySeat(view.scriptId, `lines.${lineId}`)} />
                <Reactions message={message} />
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function introduced({ scriptId }: View, { who, form }: MessageView): string {
  return form === 'notice' ? t('phone.notice') : introduce(scriptId, 'message', who)
}

function focusOf(view: View, { lineId }: MessageView) {
  return lineId === view.lineId ? { tabIndex: -1, role: 'article' as const, 'data-focus': true } : {}
}
