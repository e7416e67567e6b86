// The rules of the play, in plain words: exactly what the code does, and that life is less simple.
import type { Chain, ChainClass } from '../../../story/activities/chain.ts'
import { number, t } from '../../../words/words.ts'
import { nameOf } from '../../sentences.ts'
import { nameById } from './names.ts'

const rules = ['model', 'turn', 'talks', 'stop', 'comfort', 'tell', 'laugh', 'from', 'same'] as const

export function HowItWorks({ activity, room }: { activity: Chain; room: ChainClass }) {
  const values = {
    rounds: number(room.rounds), talks: number(room.talks), after: number(room.adult.after),
    target: nameOf(activity.target), adult: nameOf(room.adult.who), from: nameById(activity, room.from),
  }
  return (
    <details class="chain-how">
      <summary>{t('activities.chain.how')}</summary>
      <ol>{rules.map((rule) => <li key={rule}>{t(`activities.chain.rules.${rule}`, values)}</li>)}</ol>
    </details>
  )
}
