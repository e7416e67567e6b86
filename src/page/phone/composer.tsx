// A message on its way: it writes itself word by word, can be erased as long as it was not sent, and is sent by a press.
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { Icon } from '../later-icon.tsx'

/** Milliseconds for a word; never letter by letter, which would tear Arabic. */
const pace = 110

export interface ComposerProps { text: string; onSend: () => void; onErase: () => void }

export function Composer({ text, onSend, onErase }: ComposerProps) {
  const { still } = useAround()
  const words = text.split(' ')
  const [count, show] = useState(still ? words.length : 1)
  const send = useRef<HTMLButtonElement>(null)
  useEffect(() => { send.current?.focus({ preventScroll: true }) }, [])
  useEffect(() => {
    if (count >= words.length) return
    const timer = setTimeout(() => show(count + 1), pace)
    return () => clearTimeout(timer)
  }, [count])
  return (
    <div class="composer" role="group" aria-label={t('acts.composing')}>
      <p class="written">
        <span class="visually-hidden">{text}</span>
        <span aria-hidden="true">{words.slice(0, count).join(' ')}<i class="caret" /></span>
      </p>
      <div class="composer-keys">
        <button type="button" class="button erase" onClick={onErase}><Icon name="erase" turns />{t('acts.erase')}</button>
        <button type="button" class="button main" ref={send} data-send onClick={onSend}>{t('acts.send')}<Icon name="forward" turns /></button>
      </div>
    </div>
  )
}
