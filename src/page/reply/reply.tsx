// A pupil's own page: one question at a time, then the code to hold out to the adult. No name, nothing kept.
import '../frame/cards.css'
import '../frame/field.css'
import './reply.css'
import { useState } from 'preact/hooks'
import { number, t } from '../../words/words.ts'
import { QrCode } from '../code-picture.tsx'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { ScreenProps, ScreenView } from '../model.ts'
import type { ReplyActions, ReplyScreen } from './model.ts'
import { sayItem, tell } from './words.ts'

export const replyView: ScreenView<ReplyScreen> = {
  shows: Reply,
  placeOf: (screen) => `reply ${screen.stage} ${screen.stage === 'ask' ? screen.id : ''}`,
}

type Staged<S extends ReplyScreen['stage']> = Extract<ReplyScreen, { stage: S }>

function Reply({ screen }: ScreenProps<ReplyScreen>) {
  return (
    <main id="main" class="screen reply">
      {screen.stage === 'call' ? <Call {...screen} /> : screen.stage === 'ask' ? <Ask key={screen.id} {...screen} /> : <Code {...screen} />}
    </main>
  )
}

function Call({ isWrong }: Staged<'call'>) {
  const actions = useActions<ReplyActions>()
  const [typed, type] = useState('')
  return (
    <form class="card" onSubmit={(event) => { event.preventDefault(); actions.join(typed) }}>
      <h1 tabIndex={-1} data-focus>{tell('title')}</h1>
      <p class="lead">{tell('lead')}</p>
      <ul class="reply-promises">{(['no-name', 'no-mark', 'pass'] as const).map((one) => <li key={one}>{tell(`promises.${one}`)}</li>)}</ul>
      <label class="reply-call" for="call">{tell('call.label')}</label>
      <div class="ways">
        <input id="call" class="field" inputMode="numeric" autocomplete="off" dir="ltr" maxLength={12} value={typed} aria-invalid={isWrong} aria-describedby="call-said" onInput={(event) => type(event.currentTarget.value)} />
        <button type="submit" class="button main">{tell('call.go')}<Icon name="forward" turns /></button>
      </div>
      <p id="call-said" role="status">{isWrong && tell('call.wrong')}</p>
      <Home />
    </form>
  )
}

function Ask({ at, all, id, answers, given }: Staged<'ask'>) {
  const actions = useActions<ReplyActions>()
  return (
    <section class="card">
      <p class="over">{tell('ask.of', { at: number(at + 1), all: number(all) })}</p>
      <h1 tabIndex={-1} data-focus>{sayItem(`${id}.ask`)}</h1>
      <ul class="reply-answers">
        {answers.map((answer, index) => (
          <li key={answer}><button type="button" class="button" aria-pressed={given === index + 1} onClick={() => actions.answer(index + 1)}>{sayItem(`${id}.answers.${answer}`)}</button></li>
        ))}
      </ul>
      <div class="ways">
        {at > 0 && <button type="button" class="button slight" onClick={() => actions.turnBack()}><Icon name="back" turns />{tell('ask.back')}</button>}
        <button type="button" class="button slight" aria-pressed={given === 0} onClick={() => actions.answer(0)}>{tell('ask.pass')}</button>
      </div>
      <p class="small">{tell('ask.kept')}</p>
    </section>
  )
}

function Code({ groups, picture }: Staged<'code'>) {
  const actions = useActions<ReplyActions>()
  return (
    <section class="card reply-code">
      <h1 tabIndex={-1} data-focus>{tell('code.title')}</h1>
      <p>{tell('code.how')}</p>
      {picture && <QrCode picture={picture} label={tell('code.picture')} />}
      <p class="over">{tell('code.typed')}</p>
      <p class="reply-digits" dir="ltr">{groups.map((group, index) => <span key={index}>{group}</span>)}</p>
      <p class="small">{tell('code.holds')}</p>
      <div class="ways">
        <button type="button" class="button main" onClick={() => actions.wipe()}><Icon name="check" />{tell('code.wipe')}</button>
        <button type="button" class="button slight" onClick={() => actions.turnBack()}><Icon name="back" turns />{tell('ask.back')}</button>
        <button type="button" class="button slight" onClick={() => actions.rejoin()}>{tell('code.rejoin')}</button>
      </div>
    </section>
  )
}

function Home() {
  return <nav class="ways" aria-label={t('title.menu')}><a class="button slight" href="#/"><Icon name="home" />{t('common.home')}</a></nav>
}
