// A round picture of somebody. The name always stands beside it, so the picture itself is silent.
import type { CastId, Mood } from '../story/vocabulary.ts'
import { useAround } from './context.ts'
import { colours } from './people.ts'

export function Portrait({ who, mood = 'neutral' }: { who: CastId; mood?: Mood }) {
  const { art } = useAround()
  const address = art.portrait(who, mood)
  return (
    <span class="portrait" style={{ '--who': colours[who] }} aria-hidden="true">
      {address && <img src={address} alt="" loading="lazy" onError={(event) => { event.currentTarget.hidden = true }} />}
    </span>
  )
}
