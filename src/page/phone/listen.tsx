// A voice message that one listens to again: its bar runs while it is heard; a second press, or no motion, need not wait for it.
import { useState } from 'preact/hooks'
import { t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import type { GestureProps } from './hold.tsx'

/** At most this long: the words are there to be read. */
const longest = 4

export function Listen({ button, seconds, onTaken, children }: GestureProps & { seconds: number }) {
  const { still } = useAround()
  const [isHeard, hear] = useState(false)
  return (
    <button type="button" {...button} class={isHeard ? 'listen heard' : 'listen'} onClick={() => (still || isHeard ? onTaken() : hear(true))}>
      {children}
      <small role="status">{isHeard ? t('acts.listening') : ''}</small>
      {isHeard && <i class="run" aria-hidden="true" style={{ '--long': `${Math.min(seconds, longest)}s` }} onAnimationEnd={onTaken} />}
    </button>
  )
}
