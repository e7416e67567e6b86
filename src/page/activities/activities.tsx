// The activities: a frame that all share, and one component a kind.
import '../practice/practice.css'
import '../phone/phone.css'
import '../phone/bubbles.css'
import './activities.css'
import './low.css'
import type { ScreenView } from '../model.ts'
import { BreatheBoard } from './breathe/breathe.tsx'
import { ChainBoard } from './chain/chain.tsx'
import { CircleBoard } from './circle/circle.tsx'
import { Frame } from './frame.tsx'
import { LookBoard } from './look/look.tsx'
import type { ActivityScreen, BoardProps } from './model.ts'
import { ProfilesBoard } from './profiles/profiles.tsx'
import { StreetBoard } from './street/street.tsx'
import { TraceBoard } from './trace/trace.tsx'

export const activityView: ScreenView<ActivityScreen> = {
  shows: ({ screen, model, box, onBox }) => (
    <Frame screen={screen} key={screen.play.activity.id}>
      <Board screen={screen} settings={screen.settings} hidden={model.hidden} hasStage={model.stage} box={box} onBox={onBox} />
    </Frame>
  ),
  placeOf: ({ play }) => `activity ${play.activity.id}`,
  isBehind: ({ play }) => (play.kind === 'breathe' ? 'breathe' : undefined),
}

function Board({ screen: { play }, ...props }: BoardProps & { screen: ActivityScreen }) {
  switch (play.kind) {
    case 'breathe': return <BreatheBoard {...props} {...play} />
    case 'chain': return <ChainBoard {...props} {...play} />
    case 'look': return <LookBoard {...play} />
    case 'profiles': return <ProfilesBoard {...play} />
    case 'circle': return <CircleBoard {...props} {...play} />
    case 'street': return <StreetBoard {...props} {...play} />
    case 'trace': return <TraceBoard {...props} {...play} />
  }
}
