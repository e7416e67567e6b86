// Dans la rue: the street on the stage, who is around the person followed, what a move shows, the moves. It shows; the rules decide.
import './street.css'
import { useEffect, useRef } from 'preact/hooks'
import type { Street, StreetState } from '../../../story/activities/street.ts'
import { t } from '../../../words/words.ts'
import { StageBox } from '../../play/stage-box.tsx'
import { nameOf } from '../../sentences.ts'
import type { BoardProps } from '../model.ts'
import { sayHere } from '../sentences.ts'
import { Around } from './around.tsx'
import { StreetEnding } from './ending.tsx'
import { StreetMoves } from './moves.tsx'

export function StreetBoard({ activity, state, hasStage, box, onBox }: BoardProps & { activity: Street; state: StreetState }) {
  const board = useRef<HTMLElement>(null)
  const wasOver = useRef(state.isOver)
  useEffect(() => {
    const [stage, news] = ['.street-stage', '.street-news'].map((name) => board.current!.querySelector<HTMLElement>(name)!)
    // One above the other: the picture and what the move shows are brought into view together.
    if (state.done.length > 0 && stage!.offsetLeft === news!.offsetLeft) stage!.scrollIntoView?.({ block: 'start' })
  }, [state.done.length])
  useEffect(() => {
    if (wasOver.current === state.isOver) return
    wasOver.current = state.isOver
    board.current?.querySelector<HTMLElement>(state.isOver ? '.street-end h2' : '.street-moves h2')?.focus({ preventScroll: true })
  }, [state.isOver])
  return (
    <section class="street-board" ref={board} aria-label={t('activities.kinds.street')}>
      <div class={`${hasStage ? 'street-stage' : 'street-stage told'} light-${activity.light}`}>
        <StageBox box={box} onBox={onBox} />
        <p class={hasStage ? 'visually-hidden' : 'street-place'}>{t(`places.${activity.place}`)}</p>
      </div>
      <Around activity={activity} state={state} />
      <p role="status" class={state.news ? 'street-news' : 'street-news quiet-one'} key={state.news ?? ''}>
        {state.news ? sayHere(activity, state.news) : t('activities.street.risky', { target: nameOf(activity.target) })}
      </p>
      {state.isOver ? <StreetEnding activity={activity} state={state} /> : <StreetMoves activity={activity} state={state} />}
    </section>
  )
}
