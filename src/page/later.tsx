// The screens around a scene: what a first line does not need. A chunk of its own, fetched while the first lines are read.
import './later.css'
import { Debrief } from './debrief/debrief.tsx'
import { TownMap } from './map/map.tsx'
import type { PageModel, Screen } from './model.ts'
import { About } from './about/about.tsx'
import { Forks } from './forks/forks.tsx'
import { Help } from './help/help.tsx'
import { Notice } from './notice/notice.tsx'
import { Practice } from './practice/practice.tsx'
import { Recall } from './recall/recall.tsx'
import { SettingsScreen } from './settings/settings.tsx'

export { settle } from './frame/settling.ts'
export { keepWords } from './frame/translated.ts'
export { Hands, isByHand } from './phone/hands.tsx'
export { isReadOnPhone, Phone } from './phone/phone.tsx'
export { Log } from './play/log.tsx'

type LaterName = 'map' | 'practice' | 'notice' | 'debrief' | 'recall' | 'forks' | 'help' | 'settings' | 'about'
export type LaterScreen = Extract<Screen, { name: LaterName }>

export function LaterScreenOf({ screen, model }: { screen: LaterScreen; model: PageModel }) {
  switch (screen.name) {
    case 'map': return <TownMap screen={screen} />
    case 'practice': return <Practice activities={screen.activities} />
    case 'notice': return <Notice screen={screen} />
    case 'debrief': return <Debrief screen={screen} />
    case 'recall': return <Recall screen={screen} key={screen.scriptId} />
    case 'forks': return <Forks screen={screen} />
    case 'help': return <Help lines={screen.lines} />
    case 'settings': return <SettingsScreen screen={screen} saved={model.saved} />
    case 'about': return <About reviewed={screen.reviewed} />
  }
}
