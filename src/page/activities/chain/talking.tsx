// One turn: the news of the last, whom one talks to and how, what they answer, and the turn that passes.
import type { Chain, ChainAct, ChainClass, ChainPerson, ChainState } from '../../../story/activities/chain.ts'
import { number, t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { Portrait } from '../../portrait.tsx'
import { nameOf } from '../../sentences.ts'
import { sayHere } from '../sentences.ts'
import { Badge, type BadgeName } from './badge.tsx'
import { nameById, nameIn } from './names.ts'
import type { ActivityActions } from '../model.ts'
import { Pause } from '../../pause.tsx'

const acts: readonly (readonly [ChainAct, BadgeName])[] = [['stop', 'hand'], ['comfort', 'heart'], ['tell', 'door']]

interface Props { activity: Chain; room: ChainClass; state: ChainState; chosen: string | null; onClose: () => void }

export function Talking({ activity, room, state, chosen, onClose }: Props) {
  const actions = useActions<ActivityActions>()
  const { round, talksLeft, now } = state
  const person = room.people.find(({ id }) => id === chosen)
  return (
    <div class="chain-talk">
      {!person && <p class="chain-count small">{t('activities.chain.turn-of', { now: number(round + 1), all: number(room.rounds) })} · {t('activities.chain.talks-left', { count: talksLeft })}</p>}
      <p role="status" class="chain-news">{!person && (now ? <Answer {...{ activity, room, state }} /> : <News {...{ activity, room, state }} />)}</p>
      {person && <Choice {...{ activity, room, state, person, onClose }} />}
      {!person && (
        <button type="button" class="button main chain-turn" onClick={() => actions.move({ type: 'turn' })}>
          <Icon name="forward" turns />{t('activities.chain.turn')}
        </button>
      )}
    </div>
  )
}

function Answer({ activity, room, state: { now } }: Omit<Props, 'chosen' | 'onClose'>) {
  const person = room.people.find(({ id }) => id === now!.to)!
  return <><b>{nameIn(activity, person)}<Pause /></b><span class="chain-says">{sayHere(activity, person.answers![now!.act])}</span></>
}

/** What the last turn did, in one sentence or two. */
function News({ activity, room, state: { round, has, sent, adultIn, talks } }: Omit<Props, 'chosen' | 'onClose'>) {
  const { who, after } = room.adult
  if (round === 0) return <>{t('activities.chain.pick')}</>
  const told = talks.find(({ act }) => act === 'tell')
  if (told && told.round + after === round) return <><Portrait who={who} mood="smile" />{sayHere(activity, 'adult')}</>
  const fresh = new Set(sent.map(({ to }) => to)).size
  const all = number(has.length)
  return (
    <>
      {fresh > 0 ? t('activities.chain.news', { count: fresh, all }) : t('activities.chain.no-news', { all })}
      {adultIn ? ` ${t('activities.chain.adult-in', { count: adultIn, name: nameOf(who) })}` : ''}
    </>
  )
}

function Choice({ activity, state, person, onClose }: Omit<Props, 'chosen'> & { person: ChainPerson }) {
  const actions = useActions<ActivityActions>()
  const why = refusal(activity, state, person)
  return (
    <>
      <header>
        <h2 tabIndex={-1}>{nameIn(activity, person)}</h2>
        <button type="button" class="round" onClick={onClose} aria-label={t('common.close')}><Icon name="close" /></button>
      </header>
      <p class="chain-knows small">{t('activities.chain.knows', { count: person.contacts.length, names: person.contacts.map((id) => nameById(activity, id)).join(t('play.comma')) })}</p>
      {why ? <p>{why}</p> : (
        <ul class="chain-acts">
          {acts.filter(([act]) => act !== 'tell' || !state.talks.some((talk) => talk.act === 'tell')).map(([act, sign]) => (
            <li key={act}>
              <button type="button" class={act} onClick={() => actions.move({ type: 'talk', to: person.id, act })}>
                <Badge name={sign} />
                <span>
                  <b>{sayHere(activity, `acts.${act}.name`)}</b>
                  <span>{sayHere(activity, `acts.${act}.say`)}</span>
                  <small>{sayHere(activity, `acts.${act}.does`)}{act === 'stop' && ` ${t('activities.chain.friend', { name: nameById(activity, person.friend!) })}`}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Why nobody can be talked to now, or not this person; empty when they can. */
function refusal(activity: Chain, { talks, talksLeft, now }: ChainState, { id, friend }: ChainPerson): string {
  if (!friend) return sayHere(activity, 'from')
  if (talks.some(({ to }) => to === id)) return t('activities.chain.talked')
  if (now) return t('activities.chain.one-a-turn')
  return talksLeft === 0 ? t('activities.chain.no-talks') : ''
}
