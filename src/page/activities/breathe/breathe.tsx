// Respire: a flower that opens and closes with the breath, somebody who breathes too. Without motion, the seconds alone tell.
import './breathe.css'
import { useEffect, useState } from 'preact/hooks'
import type { Breathe, BreatheState } from '../../../story/activities/breathe.ts'
import { number, t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { Portrait } from '../../portrait.tsx'
import type { ActivityActions, BoardProps } from '../model.ts'

const petals = Array.from({ length: 8 }, (_, index) => index * 45)

export function BreatheBoard({ activity, state, hidden }: BoardProps & { activity: Breathe; state: BreatheState }) {
  const actions = useActions<ActivityActions>()
  const { phase, breathed } = state
  const breathes = phase === 'in' || phase === 'hold' || phase === 'out'
  const seconds = breathes ? activity[phase] : 0
  useEffect(() => {
    if (!breathes || hidden) return
    const timer = setTimeout(() => actions.move({ type: 'turn' }), seconds * 1000)
    return () => clearTimeout(timer)
  }, [phase, breathed, hidden])
  return (
    <section class="breath" aria-label={t('activities.kinds.breathe')}>
      <div class={`flower ${phase}`} style={{ '--seconds': `${seconds}s` }} aria-hidden="true">
        {petals.map((turn) => <i key={turn} style={{ '--petal': `${turn}deg` }} />)}
        <Portrait who={activity.lead} mood={phase === 'out' || phase === 'done' ? 'relieved' : 'neutral'} />
      </div>
      <p class="breath-word" role="status">{breathes ? t(`activities.breathe.${phase}`) : t(`activities.breathe.${phase}`)}</p>
      {breathes && <Seconds key={`${phase}-${breathed}`} all={seconds} paused={hidden} />}
      {breathes && <p class="small">{t('activities.breathe.breath', { now: number(breathed + 1), all: number(activity.breaths) })} · {t('activities.breathe.normal')}</p>}
      <div class="ways">
        {breathes
          ? <button type="button" class="button" onClick={() => actions.move({ type: 'stop' })}>{t('activities.breathe.stop')}</button>
          : <button type="button" class="button main" onClick={() => actions.move({ type: 'start' })}><Icon name="play" turns />{t(phase === 'done' ? 'activities.again' : 'activities.start')}</button>}
        {phase === 'done' && (
          <button type="button" class="button" onClick={() => actions.go('help')}><Icon name="help" />{t('activities.breathe.listen')}</button>
        )}
      </div>
      {phase === 'done' && <p class="small">{t('activities.breathe.more')}</p>}
    </section>
  )
}

/** One dot a second, filled as they pass. Not read aloud: the word above is. */
function Seconds({ all, paused }: { all: number; paused: boolean }) {
  const [passed, pass] = useState(0)
  useEffect(() => {
    if (paused || passed >= all) return
    const timer = setTimeout(() => pass(passed + 1), 1000)
    return () => clearTimeout(timer)
  }, [passed, paused])
  return <p class="seconds" aria-hidden="true">{Array.from({ length: Math.ceil(all) }, (_, index) => <i key={index} class={index <= passed ? 'on' : ''} />)}</p>
}
