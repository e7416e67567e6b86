// Three questions, one after the other. Every answer gets a kind reply; nothing is ever called wrong, nothing is counted.
import '../frame/cards.css'
import './recall.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { number, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { isolate, sayScene, sceneOf } from '../sentences.ts'
import type { ScreenView } from '../model.ts'
import type { RecallActions, RecallQuestion, RecallScreen } from './model.ts'

export const recallView: ScreenView<RecallScreen> = { shows: ({ screen }) => <Recall screen={screen} key={screen.scriptId} /> }

function Recall({ screen }: { screen: RecallScreen }) {
  const actions = useActions<RecallActions>()
  const [index, goTo] = useState(0)
  const question = screen.questions[index]
  const activity = screen.later?.activity
  const scene = sceneOf(screen.scriptId)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { if (index) heading.current?.focus() }, [index])
  return (
    <main id="main" class="screen dusk recall">
      <article class="card" key={index}>
        {question
          ? <>
              <p class="over">{screen.later ? t('recall.later', { title: isolate(sayScene(scene, 'title')) }) : t('recall.step', { step: number(index + 1), all: number(screen.questions.length) })}</p>
              <h1 ref={heading} tabIndex={-1} data-focus>{sayScene(scene, `questions.${question.id}.ask`)}</h1>
              <Answers scene={scene} question={question} onNext={() => goTo(index + 1)} />
            </>
          : <>
              <p class="over">{t('recall.card')}</p>
              <div class="prize">
                <h1 ref={heading} tabIndex={-1} data-focus>{sayScene(scene, 'card.title')}</h1>
                <p>{sayScene(scene, 'card.text')}</p>
              </div>
              <button type="button" class="button main" onClick={() => actions.recallDone()}>{t('recall.done')}<Icon name="forward" turns /></button>
              {activity && (
                <button type="button" class="button" onClick={() => actions.recallDone(activity.id)}>
                  <Icon name="spark" />{t('recall.practise', { title: t(`activities.kinds.${activity.kind}`) })}
                </button>
              )}
            </>}
      </article>
    </main>
  )
}

function Answers({ scene, question, onNext }: { scene: string; question: RecallQuestion; onNext: () => void }) {
  const [given, give] = useState<string>()
  const reply = useRef<HTMLDivElement>(null)
  useEffect(() => { if (given) reply.current?.focus() }, [given])
  const words = (option: string, part: 'text' | 'reply') => sayScene(scene, `questions.${question.id}.options.${option}.${part}`)
  const answer = question.options.find(({ id }) => id === given)
  const safe = question.options.find(({ fits }) => fits)
  return (
    <>
      <div class="answers">
        {inTurn(question).map(({ id, fits }) => (
          <button type="button" key={id} class={given && fits ? 'fits' : ''} aria-pressed={id === given} disabled={Boolean(given)} onClick={() => give(id)}>
            {given && fits ? <Icon name="check" /> : <span class="dot" />}<span>{words(id, 'text')}</span>
            {given && fits && <span class="visually-hidden"> {t('recall.fits')}</span>}
          </button>
        ))}
      </div>
      {answer && (
        <>
          <div class="reply" ref={reply} tabIndex={-1}>
            <b>{t(answer.fits ? 'recall.fits' : 'recall.reply')}</b>
            <p>{words(answer.id, 'reply')}</p>
            {!answer.fits && safe && <p>{t('recall.see', { text: isolate(words(safe.id, 'text')) })}</p>}
          </div>
          <button type="button" class="button main" onClick={onNext}>{t('recall.next')}<Icon name="forward" turns /></button>
        </>
      )}
    </>
  )
}

/** The options, begun at another one from question to question (always the same for a given question): the place of an answer must not tell which one protects. */
function inTurn({ id, options }: RecallQuestion): RecallQuestion['options'] {
  const start = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % options.length
  return [...options.slice(start), ...options.slice(0, start)]
}
