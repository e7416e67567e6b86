// The card of somebody in the owner's contacts: face, name, what the owner knows of them, and whether they are blocked.
import type { View } from '../../story/view.ts'
import type { CastId } from '../../story/vocabulary.ts'
import { t } from '../../words/words.ts'
import { Icon } from '../later-icon.tsx'
import { colours } from '../people.ts'
import { Portrait } from '../portrait.tsx'
import { nameOf, sayScene } from '../sentences.ts'

export function Contact({ view, who, isBlocked }: { view: View; who: CastId; isBlocked: boolean }) {
  return (
    <div class={isBlocked ? 'contact blocked' : 'contact'} style={{ '--who': colours[who] }}>
      <div class="contact-top"><Portrait who={who} /></div>
      <h2>{nameOf(who)}</h2>
      {isBlocked
        ? <p class="blocked-mark"><Icon name="block" />{t('phone-screens.blocked')}</p>
        : (
          <ul class="contact-acts" aria-hidden="true">
            <li><Icon name="chat" />{t('phone-screens.message')}</li>
            <li><Icon name="phone" />{t('phone-screens.call')}</li>
          </ul>
        )}
      <p class="contact-note">{sayScene(view.sceneId, `contacts.${who}`)}</p>
    </div>
  )
}
