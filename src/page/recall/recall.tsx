// Three questions, asked inside the story's world: a page of a notebook, a message, a folded note. Every answer gets a kind reply; nothing is ever called wrong, nothing is counted.
import '../frame/cards.css'
import './recall.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CastId } from '../../story/vocabulary.ts'
import { number, t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import { Portrait } from '../portrait.tsx'
import { isolate, nameOf, sayScene, sceneOf } from '../sentences.ts'
import { Answers } from './answers.tsx'
import type { ScreenView } from '../model.ts'
import type { RecallActions, RecallScreen } from './model.ts'

export const recallView: ScreenView<RecallScreen> = { shows: ({ screen }) => <Recall screen={screen} key={screen.scriptId} /> }

type Paper = 'page' | 'message' | 'note'
const papers: readonly Paper[] = ['page', 'message', 'note']
/** Whose hand it is: the first who is not the person played, but for Amina, who lends her own notebook. */
const hands: Record<Paper, readonly CastId[]> = { page: ['amina'], message: ['mehdi', 'zineb'], note: ['salma', 'lina'] }

function handOf(paper: Paper, lead: CastId): CastId {
  return hands[paper].find((one) => one !== lead) ?? hands[paper][0]!
}

function Recall({ screen }: { screen: RecallScreen }) {
  const actions = useActions<RecallActions>()
  const [index, goTo] = useState(0)
  const question = screen.questions[index]
  const activity = screen.later?.activity
  const scene = sceneOf(screen.scriptId)
  const paper = screen.later ? 'message' : papers[index % papers.length]!
  const who = handOf(paper, screen.lead)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { if (index) heading.current?.focus() }, [index])
  return (
    <main id="main" class="screen dusk recall">
      {question
        ? (
          <article class={`card paper ${paper}`} key={index}>
            <p class="over">{screen.later ? t('recall.later', { title: isolate(sayScene(scene, 'title')) }) : t('recall.step', { step: number(index + 1), all: number(screen.questions.length) })}</p>
            <p class="hand"><Portrait who={who} mood="smile" />{t(`recall.${paper}`, { name: nameOf(who) })}</p>
            <h1 class="asked" ref={heading} tabIndex={-1} data-focus>{sayScene(scene, `questions.${question.id}.ask`)}</h1>
            <Answers scene={scene} question={question} who={who} onNext={() => goTo(index + 1)} />
          </article>
        )
        : (
          <article class="card" key={index}>
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
          </article>
        )}
    </main>
  )
}
