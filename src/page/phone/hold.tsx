// A choice that the thumb holds until a ring closes; lifting it takes nothing. A short press, a key, or no motion asks once more instead: nobody is timed.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../words/words.ts'
import { useAround } from '../context.ts'

export interface GestureProps {
  /** Attributes of the button. */
  button: Record<string, unknown>
  onTaken: () => void
  children: ComponentChildren
}

export function Hold({ button, onTaken, children }: GestureProps) {
  const { still } = useAround()
  const [isHeld, hold] = useState(false)
  const [isAsked, ask] = useState(false)
  const lift = () => hold(false)
  return (
    <button type="button" {...button} class={['hold', isHeld && 'held', isAsked && 'asked'].filter(Boolean).join(' ')}
      onPointerDown={(event) => { if (!still && !event.button) hold(true) }}
      onPointerUp={lift} onPointerLeave={lift} onPointerCancel={lift}
      onContextMenu={(event) => event.preventDefault()}
      onAnimationEnd={(event) => { if (event.animationName === 'ring') onTaken() }}
      onClick={() => (isAsked ? onTaken() : ask(true))}>
      {children}
      <small role="status">{t(isAsked ? 'acts.again' : 'acts.hold')}</small>
      <i class="ring" aria-hidden="true" />
    </button>
  )
}
