// The lower sheet of the phone: reporting, blocking, leaving, muting, asking for removal. What can be done now are its rows.
import type { ComponentChildren } from 'preact'
import type { PhoneSheet } from '../../story/script.ts'
import type { PhoneView, View } from '../../story/view.ts'
import type { SheetFlow } from '../../story/vocabulary.ts'
import { t, type UiKey } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import type { LaterIconName } from '../later-icons.ts'
import { nameOf, saySeat } from '../sentences.ts'
import { titleOf } from './thread-face.tsx'

export interface SheetProps { view: View; phone: PhoneView; sheet: PhoneSheet; children: ComponentChildren }

const icons: Record<SheetFlow, LaterIconName> = { report: 'flag', block: 'block', leave: 'leave', mute: 'mute', remove: 'erase' }

export function Sheet({ view, phone, sheet, children }: SheetProps) {
  const { flow, step, of } = sheet
  const thread = phone.threads.find(({ id }) => id === of)
  const name = thread ? titleOf(view, thread) : nameOf(of)
  const say = (part: 'title' | 'note') => t(`phone-screens.sheets.${flow}.${step}.${part}` as UiKey, { name })
  const title = step === 'menu' ? name : say('title')
  return (
    <>
      <div class="sheet-shade" aria-hidden="true" />
      <section class={`sheet ${step}`} aria-label={title} tabIndex={0}>
        <h2><span class={`sheet-icon ${flow}`} aria-hidden="true"><Icon name={step === 'done' ? 'check' : step === 'menu' ? 'settings' : icons[flow]} /></span>{title}</h2>
        {step !== 'menu' && <p class="sheet-note">{say('note')}</p>}
        {view.kind === 'telling' && <p class="sheet-line" tabIndex={-1} data-focus key={view.lineId}>{saySeat(view.scriptId, `lines.${view.lineId}`)}</p>}
        {children}
      </section>
    </>
  )
}
