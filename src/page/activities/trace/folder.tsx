// The folder: four tabs that fill with labels, and a note where the private picture would have been.
import type { TracePlace } from '../../../story/activities/trace.ts'
import { t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { sayHere } from '../sentences.ts'
import type { TracePart } from './part.ts'
import type { ActivityActions } from '../model.ts'

const places: TracePlace[] = ['who', 'when', 'where', 'what']

/** The items kept for a place, in the order of the chat. */
function keptFor({ activity, state }: TracePart, place: TracePlace): string[] {
  return activity.items.filter(({ id, proves }) => proves === place && state.folder.includes(id)).map(({ id }) => id)
}

/** On a small screen the folder lies under the chat: its tabs stay in view. */
export function Tabs(part: TracePart) {
  return (
    <ul class="trace-tabs" aria-hidden="true">
      {places.map((place) => {
        const count = keptFor(part, place).length
        return <li key={place} class={count ? 'full' : ''}>{count > 0 && <Icon name="check" />}{t(`activities.trace.places.${place}`)}</li>
      })}
    </ul>
  )
}

export function Folder({ activity, state }: TracePart) {
  const actions = useActions<ActivityActions>()
  const notes = activity.items.filter(({ id, isPrivate }) => isPrivate && state.folder.includes(id))
  const missing = places.filter((place) => keptFor({ activity, state }, place).length === 0)
  return (
    <section class="trace-folder" aria-labelledby="trace-folder">
      <h2 id="trace-folder">{t('activities.trace.folder')}</h2>
      <dl>
        {places.map((place) => (
          <div key={place}>
            <dt>{t(`activities.trace.places.${place}`)}</dt>
            {keptFor({ activity, state }, place).map((id) => <dd key={id}><bdi>{sayHere(activity, `items.${id}.label`)}</bdi></dd>)}
          </div>
        ))}
      </dl>
      {notes.map(({ id }) => <p key={id} class="trace-note"><b>{t('activities.trace.note')}</b> <bdi>{sayHere(activity, `items.${id}.label`)}</bdi></p>)}
      <p class="trace-state" role="status">
        {state.folder.length === 0 ? t('activities.trace.empty') : missing.length
          ? t('activities.trace.missing', { what: missing.map((place) => t(`activities.trace.places.${place}`)).join(t('play.comma')) })
          : t('activities.trace.full')}
      </p>
      {state.folder.length > 0 && <button type="button" class="button main" onClick={() => actions.move({ type: 'act' })}>{t('activities.trace.act')}<Icon name="forward" turns /></button>}
    </section>
  )
}
