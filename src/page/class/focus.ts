// The adult's focus: a control that goes with what it was for leaves it to what the class sees, never to nothing.
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The element that takes the focus when the one that had it is gone. */
export function useFocusKept<T extends HTMLElement>(): RefObject<T | null> {
  const heir = useRef<T>(null)
  const had = document.activeElement
  useLayoutEffect(() => {
    if (had && !had.isConnected && (!document.activeElement || document.activeElement === document.body)) heir.current?.focus({ preventScroll: true })
  })
  return heir
}
