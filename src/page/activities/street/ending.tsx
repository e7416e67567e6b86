// What it came to: how the person followed is, the moves made, what the others would do, and another try. Never a mark.
import type { Street, StreetAct, StreetState } from '../../../story/activities/street.ts'
import { t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { Portrait } from '../../portrait.tsx'
import { nameOf } from '../../sentences.ts'
import { sayHere } from '../sentences.ts'
import type { ActivityActions } from '../model.ts'

const acts: readonly StreetAct[] = ['distract', 'delegate', 'note', 'after']

export function StreetEnding({ activity, state: { done, situation, mood } }: { activity: Street; state: StreetState }) {
  const actions = useActions<ActivityActions>()
  const left = acts.filter((act) => !done.some((one) => one.act === act))
  const askedWho = (to?: string) => {
    const helper = activity.helpers.find(({ id }) => id === to)
    return helper ? ` (${nameOf(helper.who)})` : ''
  }
  return (
    <div class="street-end">
      <p class="street-says"><Portrait who={activity.target} mood={mood} /><span>{sayHere(activity, `ends.${situation}`)}</span></p>
      <h2 tabIndex={-1}>{t('activities.street.used')}</h2>
      <ol>{done.map(({ act, to }) => <li key={`${act}-${to ?? ''}`}>{sayHere(activity, `moves.${act}.name`)}{askedWho(to)}</li>)}</ol>
      {left.length > 0 && (
        <>
          <h3>{t('activities.street.others')}</h3>
          <ul>{left.map((act) => <li key={act}>{sayHere(activity, `moves.${act}.would`)}</li>)}</ul>
        </>
      )}
      <button type="button" class="button" onClick={() => actions.move({ type: 'again' })}><Icon name="replay" />{t('activities.again')}</button>
    </div>
  )
}
