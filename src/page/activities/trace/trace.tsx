// Garde la trace: a chat to sort into a folder, a private picture never; then four acts in the order one likes.
import './trace.css'
import type { BoardProps } from '../model.ts'
import { Acts } from './acts.tsx'
import { Chat } from './chat.tsx'
import { Folder, Tabs } from './folder.tsx'
import type { TracePart } from './part.ts'

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
