// The class as a net: a face a phone, a line a contact, envelopes that fly with each turn. Without motion the lines alone tell.
import type { Chain, ChainClass as Room, ChainPerson, ChainState } from '../../../story/activities/chain.ts'
import { t } from '../../../words/words.ts'
import { useAround } from '../../context.ts'
import { Portrait } from '../../portrait.tsx'
import { Badge, type BadgeName } from './badge.tsx'
import { SimpleFace } from './face.tsx'
import { nameIn } from './names.ts'
import { Pause } from '../../pause.tsx'

interface Props { activity: Chain; room: Room; state: ChainState; chosen: string | null; onChoose: (id: string) => void }

export function ChainClass({ activity, room, state, chosen, onChoose }: Props) {
  const { still } = useAround()
  const placeOf = (id: string) => room.people.find((one) => one.id === id)!.at
  return (
    <div class="chain-class" style={{ '--rows': room.rows }} key={room.id}>
      <Links {...{ room, state, chosen }} />
      <ul aria-label={t('activities.chain.phones')}>
        {room.people.map((one) => <li key={one.id} style={spot(one.at)}><Phone {...{ activity, room, state, one, chosen, onChoose }} /></li>)}
      </ul>
      {!still && (
        <div class="chain-mail" key={state.round} aria-hidden="true">
          {state.sent.map(({ from, to }) => {
            const [x1, y1] = placeOf(from)
            const [x2, y2] = placeOf(to)
            return <i key={`${from}-${to}`} style={{ '--x1': `${x1}%`, '--y1': `${y1}%`, '--x2': `${x2}%`, '--y2': `${y2}%` }}><Badge name="mail" /></i>
          })}
        </div>
      )}
    </div>
  )
}

function Links({ room: { people }, state, chosen }: Pick<Props, 'room' | 'state' | 'chosen'>) {
  const pairs = people.flatMap((one) => one.contacts.filter((id) => id > one.id).map((id) => [one, people.find((other) => other.id === id)!] as const))
  const isAlong = (list: ChainState['trail'], a: ChainPerson, b: ChainPerson) =>
    list.some(({ from, to }) => (from === a.id && to === b.id) || (from === b.id && to === a.id))
  return (
    <svg class="chain-links" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {pairs.map(([a, b]) => {
        const used = isAlong(state.sent, a, b) ? 'fresh' : isAlong(state.trail, a, b) ? 'used' : ''
        const ends = chosen === a.id || chosen === b.id ? 'mine' : ''
        return <line key={`${a.id}-${b.id}`} class={`${used} ${ends}`} x1={a.at[0]} y1={a.at[1]} x2={b.at[0]} y2={b.at[1]} vector-effect="non-scaling-stroke" />
      })}
    </svg>
  )
}

function Phone({ activity, room, state, one, chosen, onChoose }: Props & { one: ChainPerson }) {
  const { id, who, face, contacts } = one
  const standing = standingOf(room, state, id)
  const isNew = state.sent.some(({ to }) => to === id)
  const laughs = state.laughing.includes(id)
  const smiles = standing === 'quiet' || standing === 'wrote' || standing === 'told'
  const words = [t(`activities.chain.standing.${standing}`), t('activities.chain.contacts', { count: contacts.length })]
  return (
    <button type="button" class={`chain-phone ${state.has.includes(id) ? 'has' : ''} ${standing} ${isNew ? 'new' : ''}`} data-person={id} aria-pressed={chosen === id}
      disabled={Boolean(state.end)} onClick={() => onChoose(id)}>
      <span class="chain-face">
        {who ? <Portrait who={who} mood={laughs ? 'laugh' : smiles ? 'smile' : 'neutral'} /> : <SimpleFace face={face!} laughs={laughs} smiles={smiles} />}
        {badgesOf(state, id).map((name) => <Badge key={name} name={name} />)}
      </span>
      <b>{nameIn(activity, one)}<Pause /></b>
      <span class="visually-hidden">{words.join(t('play.comma'))}</span>
    </button>
  )
}

type Standing = 'from' | 'free' | 'has' | 'quiet' | 'wrote' | 'told'

function standingOf({ from }: Room, { has, quiet, wrote, talks }: ChainState, id: string): Standing {
  if (id === from) return 'from'
  if (wrote.includes(id)) return 'wrote'
  if (talks.some(({ to, act }) => to === id && act === 'tell')) return 'told'
  if (quiet.includes(id)) return 'quiet'
  return has.includes(id) ? 'has' : 'free'
}

function badgesOf(state: ChainState, id: string): BadgeName[] {
  const mine = state.talks.find(({ to }) => to === id)?.act
  const sign: BadgeName | undefined = mine === 'comfort' ? 'heart' : mine === 'tell' ? 'door' : state.quiet.includes(id) ? 'hand' : undefined
  return [...(state.has.includes(id) ? ['phone' as const] : []), ...(sign ? [sign] : [])]
}

function spot([x, y]: readonly [number, number]) {
  return { insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }
}
