// Garde la trace: a chat to sort into a folder, a private picture never; then four acts in the order one likes.
import type { Trace, TraceState } from '../../../story/activities/trace.ts'
import type { BoardProps } from '../activities.tsx'
import { Acts } from './acts.tsx'
import { Chat } from './chat.tsx'
import { Folder, Tabs } from './folder.tsx'

export interface TracePart {
  activity: Trace
  state: TraceState
}

export function TraceBoard({ activity, state }: BoardProps & TracePart) {
  if (state.step === 'act') return <Acts activity={activity} state={state} />
  return (
    <div class="trace-board">
      <Tabs activity={activity} state={state} />
      <Chat activity={activity} state={state} />
      <Folder activity={activity} state={state} />
    </div>
  )
}
