// The present line, with who says it. One line at a time; it comes as a whole, never letter by letter.
import type { View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../icon.tsx'
import { colours } from '../people.ts'
import { Portrait } from '../portrait.tsx'
import { calledIn, introduce, saySeat } from '../sentences.ts'
import type { PlayActions } from './model.ts'

export function Panel({ view, firstTime }: { view: View; firstTime: boolean }) {
  const { speaker, kind } = view
  const { mood, outfit } = view.cast.find(({ id }) => id === speaker) ?? {}
  return (
    <section class={`panel ${kind}`} style={speaker && { '--who': colours[speaker] }}>
      {speaker && kind !== 'telling' && (
        <p class="plate" aria-hidden="true">
          <Portrait who={speaker} mood={mood} outfit={outfit} key={`${speaker}-${mood}`} />
          <bdi>{calledIn(view.scriptId, speaker)}</bdi>
        </p>
      )}
      <p class="line" tabIndex={-1} data-focus key={view.lineId}>
        <span class="visually-hidden">{introduce(view.scriptId, kind, speaker)} </span>
        {saySeat(view.scriptId, `lines.${view.lineId}`)}
      </p>
      {firstTime && <p class="hint">{t('play.hint')}</p>}
      <Next view={view} />
    </section>
  )
}

/** The marker that bounces while there is more to read. */
export function Next({ view }: { view: View }) {
  const actions = useActions<PlayActions>()
  if (view.choices.length) return null
  const { activity } = view
  if (activity) {
    return (
      <div class="invite">
        <button type="button" class="button main" onClick={() => actions.practise(view.sceneId, activity)}>{t('play.activity')}<Icon name="play" turns /></button>
        <button type="button" class="button" data-next onClick={() => actions.next()}>{t('play.no-activity')}</button>
      </div>
    )
  }
  return (
    <button type="button" class="next" data-next onClick={() => actions.next()}>
      <span>{t('play.next')}</span><Icon name="forward" turns />
    </button>
  )
}
