// The title screen is plain HTML in index.html: it works before any script. Here it only comes and goes.
import type { ScreenView } from '../model.ts'
import type { TitleScreen } from './model.ts'

export const titleView: ScreenView<TitleScreen> = { shows: () => null }

/** Shows or hides the title; offers to go on when there is something to go on with. */
export function showTitle(title: HTMLElement | null, screen: TitleScreen | null): void {
  if (!title) return
  if (title.hidden === Boolean(screen)) title.hidden = !screen
  const goOn = title.querySelector<HTMLElement>('[data-continue]')
  if (goOn && screen) goOn.hidden = screen.canContinue === null
}
