// What was read so far on this path, to read again.
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { Dialog } from '../frame/dialog.tsx'
import { colours } from '../people.ts'
import { calledIn, introduce, saySeat } from '../sentences.ts'

export function Log({ view, onClose }: { view: View; onClose: () => void }) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => { list.current?.lastElementChild?.scrollIntoView?.({ block: 'end' }) }, [])
  return (
    <Dialog title={t('tools.log-title')} onClose={onClose}>
      <ol class="log" ref={list}>
        {view.read.map(({ id, kind, who }) => (
          <li key={id} class={kind} style={who && { '--who': colours[who] }}>
            {who && <b aria-hidden="true"><bdi>{calledIn(view.scriptId, who)}</bdi></b>}
            <p><span class="visually-hidden">{introduce(view.scriptId, kind, who)} </span>{saySeat(view.scriptId, `lines.${id}`)}</p>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
