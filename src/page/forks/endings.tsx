// Where a line ends: the endings that were found, as pictures; the others as empty frames.
import { number, t } from '../../words/words.ts'
import { Portrait } from '../portrait.tsx'
import { useScenery } from '../scenery.ts'
import { saySeat } from '../sentences.ts'
import type { EndingPicture, SeatLine } from './model.ts'

export function Endings({ line: { scriptId, endings, endingsInAll } }: { line: SeatLine }) {
  const missing = Math.max(0, endingsInAll - endings.length)
  return (
    <div class="ends">
      <h3 class="visually-hidden">{t('forks.endings', { found: number(endings.length), all: number(endingsInAll) })}</h3>
      <ul>
        {endings.map((one) => <li key={one.id}><Scene of={one} /><span>{saySeat(scriptId, `endings.${one.id}.title`)}</span></li>)}
        {Array.from({ length: missing }, (_, index) => <li key={index} class="empty"><i aria-hidden="true">?</i><span class="visually-hidden">{t('forks.door-closed')}</span></li>)}
      </ul>
    </div>
  )
}

function Scene({ of: { place, light, who } }: { of: EndingPicture }) {
  const address = useScenery(place, light)
  return (
    <span class={`scene light-${light}`} aria-hidden="true">
      {address && <img src={address} alt="" loading="lazy" />}
      {who.map((one) => <Portrait key={one} who={one} mood="relieved" />)}
    </span>
  )
}
