// A small picture of who is around the person followed: seats that fill, and those who follow, nearer or farther. The words below say the same.
import type { Street, StreetState } from '../../../story/activities/street.ts'
import { t } from '../../../words/words.ts'
import { Portrait } from '../../portrait.tsx'
import { nameOf } from '../../sentences.ts'
import { sayHere } from '../sentences.ts'

const seats = 4

export function Around({ activity, state: { near, situation, mood } }: { activity: Street; state: StreetState }) {
  const target = nameOf(activity.target)
  const words = near.length === 0
    ? t('activities.street.nobody', { target })
    : t('activities.street.with', { target, people: near.map(nameOf).join(t('play.comma')) })
  return (
    <div class="around" role="group" aria-label={t('activities.street.around', { target })}>
      <div class={`around-picture ${situation}`} aria-hidden="true">
        <div class="around-ring">
          <Portrait who={activity.target} mood={mood} />
          {Array.from({ length: Math.max(seats, near.length) }, (_, index) => (
            <span key={index} class={`around-seat around-seat-${index} ${near[index] ? 'taken' : ''}`}>{near[index] && <Portrait who={near[index]} mood="smile" />}</span>
          ))}
        </div>
        <svg class="around-moped" viewBox="0 0 64 40">
          <g fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">
            <circle cx="12" cy="30" r="7" /><circle cx="52" cy="30" r="7" /><path d="M12 30l8-12h14l6 12H19M40 30L48 8h-7M48 8l4 22M22 13h12" />
          </g>
        </svg>
      </div>
      <p><b>{words}</b> {sayHere(activity, `follower.${situation}`)}</p>
    </div>
  )
}
