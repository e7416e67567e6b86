// The classes of the series, what the present one tries for, and the best try that this device keeps. A way to choose, never a mark.
import type { Chain, ChainState } from '../../../story/activities/chain.ts'
import { number, t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { nameOf } from '../../sentences.ts'
import { sayHere } from '../sentences.ts'
import { Badge } from './badge.tsx'
import type { ActivityActions } from '../model.ts'

export function Series({ activity, state }: { activity: Chain; state: ChainState }) {
  const actions = useActions<ActivityActions>()
  const { classes, target } = activity
  const { id, aim } = state.room
  const best = state.best[id]
  const parts = [
    t('activities.chain.aim', { count: aim.reached }),
    aim.wrote && t('activities.chain.aim-wrote', { count: aim.wrote, name: nameOf(target) }),
    best && t('activities.chain.best', { count: best.reached }),
  ]
  return (
    <div class="chain-series">
      <ol aria-label={t('activities.chain.series')}>
        {classes.map((one, at) => {
          const isReached = state.met.includes(one.id)
          return (
            <li key={one.id}>
              <button type="button" class={isReached ? 'reached' : ''} aria-current={at === state.at ? 'step' : undefined} onClick={() => actions.move({ type: 'class', at })}>
                <span aria-hidden="true">{number(at + 1)}</span>
                <span class="visually-hidden">{t('activities.chain.class', { number: number(at + 1), name: sayHere(activity, `classes.${one.id}`) })}{isReached && t('play.comma')}</span>
                {isReached && <Badge name="hand" />}
                {isReached && <span class="visually-hidden">{t('activities.chain.was-met')}</span>}
              </button>
            </li>
          )
        })}
      </ol>
      <p class="chain-aim"><b>{sayHere(activity, `classes.${id}`)}</b> {parts.filter(Boolean).join(' ')}</p>
    </div>
  )
}
