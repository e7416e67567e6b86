// Questions of all the stories, one after the other. Never counted as right or wrong; each answer gets its reply.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Quiz } from '../../content/notebook.ts'
import { number, t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { Answers } from '../recall/answers.tsx'
import { sayScene } from '../sentences.ts'
import { Way } from './media.tsx'
import type { NotebookPage } from './model.ts'
import { Pause } from '../pause.tsx'

export function QuizList({ quizzes }: { quizzes: Quiz[] }) {
  const all = quizzes.reduce((sum, { questions }) => sum + questions.length, 0)
  const to = (id: string) => `#/notebook/quiz/${encodeURIComponent(id)}`
  const count = (questions: number) => t('notebook.quiz-count', { count: questions })
  return (
    <>
      <header>
        <h1 tabIndex={-1} data-focus><span class="drawn">{t('notebook.quiz-title')}</span></h1>
        <p>{t('notebook.quiz-intro')}</p>
      </header>
      <ul class="situations">
        <Way to={to('all')} icon="spark" name={t('notebook.quiz-all')} about={count(all)} />
        {quizzes.map(({ scene, questions }) => <Way key={scene} to={to(scene)} icon="question" name={sayScene(scene, 'title')} about={count(questions.length)} />)}
      </ul>
    </>
  )
}

export function Questions({ page: { questions } }: { page: Extract<NotebookPage, { at: 'questions' }> }) {
  const [index, goTo] = useState(0)
  const now = questions[index]
  const heading = useRef<HTMLHeadingElement>(null)
  const hasMoved = useRef(false)
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus()
    hasMoved.current = true
  }, [index])
  if (!now) {
    return (
      <article class="quiz-end">
        <h1 ref={heading} tabIndex={-1} data-focus><span class="drawn">{t('notebook.quiz-end')}</span></h1>
        <p>{t('notebook.quiz-talk')}</p>
        <div class="ways">
          <a class="button" href="#/help"><Icon name="phone" />{t('notebook.search-who')}</a>
          <button type="button" class="button" onClick={() => goTo(0)}><Icon name="replay" turns />{t('notebook.quiz-again')}</button>
          <a class="button main" href="#/notebook/quiz"><Icon name="question" />{t('notebook.quiz-others')}</a>
        </div>
      </article>
    )
  }
  return (
    <article class="quiz recall" key={index}>
      <p class="over">{sayScene(now.scene, 'title')}<Pause /> <small>{t('recall.step', { step: number(index + 1), all: number(questions.length) })}</small></p>
      <h1 ref={heading} tabIndex={-1} data-focus>{sayScene(now.scene, `questions.${now.question.id}.ask`)}</h1>
      <Answers scene={now.scene} question={now.question} onNext={() => goTo(index + 1)} />
    </article>
  )
}
