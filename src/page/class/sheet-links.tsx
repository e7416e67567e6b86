// The list of what can be printed, for the story and the plan that are chosen.
import { sayTitle } from '../sentences.ts'
import { sheets, type SheetId } from './model.ts'
import { sayPageOf, tell, type ClassKey } from './words.ts'

export function SheetLinks({ scene, plan, now }: { scene: string; plan: string; now?: SheetId }) {
  return (
    <nav class="sheet-links" aria-label={tell('print.list')}>
      <p class="small">{tell('print.for', { scene: sayTitle(scene) })}</p>
      <ul>{sheets.map((id) => <li key={id}><a href={`#/class/print/${id}/${scene}/${plan}`} aria-current={id === now ? 'page' : undefined}>{saySheet(id)}</a></li>)}</ul>
    </nav>
  )
}

export function saySheet(id: SheetId): string {
  return isPage(id) ? sayPageOf(`${id}.title`) : tell(`print.sheets.${id}` as ClassKey)
}

/** A page of class/pages.yaml, under its own title. */
function isPage(id: SheetId): boolean {
  return ['rules', 'speaks-up', 'law', 'letter'].includes(id)
}
