// Picks the screen that a model asks for. Those that come later are in a chunk of their own (later.tsx).
import type * as Later from './later.tsx'
import type { PageModel, Screen } from './model.ts'
import { Play } from './play/play.tsx'
import { Problem } from './screens/problem.tsx'

export type LaterScreens = typeof Later

export interface ScreenProps {
  model: PageModel
  /** Absent until they were fetched: then `model` never asks for one of them. */
  later: LaterScreens | undefined
  box: HTMLElement
  onBox: (box: HTMLElement | null) => void
}

export function ScreenOf({ model, later, box, onBox }: ScreenProps) {
  const { screen } = model
  switch (screen.name) {
    // The title is plain HTML in index.html: it works before any script.
    case 'title': return null
    case 'play':
      return <Play view={screen.view} firstTime={screen.firstTime} auto={model.settings.auto} hidden={model.hidden} hasStage={model.stage} box={box} onBox={onBox} />
    case 'problem': return <Problem screen={screen} />
    default: return later ? <later.LaterScreenOf screen={screen} model={model} /> : null
  }
}

export function comesLater(screen: Screen): boolean {
  return !['title', 'play', 'problem'].includes(screen.name)
}
