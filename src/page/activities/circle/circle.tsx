// Mon cercle: one gathers safe adults around oneself, then says a first sentence to one of them. The circle stays in view.
import './circle.css'
import type { BoardProps } from '../model.ts'
import { Build, News } from './build.tsx'
import { Ring } from './ring.tsx'
import { Talk } from './talk.tsx'
import type { CirclePart } from './part.ts'

export function CircleBoard({ activity, state }: BoardProps & CirclePart) {
  return (
    <div class={`circle-board ${state.step}`}>
      <div class="circle-top">
        <Ring activity={activity} state={state} />
        {state.step === 'build' && <News activity={activity} state={state} />}
      </div>
      {state.step === 'build' ? <Build activity={activity} state={state} /> : <Talk activity={activity} state={state} />}
    </div>
  )
}
