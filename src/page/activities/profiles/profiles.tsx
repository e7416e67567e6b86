// Deux profils: two telephones side by side, whose lines are compared one by one; what is noticed goes into a notebook.
import './profiles.css'
import { useEffect, useRef } from 'preact/hooks'
import type { ProfileDetail, ProfileWord } from '../../../story/activities/profiles.ts'
import { number, t } from '../../../words/words.ts'
import { useActions } from '../../context.ts'
import { Portrait } from '../../portrait.tsx'
import type { ActivityActions } from '../model.ts'
import { sayHere } from '../sentences.ts'
import { Acts } from './acts.tsx'
import { Half } from './half.tsx'
import type { ProfilesPart } from './part.ts'
import { Pause } from '../../pause.tsx'

const profileWords: readonly ProfileWord[] = ['odd', 'nothing', 'unsure']

export function ProfilesBoard({ activity, state }: ProfilesPart) {
  const found = Object.keys(state.words).length
  const board = useRef<HTMLDivElement>(null)
  const before = useRef(found)
  // All over again begins at the top: that is where one is told what to do.
  useEffect(() => {
    if (found === 0 && before.current > 0) board.current?.scrollIntoView?.({ block: 'start' })
    before.current = found
  }, [found])
  return (
    <div class="profiles-board" ref={board}>
      <p class="noticed" role="status">{found === 0 ? t('activities.profiles.look') : t('activities.profiles.noticed', { found: number(found), all: number(activity.details.length) })}</p>
      <section class="two-phones" aria-label={t('activities.profiles.list')}>
        <div class="profiles-heads" aria-hidden="true">
          {(['first', 'second'] as const).map((side) => (
            <div key={side} class={`profile-head ${side}`}><Portrait who={activity.whose} mood="smile" /><b>{t(`activities.profiles.${side}`)}</b></div>
          ))}
        </div>
        <ol class="pairs">{activity.details.map((detail) => <Pair key={detail.id} activity={activity} state={state} detail={detail} />)}</ol>
      </section>
      <div class="profiles-side">
        <Notes activity={activity} state={state} />
        {state.hasEnough && <Acts activity={activity} state={state} />}
      </div>
    </div>
  )
}

/** One line of both accounts: a button over the two, and under it, once touched, what one thinks of it and what it says. */
function Pair({ activity, state, detail: { id, form } }: ProfilesPart & { detail: ProfileDetail }) {
  const actions = useActions<ActivityActions>()
  const panel = useRef<HTMLDivElement>(null)
  const isAt = state.at === id
  const word = state.words[id]
  // What opens under the line must be seen, below the last one too.
  useEffect(() => { if (isAt) panel.current?.scrollIntoView?.({ block: 'nearest' }) }, [isAt, word])
  const say = (key: string) => sayHere(activity, `details.${id}.${key}`)
  return (
    <li class={['pair', isAt && 'at', word && 'compared'].filter(Boolean).join(' ')}>
      <button type="button" data-then={isAt || (activity.details[0]!.id === id && !state.at && !word) || undefined} aria-expanded={isAt} onClick={() => actions.move({ type: 'look', detail: id })}>
        <span class="pair-name">{say('name')}<Pause /></span>
        {(['first', 'second'] as const).map((side) => (
          <span key={side} class={`half ${side} of-${form}`}>
            <span class="visually-hidden">{t(`activities.profiles.${side}`)}{t('play.comma')}</span>
            <Half form={form} whose={activity.whose} text={say(side)} goesOn={side === 'first' || Boolean(word)} />
          </span>
        ))}
        {word && <span class="pair-word">{t(`activities.profiles.words.${word}`)}</span>}
      </button>
      {isAt && (
        <div class="pair-panel" ref={panel}>
          <p id="pair-ask">{t('activities.profiles.ask')}</p>
          <div class="word-chips" role="group" aria-labelledby="pair-ask">
            {profileWords.map((one) => <button type="button" key={one} aria-pressed={word === one} onClick={() => actions.move({ type: 'word', word: one })}>{t(`activities.profiles.words.${one}`)}</button>)}
          </div>
          <p class="word-reply" role="status">{word && say('why')}</p>
        </div>
      )}
    </li>
  )
}

/** What betrays the account, among what was compared. */
function Notes({ activity, state }: ProfilesPart) {
  const notes = activity.details.filter(({ id, tells }) => tells && state.words[id])
  return (
    <section class="profiles-notes" aria-labelledby="profiles-notes">
      <h2 id="profiles-notes">{t('activities.profiles.notes')}</h2>
      {notes.length > 0 && <ul>{notes.map(({ id }) => <li key={id}>{sayHere(activity, `details.${id}.label`)}</li>)}</ul>}
    </section>
  )
}
