// A first sentence, a first adult who does not help, a second who does. It is never the child's fault, and it says so.
import { useEffect, useRef } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import type { CirclePart } from './part.ts'
import { sayHere } from '../sentences.ts'
import { airOf } from './air.ts'
import { Figure } from './figure.tsx'
import { tints } from './people.ts'
import type { ActivityActions } from '../model.ts'
import { Pause } from '../../pause.tsx'

export function Talk({ activity, state }: CirclePart) {
  const { step, sentence, asked } = state
  const who = (id: string | undefined) => sayHere(activity, `people.${id}.who`)
  return (
    <div class="circle-side" key={step}>
      {step === 'say' && (
        <>
          <Heading>{t('activities.circle.say')}</Heading>
          <Sentences activity={activity} state={state} />
          <p class="small">{t('activities.circle.write')}</p>
          {sentence && <Whom activity={activity} state={state} ask={t('activities.circle.first')} />}
        </>
      )}
      {step === 'refused' && (
        <>
          <Mine activity={activity} state={state} />
          <Heading>{t('activities.circle.told', { who: who(asked[0]) })}</Heading>
          <Answer activity={activity} state={state} person={asked[0]!} text={sayHere(activity, `refusals.${state.refusal}.text`)} />
          <div class="circle-fault">
            <b>{t('activities.circle.not-you')}</b>
            <p>{sayHere(activity, `refusals.${state.refusal}.reply`)}</p>
          </div>
          <Whom activity={activity} state={state} ask={t('activities.circle.next')} />
        </>
      )}
      {step === 'heard' && (
        <>
          <Mine activity={activity} state={state} />
          <Heading>{t('activities.circle.hears', { who: who(asked[1]) })}</Heading>
          <Answer activity={activity} state={state} person={asked[1]!} text={sayHere(activity, `people.${asked[1]}.hears`)} />
        </>
      )}
      <After step={step} />
    </div>
  )
}

/** The focus comes here when a step begins, so that what is new is read first. */
function Heading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current!.focus(), [])
  return <h2 tabIndex={-1} ref={heading}>{children}</h2>
}

function Sentences({ activity, state: { sentence } }: CirclePart) {
  const actions = useActions<ActivityActions>()
  return (
    <ul class="circle-sentences">
      {activity.sentences.map((id) => (
        <li key={id}>
          <button type="button" aria-pressed={sentence === id} onClick={() => actions.move({ type: 'say', sentence: id })}>{sayHere(activity, `sentences.${id}.text`)}</button>
          <p role="status">{sentence === id && sayHere(activity, `sentences.${id}.does`)}</p>
        </li>
      ))}
    </ul>
  )
}

/** What was said, as it leaves the mouth of the person played. */
function Mine({ activity, state: { sentence } }: CirclePart) {
  return <p class="circle-mine">{sayHere(activity, `sentences.${sentence}.text`)}</p>
}

function Answer({ activity, state, person, text }: CirclePart & { person: string; text: string }) {
  const { figure, setting } = activity.people.find(({ id }) => id === person)!
  const air = airOf(activity, state, person)
  return (
    <div class={`circle-answer ${air}`} style={{ '--tint': tints[setting] }}>
      <span class="circle-face"><Figure figure={figure} air={air} /></span>
      <p>{text}</p>
    </div>
  )
}

function Whom({ activity, state, ask }: CirclePart & { ask: string }) {
  const actions = useActions<ActivityActions>()
  const left = state.chosen.filter((id) => !state.asked.includes(id)).flatMap((id) => activity.people.find((one) => one.id === id) ?? [])
  return (
    <section class="circle-whom" aria-labelledby="circle-whom">
      <h3 id="circle-whom">{ask}</h3>
      <ul class="circle-cards">
        {left.map(({ id, figure, setting }) => (
          <li key={id}>
            <button type="button" class="circle-card" style={{ '--tint': tints[setting] }} onClick={() => actions.move({ type: 'ask', person: id })}>
              <Figure figure={figure} />
              <span><b>{sayHere(activity, `people.${id}.who`)}<Pause /></b><span>{sayHere(activity, `people.${id}.does`)}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function After({ step }: Pick<CirclePart['state'], 'step'>) {
  const actions = useActions<ActivityActions>()
  return (
    <div class="ways">
      {step === 'heard' && <button type="button" class="button" onClick={() => actions.move({ type: 'again' })}><Icon name="replay" />{t('activities.circle.again')}</button>}
      <button type="button" class="button" onClick={() => actions.move({ type: 'change' })}><Icon name="group" />{t('activities.circle.change')}</button>
      {step === 'heard' && <button type="button" class="button" onClick={() => actions.go('help')}><Icon name="help" />{t('activities.circle.line')}</button>}
    </div>
  )
}
