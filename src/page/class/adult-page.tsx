// A page for the adult, over whatever is on screen: what to do if a pupil speaks up, what the law asks, a letter.
import type { ClassPage } from '../../content/classroom.ts'
import type { HelpLine } from '../../content/content.ts'
import { useState } from 'preact/hooks'
import { Dialog } from '../frame/dialog.tsx'
import { Icon } from '../later-icon.tsx'
import { HelpCard } from '../help-card.tsx'
import { sayPageOf, tell } from './words.ts'

/** The page to have at hand while a session runs. */
export const speaksUp = 'speaks-up'

export function PageBody({ page, help }: { page: ClassPage; help: readonly HelpLine[] }) {
  const lines = page.lines?.flatMap((id) => help.find((one) => one.id === id) ?? []) ?? []
  return (
    <>
      <p class="lead">{sayPageOf(`${page.id}.lead`)}</p>
      {page.parts.map(({ id, points }) => (
        <section key={id}>
          <h3>{sayPageOf(`${page.id}.parts.${id}.title`)}</h3>
          <ul class="points">{points.map((point) => <li key={point}>{sayPageOf(`${page.id}.parts.${id}.points.${point}`)}</li>)}</ul>
        </section>
      ))}
      {lines.length > 0 && <div class="help-list">{lines.map((line, index) => <HelpCard key={line.id} line={line} isFirst={index === 0} />)}</div>}
    </>
  )
}

/** A button that opens a page over the screen, wherever one is. */
export function PageButton({ page, help, main }: { page: ClassPage; help: readonly HelpLine[]; main?: boolean }) {
  const [isOpen, open] = useState(false)
  return (
    <>
      <button type="button" class={main ? 'button speaks-up' : 'button'} onClick={() => open(true)}>
        <Icon name={main ? 'hand' : 'notebook'} />{main ? tell('speaks-up') : sayPageOf(`${page.id}.title`)}
      </button>
      {isOpen && <Dialog title={sayPageOf(`${page.id}.title`)} onClose={() => open(false)}><PageBody page={page} help={help} /></Dialog>}
    </>
  )
}
