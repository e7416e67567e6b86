// Regarde bien: a crowd in which everybody can be looked at from near. Each thing noticed gets a word, and the word stays on the picture.
import './look.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Look, LookState } from '../../../story/activities/look.ts'
import { number, t } from '../../../words/words.ts'
import { useActions, useAround, type Boxes } from '../../context.ts'
import { Icon } from '../../later-icon.tsx'
import { isolate } from '../../sentences.ts'
import { sayHere } from '../sentences.ts'
import type { ActivityActions } from '../model.ts'

interface LookProps { activity: Look; state: LookState }

export function LookBoard({ activity, state }: LookProps) {
  const actions = useActions<ActivityActions>()
  const found = Object.keys(state.words).length
  return (
    <>
      <Crowd activity={activity} state={state} />
      <p class="noticed" role="status">
        {found === 0 ? !state.at && t('activities.look.look') : t('activities.look.noticed', { found: number(found), all: number(activity.people.length) })}
      </p>
      {state.at ? <Near key={state.at} activity={activity} state={state} person={state.at} /> : null}
      {state.hasEnough && !state.at && <Ways activity={activity} state={state} />}
      {state.wentTo && !state.at && <button type="button" class="button" onClick={() => actions.move({ type: 'again' })}><Icon name="replay" />{t('activities.again')}</button>}
    </>
  )
}

/** The picture, with a button over each person; from near, it grows around the one looked at. */
function Crowd({ activity, state }: LookProps) {
  const actions = useActions<ActivityActions>()
  const { art, still } = useAround()
  const [boxes, know] = useState<Boxes>({})
  const view = useRef<HTMLDivElement>(null)
  /** How far the picture was moved before looking from near. */
  const strolled = useRef(0)
  /** Whom one looked at last: the focus goes back there. */
  const last = useRef<string | undefined>(undefined)
  if (state.at) last.current = state.at
  useEffect(() => { void art.boxes(activity.picture).then(know, () => undefined) }, [activity.picture])
  useEffect(() => {
    const frame = view.current
    if (!frame) return
    if (state.at) {
      strolled.current = frame.scrollLeft
      frame.scrollLeft = 0
      frame.scrollIntoView?.({ block: 'start', behavior: still ? 'auto' : 'smooth' })
    } else frame.scrollLeft = strolled.current
  }, [state.at])
  const near = state.at ? boxes[state.at] : undefined
  return (
    <div class={near ? 'crowd near' : 'crowd'} ref={view}>
      <div class="crowd-picture" style={near && { '--fx': near.x + near.width / 2, '--fy': near.y + near.height / 3 }}>
        <img src={art.picture(activity.picture)} alt={sayHere(activity, 'shows')} />
        <ul aria-label={t('activities.look.people')}>
          {activity.people.map(({ id }) => {
            const box = boxes[id]
            const word = state.words[id]
            const name = sayHere(activity, `people.${id}.name`)
            return (
              <li key={id} class={box ? 'placed' : ''} style={box && { '--x': percent(box.x), '--y': percent(box.y), '--w': percent(box.width), '--h': percent(box.height) }}>
                <button type="button" data-then={last.current === id || undefined} aria-pressed={state.at === id} class={word ? 'noticed-one' : ''} onClick={() => actions.move({ type: 'look', person: id })}>
                  <span class={box ? 'visually-hidden' : ''}>{name}</span>
                  {word && <b>{sayHere(activity, `people.${id}.words.${word}.text`)}</b>}
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

function Near({ activity, state, person }: LookProps & { person: string }) {
  const actions = useActions<ActivityActions>()
  const card = useRef<HTMLElement>(null)
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  const { words } = activity.people.find(({ id }) => id === person)!
  const given = state.words[person]
  const answered = useRef(given)
  useEffect(() => {
    if (answered.current !== given) card.current?.querySelector('.word-reply')?.scrollIntoView?.({ block: 'nearest' })
    answered.current = given
  }, [given])
  const say = (key: string) => sayHere(activity, `people.${person}.${key}`)
  return (
    <section class="near-card" ref={card} tabIndex={-1} aria-label={say('name')}>
      <h2 class="near-name" aria-hidden="true">{say('name')}</h2>
      <p class="see">{say('see')}</p>
      <p class="small" aria-hidden="true">{t('activities.look.ask')}</p>
      <div class="word-chips" role="group" aria-label={t('activities.look.ask')}>
        {words.map((word) => (
          <button type="button" key={word} aria-pressed={given === word} onClick={() => actions.move({ type: 'word', word })}>{say(`words.${word}.text`)}</button>
        ))}
      </div>
      <p class="word-reply" role="status">{given && say(`words.${given}.reply`)}</p>
      <button type="button" class={given ? 'button main' : 'button'} onClick={() => actions.move({ type: 'step-back' })}><Icon name="eye" />{t('activities.look.step-back')}</button>
    </section>
  )
}

function Ways({ activity, state }: LookProps) {
  const actions = useActions<ActivityActions>()
  const card = useRef<HTMLElement>(null)
  // The answer must be seen where one has just pressed, on a small screen too.
  useEffect(() => { if (state.wentTo) card.current?.scrollIntoView?.({ block: 'nearest' }) }, [state.wentTo])
  const nameOf = (id: string) => sayHere(activity, `people.${id}.name`)
  return (
    <section class="go-to" ref={card}>
      <p class="word-reply" role="status" key={state.wentTo}>{state.wentTo ? sayHere(activity, `people.${state.wentTo}.go`) : t('activities.look.more')}</p>
      <h2>{t(state.wentTo ? 'activities.look.go-other' : 'activities.look.go-first')}</h2>
      <div class="word-chips" role="group" aria-label={t('activities.look.go-first')}>
        {activity.people.filter(({ canGo }) => canGo).map(({ id }) => (
          <button type="button" key={id} aria-pressed={state.wentTo === id} onClick={() => actions.move({ type: 'go', person: id })}>{t('activities.look.go', { name: isolate(nameOf(id)) })}</button>
        ))}
      </div>
    </section>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
