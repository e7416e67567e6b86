// What former sessions left on this device: a date, a letter, a rule, totals. They can be saved as a table, and erased.
import { useState } from 'preact/hooks'
import { useActions } from '../context.ts'
import { Dialog } from '../frame/dialog.tsx'
import { Icon } from '../later-icon.tsx'
import { sayTitle } from '../sentences.ts'
import type { PrepareActions, PrepareScreen } from './model.ts'
import { sayPlan, tell } from './words.ts'

export function Past({ screen: { past } }: { screen: PrepareScreen }) {
  const actions = useActions<PrepareActions>()
  const [isAsking, ask] = useState(false)
  if (!past.length) return null
  return (
    <section class="card past">
      <h2>{tell('past.title')}</h2>
      <ul>
        {[...past].reverse().slice(0, 12).map(({ date, group, scene, plan, rule, dropped }, index) => (
          <li key={index}><b><bdi>{date}</bdi> · {tell('prepare.group-name', { letter: group })} · {sayTitle(scene)}</b>{rule && <span>{tell('past.rule', { rule })}</span>}{dropped.length > 0 && <span class="small">{tell('past.skipped', { steps: dropped.map((id) => sayPlan(`${plan}.steps.${id}.title`)).join(' · ') })}</span>}</li>
        ))}
      </ul>
      <div class="ways">
        <button type="button" class="button" onClick={() => actions.saveTable()}><Icon name="log" turns />{tell('past.table')}</button>
        <button type="button" class="button" onClick={() => ask(true)}><Icon name="close" />{tell('past.erase')}</button>
      </div>
      <p class="small">{tell('past.table-note')}</p>
      {isAsking && (
        <Dialog title={tell('past.erase')} onClose={() => ask(false)}>
          <p>{tell('past.erase-ask')}</p>
          <button type="button" class="button danger" onClick={() => { ask(false); actions.eraseSessions() }}>{tell('past.erase-yes')}</button>
        </Dialog>
      )}
    </section>
  )
}
