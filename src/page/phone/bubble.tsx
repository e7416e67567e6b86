// One message. Hurtful words are never printed: a blurred message shows blocks, and says in plain words what they are.
import { useState } from 'preact/hooks'
import type { ScriptId } from '../../story/script.ts'
import { reactions as reactionNames } from '../../story/vocabulary.ts'
import type { MessageView } from '../../story/view.ts'
import { duration, number, t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { colours } from '../people.ts'
import { Portrait } from '../portrait.tsx'
import { calledIn, introduce, saySeat } from '../sentences.ts'

export interface BubbleProps {
  script: ScriptId
  message: MessageView
  /** It is the present line: the focus goes there. */
  isNow: boolean
  /** First of a group by the same author. */
  isFirst: boolean
  /** Dots come before it, for less than a breath. */
  types: boolean
}

export function Bubble({ script, message, isNow, isFirst, types }: BubbleProps) {
  // Decided once, when the bubble appears: showing the same line again must not make it type again.
  const [typesAtFirst] = useState(types)
  const { who, mine, form } = message
  const text = saySeat(script, `lines.${message.lineId}`)
  const focus = isNow ? { tabIndex: -1, 'data-focus': true } : {}
  if (form === 'notice') return <li class="notice" {...focus}><Icon name="bell" /><span class="visually-hidden">{t('phone.notice')} </span>{text}</li>
  if (message.isUnsent) return <li class={`message ${mine ? 'mine' : 'theirs'}`}><div class="bubble unsent"><Icon name="erase" turns />{t('acts.unsent')}</div></li>
  const classes = ['message', mine ? 'mine' : 'theirs', isFirst && 'first', form, isNow && 'now', typesAtFirst && 'types', message.reactions && 'reacted']
  return (
    <li class={classes.filter(Boolean).join(' ')} style={who && { '--who': colours[who] }}>
      {!mine && who && isFirst && <Portrait who={who} />}
      {typesAtFirst && <span class="dots" aria-hidden="true"><i /><i /><i /></span>}
      <div class="bubble" role={isNow ? 'article' : undefined} {...focus}>
        {!mine && who && isFirst && <b class="author" aria-hidden="true"><bdi>{calledIn(script, who)}</bdi></b>}
        <span class="visually-hidden">{introduce(script, 'message', who)} </span>
        <Content message={message} text={text} />
        <Reactions message={message} />
        {message.at && <time class="sent-at">{message.at}</time>}
      </div>
      {message.seen ? <p class="seen"><Icon name="seen" />{t('phone.seen', { count: message.seen })}</p> : null}
    </li>
  )
}

/** What a message holds: words, blocks in place of hurtful ones, a picture, a voice. */
export function Content({ message, text }: { message: MessageView; text: string }) {
  const { art } = useAround()
  if (message.form === 'blurred') {
    return <><span class="blur" aria-hidden="true"><i /><i /><i /><i /></span><span class="chip"><Icon name="hide" />{text}</span></>
  }
  if (message.form === 'picture') {
    return (
      <figure>
        {message.picture && <img src={art.picture(message.picture)} alt={text} />}
        {/* No caption of the figure, which would name it a second time. */}
        {message.picture ? <p aria-hidden="true">{text}</p> : <figcaption>{text}</figcaption>}
      </figure>
    )
  }
  if (message.form === 'voice') return <Voice seconds={message.seconds ?? 0} text={text} />
  return <span class="words">{text}</span>
}

function Voice({ seconds, text }: { seconds: number; text: string }) {
  const bars = Array.from({ length: 18 }, (_, index) => 30 + Math.abs(Math.sin(index * 1.7 + seconds)) * 70)
  return (
    <>
      <span class="voice"><Icon name="play" turns />
        <span class="waves" aria-hidden="true">{bars.map((height) => <i style={{ '--tall': `${height}%` }} />)}</span>
        <small>{t('phone.voice', { length: duration(seconds) })}</small>
      </span>
      <span class="chip">{text}</span>
    </>
  )
}

export function Reactions({ message }: { message: MessageView }) {
  const { art } = useAround()
  const given = reactionNames.filter((name) => message.reactions?.[name])
  if (!given.length) return null
  return (
    <span class="reactions">
      {given.map((name) => (
        <span key={name}>
          <img src={art.picture(`reaction-${name}`)} alt="" />
          <span class="visually-hidden">{t(`reactions.${name}`)} </span>{number(message.reactions![name]!)}
        </span>
      ))}
    </span>
  )
}
