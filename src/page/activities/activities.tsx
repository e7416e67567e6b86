// The activities: a frame that all share, and one component a kind. A chunk of its own, fetched with the first activity.
import './activities.css'
import { BreatheBoard } from './breathe/breathe.tsx'
import { ChainBoard } from './chain/chain.tsx'
import { CircleBoard } from './circle/circle.tsx'
import { Frame } from './frame.tsx'
import { LookBoard } from './look/look.tsx'
import type { ActivityProps } from './model.ts'
import { StreetBoard } from './street/street.tsx'
import { TraceBoard } from './trace/trace.tsx'

export function ActivityScreen({ screen, ...around }: ActivityProps) {
  return <Frame screen={screen} key={screen.play.activity.id}><Board screen={screen} {...around} /></Frame>
}

function Board({ screen, ...around }: ActivityProps) {
  const { play, settings } = screen
  const props = { ...around, settings }
  switch (play.kind) {
    case 'breathe': return <BreatheBoard {...props} {...play} />
    case 'chain': return <ChainBoard {...props} {...play} />
    case 'look': return <LookBoard {...play} />
    case 'circle': return <CircleBoard {...props} {...play} />
    case 'street': return <StreetBoard {...props} {...play} />
    case 'trace': return <TraceBoard {...props} {...play} />
  }
}
