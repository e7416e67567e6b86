// The person targeted, above the class: her face, how many laugh, how many wrote to her.
import type { Chain, ChainState } from '../../../story/activities/chain.ts'
import { t } from '../../../words/words.ts'
import { Portrait } from '../../portrait.tsx'
import { nameOf } from '../../sentences.ts'
import { Badge } from './badge.tsx'

export function Targeted({ activity: { target }, state: { mood, laughing, wrote } }: { activity: Chain; state: ChainState }) {
  return (
    <div class={`chain-target ${wrote.length > 0 ? 'near' : ''}`}>
      <Portrait who={target} mood={mood} />
      <div>
        <b>{nameOf(target)}</b>
        <p><Badge name="laugh" />{t('activities.chain.laughs', { count: laughing.length })}</p>
        <p class={wrote.length > 0 ? 'warm' : ''}><Badge name="mail" />{t('activities.chain.wrote', { count: wrote.length })}</p>
      </div>
    </div>
  )
}
