// Looking for a page with one's own words. What is found is a list of links, with the words that were found marked in the text.
import { useRef } from 'preact/hooks'
import type { Piece } from '../../words/search.ts'
import { t } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { Icon } from '../later-icon.tsx'
import type { NotebookActions, NotebookPage } from './model.ts'

const most = 200

export function SearchPage({ page: { asked, found } }: { page: Extract<NotebookPage, { at: 'search' }> }) {
  const { look } = useActions<NotebookActions>()
  const results = useRef<HTMLParagraphElement>(null)
  return (
    <>
      <header>
        <h1><span class="drawn">{t('notebook.search-title')}</span></h1>
        <form class="search" role="search" onSubmit={(event) => {
          event.preventDefault()
          results.current?.focus()
        }}>
          <label for="search">{t('notebook.search-label')}</label>
          <div class="search-field">
            <Icon name="search" />
            <input id="search" type="search" data-focus value={asked} maxLength={most} autocomplete="off" autocapitalize="off" spellcheck={false} enterkeyhint="search"
              aria-describedby="search-hint" onInput={(event) => look(event.currentTarget.value)} />
          </div>
          <p id="search-hint"><span>{t('notebook.search-hint')}</span> <span>{t('notebook.search-kept')}</span></p>
        </form>
      </header>
      <section class="found" aria-label={t('notebook.search-title')}>
        <p role="status" ref={results} tabIndex={-1}>{found && (found.length ? t('notebook.search-found', { count: found.length }) : t('notebook.search-none'))}</p>
        {found && found.length > 0 && (
          <ul>
            {found.map(({ id, title, text }) => (
              <li key={id}>
                <a href={addressOf(id)}><Marked pieces={title} /></a>
                <small>{kindOf(id)}</small>
                <p><Marked pieces={text} /></p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="note to-say">
        <p>{t('notebook.search-help')}</p>
        <div class="ways">
          <a class="button" href="#/help"><Icon name="phone" />{t('notebook.search-who')}</a>
          <a class="button" href="#/notebook"><Icon name="notebook" />{t('notebook.search-all')}</a>
        </div>
      </section>
    </>
  )
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return <>{pieces.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text))}</>
}

function addressOf(page: string): string {
  return page === 'help' ? '#/help' : `#/notebook/${page}`
}

function kindOf(page: string): string {
  const [part] = page.split('/')
  return t(part === 'help' ? 'title.help' : `notebook.tabs.${part === 'situation' ? 'first' : part === 'form' ? 'forms' : part === 'rights' ? 'rights' : 'parents'}`)
}
