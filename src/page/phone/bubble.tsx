// One message. Hurtful words are never printed: a blurred message shows blocks, and says in plain words what they are.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ScriptId } from '../../story/script.ts'
import { reactions as reactionNames } from '../../story/vocabulary.ts'
import type { MessageView } from '../../story/view.ts'
import type { CastId } from '../../story/vocabulary.ts'
import { duration, number, t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { colours } from '../people.ts'
import { Portrait } from '../portrait.tsx'
import { calledIn, introduce, isolate, saySeat } from '../sentences.ts'
import { Pause } from '../pause.tsx'

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
  if (message.isUnsent) return <li class={`message ${mine ? 'mine' : 'theirs'}`}><div class="bubble unsent"><Icon name="erase" turns /><Unsent script={script} who={who} /></div></li>
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

/** What is left of a message taken back: eyes see by its side whose it was. */
export function Unsent({ script, who }: { script: ScriptId; who?: CastId }) {
  if (!who) return <>{t('acts.unsent')}</>
  return <><span aria-hidden="true">{t('acts.unsent')}</span><span class="visually-hidden">{t('acts.unsent-by', { name: isolate(calledIn(script, who)) })}</span></>
}

/** What a message holds: words, blocks in place of hurtful ones, a picture, a voice. */
export function Content({ message, text }: { message: MessageView; text: string }) {
  const { art } = useAround()
  const said = <>{text}{(message.reactions ?? message.at) && <Pause after={text} />}</>
  if (message.form === 'blurred') {
    return <><span class="blur" aria-hidden="true"><i /><i /><i /><i /></span><span class="chip"><Icon name="hide" />{said}</span></>
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
  if (message.form === 'voice') return <Voice seconds={message.seconds ?? 0}>{said}</Voice>
  return <span class="words">{said}</span>
}

function Voice({ seconds, children }: { seconds: number; children: ComponentChildren }) {
  const bars = Array.from({ length: 18 }, (_, index) => 30 + Math.abs(Math.sin(index * 1.7 + seconds)) * 70)
  return (
    <>
      <span class="voice"><Icon name="play" turns />
        <span class="waves" aria-hidden="true">{bars.map((height) => <i style={{ '--tall': `${height}%` }} />)}</span>
        <small>{t('phone.voice', { length: duration(seconds) })}<Pause /></small>
      </span>
      <span class="chip">{children}</span>
    </>
  )
}

export function Reactions({ message }: { message: MessageView }) {
  const { art } = useAround()
  const given = reactionNames.filter((name) => message.reactions?.[name])
  if (!given.length) return null
  return (
    <span class="reactions">
      <span class="visually-hidden">{t('reactions.label')} </span>
      {given.map((name, index) => (
        <span key={name}>
          <img src={art.picture(`reaction-${name}`)} alt="" />
          <span class="visually-hidden">{t(`reactions.${name}`)} </span>
          <span>{number(message.reactions![name]!)}{(index < given.length - 1 || message.at) && <Pause />}</span>
        </span>
      ))}
    </span>
  )
}
