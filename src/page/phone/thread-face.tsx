// How a thread is recognised: its picture and its name.
import type { ThreadView, View } from '../../story/view.ts'
import { Icon } from '../later-icon.tsx'
import { Portrait } from '../portrait.tsx'
import { isolate, sayScene } from '../sentences.ts'

export function ThreadFace({ thread }: { thread: ThreadView }) {
  if (thread.with) return <Portrait who={thread.with} />
  return <span class="portrait group" aria-hidden="true"><Icon name={thread.kind === 'feed' ? 'globe' : 'group'} /></span>
}

export function titleOf(view: View, thread: ThreadView): string {
  return isolate(sayScene(view.sceneId, `threads.${thread.id}`))
}
