// The circle as it stands: who is played in the middle, the chosen people around, and a line that closes as they come.
import { t } from '../../../words/words.ts'
import { Portrait } from '../../portrait.tsx'
import type { CirclePart } from './part.ts'
import { sayHere } from '../sentences.ts'
import { airOf } from './air.ts'
import { Figure } from './figure.tsx'
import { tints } from './people.ts'

const moods = { build: 'thoughtful', say: 'worried', refused: 'sad', heard: 'relieved' } as const

export function Ring({ activity, state }: CirclePart) {
  const { people, least, lead } = activity
  const inside = state.chosen.flatMap((id) => people.find((one) => one.id === id) ?? [])
  const places = Math.max(least.people, inside.length)
  const names = inside.map(({ id }) => sayHere(activity, `people.${id}.who`)).join(t('play.comma'))
  const isClosed = inside.length >= least.people
  const mood = state.step === 'build' && isClosed ? 'smile' : moods[state.step]
  return (
    <div class={isClosed ? 'ring closed' : 'ring'} role="img" aria-label={names ? t('activities.circle.inside', { people: names }) : t('activities.circle.empty')}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle class="ring-track" cx="100" cy="100" r="74" />
        <circle class="ring-line" cx="100" cy="100" r="74" pathLength="100" style={{ '--filled': Math.min(100, (inside.length / least.people) * 100) }} />
      </svg>
      <span class="ring-middle"><Portrait who={lead} mood={mood} /></span>
      {Array.from({ length: places }, (_, index) => {
        const person = inside[index]
        const place = placeOf(index / places, Math.min(25, 200 / places))
        if (!person) return <i key={`empty-${index}`} class="ring-place" style={place} />
        return (
          <i key={person.id} class={`ring-place full ${state.asked.slice(-1)[0] === person.id ? 'now' : ''}`} style={{ ...place, '--tint': tints[person.setting] }}>
            <Figure figure={person.figure} air={airOf(activity, state, person.id)} />
          </i>
        )
      })}
    </div>
  )
}

/** Where a place of that size (percent of the ring) stands after that share of a turn, from the top. Worked out here: few browsers had sines in CSS. */
function placeOf(turn: number, size: number): Record<string, string> {
  const [across, down] = [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)]
  const from = (way: number) => `${(50 + 37.5 * way - size / 2).toFixed(2)}%`
  return { '--x': from(across), '--y': from(down), '--size': `${size}%` }
}
