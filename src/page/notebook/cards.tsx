// The cards of the stories: earned by coming to an ending, readable before.
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { isolate, sayScene } from '../sentences.ts'
import type { NotebookPage } from './model.ts'

export function Cards({ cards }: Pick<Extract<NotebookPage, { at: 'cards' }>, 'cards'>) {
  return (
    <>
      <header>
        <h1 tabIndex={-1} data-focus><span class="drawn">{t('notebook.cards-title')}</span></h1>
        <p>{t('notebook.cards-intro')}</p>
      </header>
      <ul class="story-cards">
        {cards.map(({ scene, isEarned }) => (
          <li key={scene} class={isEarned ? 'earned' : ''}>
            <p class="stamp"><Icon name={isEarned ? 'check' : 'spark'} />{t(isEarned ? 'notebook.card-earned' : 'notebook.card-open')}</p>
            <h2>{sayScene(scene, 'card.title')}</h2>
            <p>{sayScene(scene, 'card.text')}</p>
            <a class="button" href={`#/notice/${encodeURIComponent(scene)}`}><Icon name="play" turns />{t('notebook.play', { title: isolate(sayScene(scene, 'title')) })}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
