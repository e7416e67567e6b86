// What it came to: phones reached beside what nobody acting gives, the person targeted, what each talk changed, and another try. Never a mark.
import type { Chain, ChainClass, ChainEnd, ChainState, Talk } from '../../../story/activities/chain.ts'
import { number, t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { Portrait } from '../../portrait.tsx'
import { nameOf } from '../../sentences.ts'
import { sayHere } from '../sentences.ts'
import { Badge } from './badge.tsx'
import { nameById } from './names.ts'
import type { ActivityActions } from '../model.ts'

interface Props { activity: Chain; room: ChainClass; state: ChainState; end: ChainEnd }

export function ChainEnding({ activity, room, state, end }: Props) {
  const actions = useActions<ActivityActions>()
  const { at, has, wrote, talks, before } = state
  const isLast = at === activity.classes.length - 1
  const ends = wrote.length === 0 ? 'nobody' : wrote.length === 1 ? 'one' : 'several'
  return (
    <div class="chain-end">
      <h2 tabIndex={-1}>{t('activities.chain.over', { count: room.rounds })}</h2>
      <p class="chain-outcome">{t(`activities.chain.${end.came}`, { name: nameOf(activity.target) })}</p>
      <Phones label={t('activities.chain.with-you')} reached={has.length} all={room.people.length} />
      <Phones label={t('activities.chain.nobody')} reached={end.alone} all={room.people.length} />
      {before && <p class="small">{t('activities.chain.before', { count: before.reached })}{t('play.comma')}{t('activities.chain.wrote', { count: before.wrote })}</p>}
      <p class="chain-thinks"><Portrait who={activity.target} mood={state.mood} /><span>{sayHere(activity, `ends.${ends}`)}</span></p>
      {talks.length > 0 && <ul class="chain-did">{talks.map((talk, index) => <Did key={talk.to} {...{ activity, room, talk }} spared={end.spared[index]!} />)}</ul>}
      <p class="chain-idea"><b>{t('activities.chain.what-if')}</b> {t(`activities.chain.idea.${end.idea}`, { target: nameOf(activity.target), adult: nameOf(room.adult.who) })}</p>
      <div class="chain-ways">
        {!isLast && <button type="button" class={end.came === 'met' ? 'button main' : 'button'} onClick={() => actions.move({ type: 'class', at: at + 1 })}>{t('activities.chain.next-class')}<Icon name="forward" turns /></button>}
        <button type="button" class="button" onClick={() => actions.move({ type: 'again' })}><Icon name="replay" />{t('activities.again')}</button>
      </div>
    </div>
  )
}

/** A row of small phones, as many lit as were reached. */
function Phones({ label, reached, all }: { label: string; reached: number; all: number }) {
  return (
    <p class="chain-phones">
      <span>{label}</span> <b>{t('activities.chain.reached', { count: reached })}</b>
      <span class="chain-row" aria-hidden="true">{Array.from({ length: all }, (_, index) => <i key={index} class={index < reached ? 'on' : ''} />)}</span>
    </p>
  )
}

function Did({ activity, room, talk: { to, act }, spared }: Pick<Props, 'activity' | 'room'> & { talk: Talk; spared: number }) {
  const names = { name: nameById(activity, to), target: nameOf(activity.target), adult: nameOf(room.adult.who) }
  return (
    <li>
      <Badge name={act === 'stop' ? 'hand' : act === 'comfort' ? 'heart' : 'door'} />
      <span>{t(`activities.chain.did.${act}`, names)} {spared > 0 ? t('activities.chain.spared', { count: spared, number: number(spared) }) : t('activities.chain.stopped')}</span>
    </li>
  )
}
