// What a person may ask for to read by: each is fetched by whoever asked for it, and by nobody else.
import type { PageModel } from '../model.ts'

/** Call what it returns with every model, before it is drawn; without one, at the end. */
export function createAids(root: HTMLElement): (model?: PageModel) => void {
  const { documentElement } = root.ownerDocument
  let now: PageModel | undefined
  let aloud: ((model?: PageModel) => void) | undefined
  let isComing = false

  async function fetchAloud(): Promise<void> {
    isComing = true
    try {
      const [{ openAloud }, { createSpeaker }, { addAloudWords }] = await Promise.all([import('../aloud/aloud.tsx'), import('../aloud/speaker.ts'), import('../../words/aloud-words.ts')])
      await addAloudWords()
      if (now?.settings.aloud) (aloud = openAloud(root, createSpeaker(() => root.isConnected)))(now)
    } catch {
      // Asked again with the next screen.
    }
    isComing = false
  }

  return (model) => {
    now = model
    const isClear = Boolean(model?.settings.clear)
    documentElement.toggleAttribute('data-clear', isClear)
    // Without its rules the page reads as before.
    if (isClear) import('./clear.css').catch(() => undefined)
    if (!model?.settings.aloud) {
      aloud?.()
      aloud = undefined
    } else if (aloud) aloud(model)
    else if (!isComing) void fetchAloud()
  }
}
