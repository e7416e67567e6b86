// Picks the screen that a model asks for.
import { Debrief } from './debrief/debrief.tsx'
import type { PageModel } from './model.ts'
import { Play } from './play/play.tsx'
import { About } from './screens/about.tsx'
import { Forks } from './screens/forks.tsx'
import { Help } from './screens/help.tsx'
import { Notice } from './screens/notice.tsx'
import { Problem } from './screens/problem.tsx'
import { Recall } from './screens/recall.tsx'
import { SettingsScreen } from './screens/settings.tsx'

export interface ScreenProps {
  model: PageModel
  box: HTMLElement
  onBox: (box: HTMLElement | null) => void
}

export function ScreenOf({ model, box, onBox }: ScreenProps) {
  const { screen } = model
  switch (screen.name) {
    // The title is plain HTML in index.html: it works before any script.
    case 'title': return null
    case 'notice': return <Notice scene={screen.scene} />
    case 'play':
      return <Play view={screen.view} firstTime={screen.firstTime} auto={model.settings.auto} hidden={model.hidden} hasStage={model.stage} box={box} onBox={onBox} />
    case 'debrief': return <Debrief screen={screen} />
    case 'recall': return <Recall screen={screen} key={screen.scriptId} />
    case 'forks': return <Forks screen={screen} />
    case 'help': return <Help lines={screen.lines} />
    case 'settings': return <SettingsScreen screen={screen} saved={model.saved} />
    case 'about': return <About reviewed={screen.reviewed} />
    case 'problem': return <Problem screen={screen} />
  }
}
