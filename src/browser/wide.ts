// The title's button that fills the screen, for the small frame of a school's platform. It is there only where that can be done.
import type { Scope } from './scope.ts'

export function offerWide(root: HTMLElement, scope: Scope): void {
  const button = root.querySelector<HTMLElement>('[data-wide]')
  if (!button || !document.fullscreenEnabled) return
  const look = () => { button.hidden = document.fullscreenElement !== null }
  scope.listen(button, 'click', () => void document.documentElement.requestFullscreen().catch(() => { button.hidden = true }))
  scope.listen(document, 'fullscreenchange', look)
  look()
}
