// What the telephone shows when it shows no thread.
import type { PhoneView, View } from '../../story/view.ts'
import { t } from '../../words/words.ts'
import { Contact } from './contact.tsx'
import { Lock } from './lock.tsx'
import { PrivacySettings } from './privacy.tsx'

/** Any screen that is not a thread. */
export function OtherScreen({ view, phone }: { view: View; phone: PhoneView }) {
  const { screen } = phone
  if (screen === 'over') return <div class="face-down"><p class="visually-hidden">{t('acts.face-down')}</p></div>
  if (screen === 'settings') return <PrivacySettings settings={phone.settings} />
  if (typeof screen === 'object' && 'contact' in screen) return <Contact view={view} who={screen.contact} isBlocked={phone.blocked.includes(screen.contact)} />
  return <Lock view={view} phone={phone} />
}
