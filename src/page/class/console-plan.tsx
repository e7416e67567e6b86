// The plan and its clock: what is left, what may be dropped. It hurries nobody.
import { useState } from 'preact/hooks'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ConsoleActions, ConsoleScreen } from './model.ts'
import { sayPlan, tell } from './words.ts'

export function Clock({ screen: { timing, isPaused, session } }: { screen: ConsoleScreen }) {
  const actions = useActions<ConsoleActions>()
  return (
    <section class="clock" aria-label={tell('clock.label')}>
      <p class="clock-step">{timing.isOver ? tell('clock.over') : tell('clock.step', { count: minutes(timing.step) })}</p>
      <p class="small">{tell('clock.sitting', { count: minutes(timing.sitting) })}</p>
      <button type="button" class="button slight" aria-pressed={isPaused} onClick={() => actions.pauseClock(!isPaused)}>{tell(isPaused ? 'clock.go-on' : 'clock.pause')}</button>
      {session.isTrial && <button type="button" class="button slight" onClick={() => actions.passTime()}>{tell('clock.pass')}</button>}
    </section>
  )
}

/** At the last step one tap ends the session; before, it is asked twice. What was skipped is noted with it, as the adult ticks it. */
export function Ending({ screen: { plan, step, skipped } }: { screen: ConsoleScreen }) {
  const actions = useActions<ConsoleActions>()
  const isLast = step === plan.steps[plan.steps.length - 1]
  const [isAsking, ask] = useState(false)
  const [ticked, tick] = useState<Record<string, boolean>>({})
  const isSkipped = (id: string) => ticked[id] ?? skipped.includes(id)
  const end = () => actions.end(plan.steps.map(({ id }) => id).filter(isSkipped))
  return (
    <section class="ending" aria-label={tell('console.end')}>
      {!isLast && <button type="button" class="button" aria-expanded={isAsking} onClick={() => ask(!isAsking)}><Icon name="check" />{tell('console.end')}</button>}
      {(isLast || isAsking) && (
        <div class="asked-again">
          {!isLast && <p>{tell('console.end-ask')}</p>}
          <fieldset class="skipped">
            <legend>{tell('console.skipped')}</legend>
            {plan.steps.map(({ id }) => <label key={id}><input type="checkbox" checked={isSkipped(id)} onChange={(event) => tick({ ...ticked, [id]: event.currentTarget.checked })} /><span>{sayPlan(`${plan.id}.steps.${id}.title`)}</span></label>)}
          </fieldset>
          <button type="button" class={isLast ? 'button main' : 'button danger'} onClick={end}><Icon name="check" />{tell(isLast ? 'console.end-noted' : 'console.end-yes')}</button>
        </div>
      )}
    </section>
  )
}

export function PlanList({ screen }: { screen: ConsoleScreen }) {
  const actions = useActions<ConsoleActions>()
  const { plan, session, toDrop, isShort, timing } = screen
  return (
    <section class="plan">
      <h2>{tell('plan.title')}</h2>
      {isShort && <div class="late" role="status"><p>{tell('plan.short', { count: minutes(timing.lack) })}</p></div>}
      {toDrop.length > 0 && (
        <div class="late" role="status">
          <p>{tell('plan.lack', { count: minutes(timing.lack) })}</p>
          <ul>
            {toDrop.map(({ id }) => (
              <li key={id}>
                <button type="button" class="button" onClick={() => actions.act({ do: 'drop', id })}>{tell('plan.drop', { step: sayPlan(`${plan.id}.steps.${id}.title`) })}</button>
                <small>{sayPlan(`${plan.id}.steps.${id}.drop`)}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ol>
        {plan.steps.map(({ id, minutes: length, mustStay, session: part }, index) => {
          const isDropped = session.dropped.includes(id)
          const title = sayPlan(`${plan.id}.steps.${id}.title`)
          return (
            <li key={id} class={isDropped ? 'is-dropped' : index < session.at ? 'is-past' : index === session.at ? 'is-now' : ''} aria-current={index === session.at ? 'step' : undefined}>
              {part && part !== plan.steps[index - 1]?.session && <p class="over">{tell('plan.sitting', { part })}</p>}
              <button type="button" class="plan-step" onClick={() => actions.act({ do: 'step', to: index })}>
                <span>{title}</span><small>{tell('plan.minutes', { count: length })}{mustStay && <> · {tell('plan.must-stay')}</>}{isDropped && <> · {tell('plan.dropped')}</>}</small>
              </button>
              {!mustStay && index > session.at && (
                <button type="button" class="round" aria-label={tell(isDropped ? 'plan.keep' : 'plan.drop', { step: title })} onClick={() => actions.act(isDropped ? { do: 'keep', id } : { do: 'drop', id })}><Icon name={isDropped ? 'replay' : 'close'} /></button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function minutes(seconds: number): number {
  return Math.ceil(seconds / 60)
}
