// The four moves, and the people who can be asked. A move already made stays where it was, marked: nothing jumps under the finger.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Street, StreetAct, StreetState } from '../../../story/activities/street.ts'
import { t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { Portrait } from '../../portrait.tsx'
import { nameOf } from '../../sentences.ts'
import { sayHere } from '../sentences.ts'
import type { ActivityActions } from '../model.ts'
import { Pause } from '../../pause.tsx'

const acts: readonly StreetAct[] = ['distract', 'delegate', 'note', 'after']
const signs = { distract: 'chat', delegate: 'group', note: 'log', after: 'heart' } as const

interface Props { activity: Street; state: StreetState }

export function StreetMoves({ activity, state }: Props) {
  const actions = useActions<ActivityActions>()
  const [asks, ask] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const wasAsking = useRef(false)
  useLayoutEffect(() => {
    if (asks === wasAsking.current) return
    wasAsking.current = asks
    box.current?.querySelector<HTMLElement>(asks ? 'h2' : '.delegate')?.focus({ preventScroll: true })
  }, [asks])
  const isMade = (act: StreetAct) => (act === 'delegate' ? activity.helpers.every(({ id }) => state.done.some(({ to }) => to === id)) : state.done.some((one) => one.act === act))
  const make = (act: StreetAct) => {
    if (act === 'delegate') ask(true)
    else actions.move({ type: 'act', act })
  }
  return (
    <div class="street-moves" ref={box}>
      {asks ? <Helpers activity={activity} state={state} onClose={() => ask(false)} /> : (
        <>
          <h2 class="visually-hidden" tabIndex={-1}>{t('activities.street.moves')}</h2>
          <ul class="street-acts">
            {acts.map((act) => (
              <li key={act}>
                <button type="button" class={isMade(act) ? `${act} made` : act} aria-disabled={isMade(act)} onClick={() => make(act)}>
                  <b><Icon name={signs[act]} /><span>{sayHere(activity, `moves.${act}.name`)}<Pause /></span></b>
                  {isMade(act) ? <em><Icon name="check" />{t('activities.street.done')}</em> : <span>{sayHere(activity, `moves.${act}.say`)}</span>}
                </button>
              </li>
            ))}
          </ul>
          {state.canFinish && <button type="button" class="button main" onClick={() => actions.move({ type: 'finish' })}>{t('activities.street.finish')}</button>}
        </>
      )}
    </div>
  )
}

function Helpers({ activity, state, onClose }: Props & { onClose: () => void }) {
  const actions = useActions<ActivityActions>()
  return (
    <>
      <header>
        <h2 tabIndex={-1}>{t('activities.street.who')}</h2>
        <button type="button" class="round" onClick={onClose} aria-label={t('common.close')}><Icon name="close" /></button>
      </header>
      <ul class="street-helpers">
        {activity.helpers.map(({ id, who }) => {
          const isAsked = state.done.some(({ to }) => to === id)
          return (
            <li key={id}>
              <button type="button" class={isAsked ? 'made' : ''} aria-disabled={isAsked} onClick={() => {
                if (isAsked) return
                actions.move({ type: 'ask', to: id })
                onClose()
              }}>
                <Portrait who={who} />
                <span>
                  <b>{nameOf(who)}<Pause /></b>
                  <small>{isAsked ? t('activities.street.asked') : sayHere(activity, `helpers.${id}.about`)}</small>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
