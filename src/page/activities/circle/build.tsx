// Who could be in the circle: one card a kind of adult, by setting. Touching a card adds or removes; nothing is refused.
import { t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import type { CirclePart } from './part.ts'
import { sayHere } from '../sentences.ts'
import { Figure } from './figure.tsx'
import { tints } from './people.ts'
import type { ActivityActions } from '../model.ts'
import { Pause } from '../../pause.tsx'

export function Build({ activity, state }: CirclePart) {
  const actions = useActions<ActivityActions>()
  const { people } = activity
  const { chosen } = state
  return (
    <div class="circle-side">
      <p class="small" tabIndex={-1} data-then>{t('activities.circle.choose')}</p>
      {[...new Set(people.map(({ setting }) => setting))].map((setting) => (
        <section key={setting} class="circle-setting" style={{ '--tint': tints[setting] }} aria-labelledby={`setting-${setting}`}>
          <h2 id={`setting-${setting}`}>{t(`activities.circle.settings.${setting}`)}</h2>
          <ul class="circle-cards">
            {people.filter((one) => one.setting === setting).map(({ id, figure }) => (
              <li key={id}>
                <button type="button" class="circle-card" aria-pressed={chosen.includes(id)} onClick={() => actions.move({ type: 'toggle', person: id })}>
                  <Figure figure={figure} />
                  <span><b>{sayHere(activity, `people.${id}.who`)}<Pause /></b><span>{sayHere(activity, `people.${id}.does`)}</span></span>
                  <i class="circle-mark" aria-hidden="true"><Icon name="check" /></i>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div class="circle-kept">
        <p class="small">{t('activities.circle.kept')}</p>
        <button type="button" class="button" onClick={() => actions.go('settings')}><Icon name="settings" />{t('activities.circle.to-settings')}</button>
      </div>
    </div>
  )
}

/** How far the circle is, and a question when all depends on one setting. */
export function News({ activity, state: { chosen } }: CirclePart) {
  const actions = useActions<ActivityActions>()
  const { people, least } = activity
  const met = [...new Set(people.filter(({ id }) => chosen.includes(id)).map(({ setting }) => setting))]
  const missing = least.people - chosen.length
  const isOneSided = chosen.length > 2 && met.length === 1
  return (
    <div class="circle-news">
      <div role="status">
        <p><b>{missing > 0 ? t('activities.circle.more', { count: missing }) : t('activities.circle.closed')}</b></p>
        {isOneSided && <p>{sayHere(activity, `only.${met[0]}`)}</p>}
        {missing <= 0 && !isOneSided && met.length < least.settings && <p>{t('activities.circle.places')}</p>}
      </div>
      {missing <= 0 && <button type="button" class="button main" onClick={() => actions.move({ type: 'go' })}><Icon name="chat" />{t('activities.circle.go')}</button>}
    </div>
  )
}
