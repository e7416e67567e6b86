// A round picture of somebody. The name always stands beside it, so the picture itself is silent.
import type { CastId, Mood, Outfit } from '../story/vocabulary.ts'
import { useAround } from './context.ts'
import { colours } from './people.ts'

export function Portrait({ who, mood = 'neutral', outfit }: { who: CastId; mood?: Mood; outfit?: Outfit }) {
  const { art } = useAround()
  const address = art.portrait(who, mood, outfit)
  return (
    <span class="portrait" style={{ '--who': colours[who] }} aria-hidden="true">
      {address && <img src={address} alt="" loading="lazy" onError={(event) => { event.currentTarget.hidden = true }} />}
    </span>
  )
}
