// What the telephone shows besides a thread: a chunk of the later screens, never needed by a first line.
import type { PhoneView, View } from '../../story/view.ts'
import { Contact } from './contact.tsx'
import { Lock } from './lock.tsx'
import { PrivacySettings } from './privacy.tsx'

export { Feed } from './feed.tsx'
export { Banner } from './lock.tsx'
export { Sheet } from './sheet.tsx'
export { Standing, ThreadFoot } from './standing.tsx'
export { BackToThreads, ThreadList } from './thread-list.tsx'

/** Any screen that is not a thread. */
export function OtherScreen({ view, phone }: { view: View; phone: PhoneView }) {
  const { screen } = phone
  if (screen === 'settings') return <PrivacySettings settings={phone.settings} />
  if (typeof screen === 'object' && 'contact' in screen) return <Contact view={view} who={screen.contact} isBlocked={phone.blocked.includes(screen.contact)} />
  return <Lock view={view} phone={phone} />
}
