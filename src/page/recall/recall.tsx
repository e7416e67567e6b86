// Three questions, one after the other. Every answer gets a kind reply; nothing is ever called wrong, nothing is counted.
import '../frame/cards.css'
import './recall.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { number, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { isolate, sayScene, sceneOf } from '../sentences.ts'
import { Answers } from './answers.tsx'
import type { ScreenView } from '../model.ts'
import type { RecallActions, RecallScreen } from './model.ts'

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
