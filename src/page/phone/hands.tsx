// What the hand can do now: the same choices, each with its own gesture. The rules see a choice; only the way to it differs.
import './hands.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { View } from '../../story/view.ts'
import type { Hand } from '../../story/vocabulary.ts'
import { number, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { LaterIconName } from '../later-icons.ts'
import { nameOf, saySeat } from '../sentences.ts'
import { Composer } from './composer.tsx'
import { Hold } from './hold.tsx'
import { Listen } from './listen.tsx'
import type { PlayActions } from '../play/model.ts'

type Offer = View['choices'][number]

const icons: Record<Hand, LaterIconName> = { draft: 'log', hold: 'hand', unsend: 'erase', turn: 'phone', wait: 'chat', listen: 'voice' }

/** Some choice asks for more than a tap. */
export function isByHand({ choices }: View): boolean {
  return choices.some(({ by, sends }) => by ?? sends)
}

export function Hands({ view }: { view: View }) {
  const actions = useActions<PlayActions>()
  const [written, write] = useState<Offer>()
  const erased = useRef<string | undefined>(undefined)
  const rows = useRef<HTMLDivElement>(null)
  // The hand comes back to the row whose words it erased.
  useEffect(() => {
    if (!written && erased.current) rows.current?.querySelector<HTMLElement>(`[data-choice="${erased.current}"]`)?.focus()
  }, [written])
  if (written) {
    return (
      <Composer text={saySeat(view.scriptId, `lines.${written.sends!}`)} onSend={() => actions.choose(written.id)}
        onErase={() => {
          erased.current = written.id
          write(undefined)
        }} />
    )
  }
  const ask = t('play.choices', { name: nameOf(view.lead) })
  return (
    <div class="choices" role="group" aria-label={ask} ref={rows}>
      <p class="ask" aria-hidden="true">{ask}</p>
      {view.choices.map((offer, index) => (
        <Row key={offer.id} view={view} offer={offer} index={index} onTaken={() => (offer.sends ? write(offer) : actions.choose(offer.id))} />
      ))}
    </div>
  )
}

interface RowProps { view: View; offer: Offer; index: number; onTaken: () => void }

function Row({ view, offer, index, onTaken }: RowProps) {
  const { id, by, sends, of } = offer
  const button = { 'data-choice': id, 'aria-keyshortcuts': String(index + 1), style: { '--turn': index } }
  const inside = (
    <>
      <b aria-hidden="true">{number(index + 1)}</b>
      <span>{saySeat(view.scriptId, `choices.${id}`)}</span>
      {(by ?? sends) && <Icon name={by ? icons[by] : 'chat'} turns={!by} />}
    </>
  )
  if (by === 'hold') return <Hold button={button} onTaken={onTaken}>{inside}</Hold>
  const heard = by === 'listen' && view.phone?.threads.flatMap(({ messages }) => messages).find(({ lineId }) => lineId === of)
  if (heard) return <Listen button={button} seconds={heard.seconds ?? 0} onTaken={onTaken}>{inside}</Listen>
  return <button type="button" {...button} onClick={onTaken}>{inside}</button>
}
