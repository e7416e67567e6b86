// What a person prefers: keeps it, and has everyone follow at once: words, stage, sound.
import { keepSettings } from '../progress/changes.ts'
import type { Journal } from '../progress/journal.ts'
import type { Language, Settings } from '../progress/settings.ts'
import { language as spoken } from '../words/words.ts'
import type { Companions } from './companions.ts'
import type { Port } from './door.ts'
import type { Library } from './library.ts'

export interface Preferences {
  settings(): Settings
  /** No motion is wanted, here or in the system. */
  isStill(): boolean
  set(part: Partial<Settings>): Promise<void>
  /** Speaks a language; false, and a quiet notice, when its words can't be had: the former stays. */
  speak(language: Language): Promise<boolean>
  /** From now on this window speaks a language of its own, whatever others choose; nothing of it is kept. */
  hold(language: Language): Promise<void>
  /** What is kept was read at last, or has changed in another window; `isReplaced`: nothing of before counts any more. */
  renew(isReplaced: boolean): Promise<void>
}

export interface PreferencesOptions {
  library: Library
  journal: Journal
  companions: Companions
  wantsLessMotion(): boolean
  port: Pick<Port, 'show' | 'notice' | 'forget'>
  goHome(): Promise<void>
}

export function createPreferences({ library, journal, companions, wantsLessMotion, port, goHome }: PreferencesOptions): Preferences {
  let own: { language?: Language } = {}
  const settings = () => ({ ...journal.save().settings, ...own })
  const isStill = () => settings().motion === 'off' || wantsLessMotion()

  const direct = () => companions.setDirection(settings().language === 'ar' ? 'rtl' : 'ltr')

  function obey(): void {
    companions.setLevels({ on: settings().sound, music: settings().music, effects: settings().effects })
    companions.setMotion(!isStill())
    port.show()
  }

  async function speak(language: Language): Promise<boolean> {
    try {
      await library.speak(language)
      if (own.language) own = { language }
      journal.change((save) => keepSettings(save, { language }))
      direct()
      return true
    } catch {
      port.notice('language-missing')
      return false
    }
  }

  return {
    settings, isStill, speak,
    async hold(language) {
      own = { language }
      if (language !== spoken()) await library.speak(language).catch(() => { own = { language: spoken() } })
      direct()
    },
    async set({ language, ...rest }) {
      if (language && language !== settings().language) await speak(language)
      journal.change((save) => keepSettings(save, rest))
      obey()
    },
    async renew(isReplaced) {
      if (isReplaced) {
        own = {}
        port.forget()
      }
      await library.speak(settings().language).catch(() => {
        journal.change((save) => keepSettings(save, { language: spoken() }))
        port.notice('language-missing')
      })
      direct()
      if (isReplaced) await goHome()
      obey()
      if (isReplaced) port.notice('replaced')
    },
  }
}
