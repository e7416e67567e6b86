// The notebook: what to do in a situation, forms of violence, rights, the page for adults. Plain links lead from page to page. A chunk of its own.
import '../frame/cards.css'
import '../frame/dialogs.css'
import '../help/help.css'
import './notebook.css'
import './notebook-cards.css'
import './notebook-media.css'
import './notebook-paper.css'
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { Cards } from './cards.tsx'
import { First } from './first.tsx'
import { FormPage, Forms } from './forms.tsx'
import type { ScreenView } from '../model.ts'
import { Media } from './media.tsx'
import type { NotebookPage, NotebookScreen } from './model.ts'
import { Parents } from './parents.tsx'
import { Questions, QuizList } from './quiz.tsx'
import { Rights } from './rights.tsx'
import { SearchPage } from './search.tsx'
import { Story } from './story.tsx'
import { SituationPage } from './situation.tsx'

export const notebookView: ScreenView<NotebookScreen> = {
  shows: Notebook,
  placeOf: ({ page }) => `notebook ${page.at} ${page.at === 'form' ? page.form.id : page.at === 'situation' ? page.situation.id : page.at === 'questions' ? page.id : page.at === 'story' ? page.scene : ''}`,
}

const tabs = [
  { name: 'first', to: '#/notebook', holds: ['first', 'situation'] },
  { name: 'forms', to: '#/notebook/forms', holds: ['forms', 'form'] },
  { name: 'rights', to: '#/notebook/rights', holds: ['rights'] },
  { name: 'media', to: '#/notebook/media', holds: ['media', 'story', 'quiz', 'questions', 'cards'] },
  { name: 'parents', to: '#/notebook/parents', holds: ['parents'] },
] as const

function Notebook({ screen: { page } }: { screen: NotebookScreen }) {
  return (
    <main id="main" class={`screen notebook on-${page.at}`}>
      <div class="notebook-book">
        <nav class="notebook-tabs" aria-label={t('notebook.tabs.label')}>
          <ul>
            {tabs.map(({ name, to, holds }) => {
              const isHere = (holds as readonly string[]).includes(page.at)
              return <li key={name}><a class={`tab-${name}`} href={to} aria-current={isHere ? (name === page.at ? 'page' : 'true') : undefined}>{t(`notebook.tabs.${name}`)}</a></li>
            })}
          </ul>
        </nav>
        <div class="notebook-sheet">
          {page.at !== 'search' && <p class="search-way"><a href="#/notebook/search"><Icon name="search" />{t('notebook.search-way')}</a></p>}
          <Page page={page} />
        </div>
      </div>
      <nav class="ways" aria-label={t('title.menu')}>
        {page.at !== 'first' && <a class="button main" href="#/notebook"><Icon name="notebook" />{t('notebook.back')}</a>}
        <a class="button" href="#/map"><Icon name="signpost" />{t('notebook.map')}</a>
        <a class="button" href="#/"><Icon name="home" />{t('common.home')}</a>
      </nav>
    </main>
  )
}

function Page({ page }: { page: NotebookPage }) {
  switch (page.at) {
    case 'first': return <First page={page} />
    case 'situation': return <SituationPage {...page} key={page.situation.id} />
    case 'forms': return <Forms forms={page.forms} />
    case 'form': return <FormPage {...page} />
    case 'rights': return <Rights {...page} />
    case 'search': return <SearchPage page={page} />
    case 'media': return <Media page={page} />
    case 'story': return <Story page={page} />
    case 'quiz': return <QuizList quizzes={page.quizzes} />
    case 'questions': return <Questions page={page} key={page.id} />
    case 'cards': return <Cards cards={page.cards} />
    case 'parents': return <Parents {...page} />
  }
}
