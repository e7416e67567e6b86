// The circle as it stands: who is played in the middle, the chosen people around, and a line that closes as they come.
import { t } from '../../../words/words.ts'
import { Portrait } from '../../portrait.tsx'
import type { CirclePart } from './circle.tsx'
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
    <div class={isClosed ? 'ring closed' : 'ring'} role="img" aria-label={names ? t('activities.circle.inside', { people: names }) : t('activities.circle.empty')} style={{ '--places': places }}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle class="ring-track" cx="100" cy="100" r="74" />
        <circle class="ring-line" cx="100" cy="100" r="74" pathLength="100" style={{ '--filled': Math.min(100, (inside.length / least.people) * 100) }} />
      </svg>
      <span class="ring-middle"><Portrait who={lead} mood={mood} /></span>
      {Array.from({ length: places }, (_, index) => {
        const person = inside[index]
        const turn = { '--turn': index / places }
        if (!person) return <i key={`empty-${index}`} class="ring-place" style={turn} />
        return (
          <i key={person.id} class={`ring-place full ${state.asked.at(-1) === person.id ? 'now' : ''}`} style={{ ...turn, '--tint': tints[person.setting] }}>
            <Figure figure={person.figure} air={airOf(activity, state, person.id)} />
          </i>
        )
      })}
    </div>
  )
}
