// What a person may ask for to read by: each is fetched by whoever asked for it, and by nobody else.
import type { PageModel } from '../model.ts'

/** Call what it returns with every model, before it is drawn; without one, at the end. */
export function createAids({ ownerDocument: { documentElement } }: HTMLElement): (model?: PageModel) => void {
  return (model) => {
    const isClear = Boolean(model?.settings.clear)
    documentElement.toggleAttribute('data-clear', isClear)
    // Without its rules the page reads as before.
    if (isClear) import('../css/clear.css').catch(() => undefined)
  }
}
