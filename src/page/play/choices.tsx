// What can be done now. Real buttons, numbered; the number is also a key. A class, which holds up cards, reads their letters.
import type { View } from '../../story/view.ts'
import { number, t } from '../../words/words.ts'
import { useActions, useAround } from '../context.ts'
import { nameOf, saySeat } from '../sentences.ts'
import type { PlayActions } from './model.ts'

export function Choices({ view }: { view: View }) {
  const actions = useActions<PlayActions>()
  const { mark } = useAround()
  if (!view.choices.length) return null
  const ask = t('play.choices', { name: nameOf(view.lead) })
  return (
    <div class="choices" role="group" aria-label={ask} key={view.lineId}>
      <p class="ask" aria-hidden="true">{ask}</p>
      {view.choices.map(({ id }, index) => (
        <button type="button" key={id} data-choice={id} aria-keyshortcuts={String(index + 1)} style={{ '--turn': index }} onClick={() => actions.choose(id)}>
          <b aria-hidden="true">{mark ? mark(index) : number(index + 1)}</b>
          <span>{saySeat(view.scriptId, `choices.${id}`)}</span>
        </button>
      ))}
    </div>
  )
}
