// Tells when the page is hidden, shown or touched: the moments when sound must stop or may wake.

export interface Attention {
  whenHidden(): void
  whenShown(): void
  /** A tap or a key anywhere. */
  whenTouched(): void
}

/** Returns the remover of all listeners. */
export function watchAttention({ whenHidden, whenShown, whenTouched }: Attention): () => void {
  const look = () => (document.visibilityState === 'hidden' ? whenHidden() : whenShown())
  const touches = ['touchend', 'click', 'keydown'] as const
  const options = { capture: true, passive: true }
  document.addEventListener('visibilitychange', look)
  for (const name of touches) document.addEventListener(name, whenTouched, options)
  return () => {
    document.removeEventListener('visibilitychange', look)
    for (const name of touches) document.removeEventListener(name, whenTouched, options)
  }
}
