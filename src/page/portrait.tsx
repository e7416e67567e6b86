// A round picture of somebody. The name always stands beside it, so the picture itself is silent.
import type { CastId, Mood } from '../story/vocabulary.ts'
import { useAround } from './context.ts'
import { colours } from './people.ts'

export function Portrait({ who, mood = 'neutral' }: { who: CastId; mood?: Mood }) {
  const { art } = useAround()
  return (
    <span class="portrait" style={{ '--who': colours[who] }} aria-hidden="true">
      <img src={art.portrait(who, mood)} alt="" loading="lazy" onError={(event) => { event.currentTarget.hidden = true }} />
    </span>
  )
}
