// The settings and the save of this device: puts settings to work, changes the language, opens and writes files, erases, follows what other windows do.
import type { Actions } from '../page/model.ts'
import { keepSettings } from '../progress/changes.ts'
import type { Language, Settings } from '../progress/settings.ts'
import { language as spoken } from '../words/words.ts'
import type { Known } from './screens.ts'
import type { World } from './world.ts'

/** What it needs of the game. */
export interface Around {
  know(part: Pick<Known, 'settingsNews'>): void
  show(): void
  notice(quiet: string): void
  isStill(): boolean
  /** Nothing that is under way may be kept any more. */
  forget(): void
  goHome(): void
  cannotLoad(what: string): void
}

export interface Keeping extends Pick<Actions, 'set' | 'eraseAll' | 'exportFile' | 'importFile'> {
  /** False when that language can't be had now: the other stays. */
  speak(language: Language): Promise<boolean>
  /** What is kept was read at last, or has changed in another window; `isReplaced`: nothing of before counts any more. */
  renew(isReplaced: boolean): Promise<void>
}

export function createKeeping({ journal, library, companions, ...world }: World, around: Around): Keeping {
  const settings = () => journal.save().settings
  const direct = () => companions.setDirection(settings().language === 'ar' ? 'rtl' : 'ltr')

  async function speak(language: Language): Promise<boolean> {
    try {
      await library.speak(language)
      journal.change((save) => keepSettings(save, { language }))
      direct()
      return true
    } catch {
      around.notice('language-missing')
      return false
    }
  }

  /** Puts the settings to work. */
  function obey(): void {
    companions.setLevels({ on: settings().sound, music: settings().music, effects: settings().effects })
    companions.setMotion(!around.isStill())
    around.show()
  }

  async function set({ language, ...rest }: Partial<Settings>): Promise<void> {
    if (language && language !== settings().language) await speak(language)
    journal.change((save) => keepSettings(save, rest))
    obey()
  }

  async function importFile(file: File): Promise<void> {
    const [text, { decodeFile }] = await Promise.all([world.readFile(file).catch(() => ''), import('../progress/decode.ts')])
    const read = decodeFile(text)
    if (!read.ok) return around.know({ settingsNews: { problem: `${read.why}-file` } })
    around.forget()
    // Said only once it is written.
    await journal.replace(read.save)
    await speak(read.save.settings.language)
    around.know({ settingsNews: { done: 'imported' } })
  }

  return {
    speak,
    set: (part) => void set(part),
    eraseAll() {
      world.forgetLanguage()
      around.forget()
      void journal.eraseAll().then((isDone) => around.know({ settingsNews: isDone ? { done: 'erased' } : { problem: 'not-erased' } }))
    },
    exportFile() {
      world.saveFile(`espace-${world.today()}.json`, JSON.stringify(journal.save(), null, 2))
      around.know({ settingsNews: { done: 'exported' } })
    },
    importFile: (file) => void importFile(file).catch(() => around.cannotLoad('decode')),
    async renew(isReplaced) {
      if (isReplaced) around.forget()
      await library.speak(settings().language).catch(() => {
        journal.change((save) => keepSettings(save, { language: spoken() }))
        around.notice('language-missing')
      })
      direct()
      if (isReplaced) around.goHome()
      obey()
      if (isReplaced) around.notice('replaced')
    },
  }
}
