// What belongs to the device: who can help, what a person sets, what the game is, and what is kept here: taken along, brought back, erased.
import { whereKept } from '../../../browser/form.ts'
import { askHeld, type Held } from '../../../browser/held.ts'
import { stalenessOf } from '../../../content/freshness.ts'
import { help } from '../../../content/known.ts'
import { aboutView } from '../../../page/about/about.tsx'
import type * as Accessibility from '../../../page/about/accessibility.tsx'
import type { AboutScreen, AccessibilityScreen } from '../../../page/about/model.ts'
import { helpView } from '../../../page/help/help.tsx'
import type { HelpScreen } from '../../../page/help/model.ts'
import type { SettingsActions, SettingsScreen } from '../../../page/settings/model.ts'
import { settingsView } from '../../../page/settings/settings.tsx'
import { decodeFile } from '../../../progress/decode.ts'
import { addNotebookWords } from '../../../words/notebook-words.ts'
import type { Door, Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { DeviceRoute } from './routes.ts'

type DeviceScreen = HelpScreen | SettingsScreen | AboutScreen | AccessibilityScreen

export function createDoor(port: Port, world: World): Door<DeviceRoute, DeviceScreen> {
  const { content, library, journal, preferences } = world
  /** What the settings say of the last thing done there. */
  let news: Pick<SettingsScreen, 'problem' | 'done'> = {}
  let held: Held | undefined
  let stale: AboutScreen['stale'] = []
  let access: typeof Accessibility | undefined

  /** What waits to be read or checked again. The page says so without it when it can't be had. */
  async function findStale(): Promise<void> {
    const [{ dated }] = await Promise.all([import('virtual:content/dated'), library.words(['titles', 'notebook/titles', 'help'])])
    stale = dated.flatMap(({ of, id, ...one }) => (stalenessOf(one, world.today()).length ? [{ of, id, why: stalenessOf(one, world.today()) }] : []))
  }

  function tell(next: typeof news): void {
    news = next
    port.show()
  }

  async function importFile(file: File): Promise<void> {
    const text = await world.readFile(file).catch(() => '')
    const read = decodeFile(text)
    if (!read.ok) return tell({ problem: `${read.why}-file` })
    port.forget()
    // Said only once it is written.
    await journal.replace(read.save)
    await preferences.speak(read.save.settings.language)
    tell({ done: 'imported' })
  }

  const actions: SettingsActions = {
    set: (part) => void preferences.set(part),
    eraseAll() {
      world.forgetLanguage()
      port.forget()
      const ofClass = import('../../../browser/class-store.ts').then(({ eraseClass }) => eraseClass()).then(() => true, () => false)
      void Promise.all([journal.eraseAll(), ofClass]).then((all) => tell(all.every(Boolean) ? { done: 'erased' } : { problem: 'not-erased' }))
    },
    exportFile() {
      world.saveFile(`espace-${world.today()}.json`, JSON.stringify(journal.save(), null, 2))
      tell({ done: 'exported' })
    },
    importFile: (file) => void importFile(file),
  }

  return {
    actions,
    async enter({ name }) {
      news = {}
      if (name === 'help') await library.words(['help'])
      if (name === 'about') await Promise.all([addNotebookWords(), findStale().catch(() => undefined)])
      if (name === 'accessibility') [access] = await Promise.all([import('../../../page/about/accessibility.tsx'), addNotebookWords()])
      if (name === 'settings') {
        void askHeld().then((answer) => {
          const isNews = answer !== held
          held = answer
          if (isNews) port.show()
        })
      }
    },
    screen({ name }) {
      if (name === 'help') return { name, lines: help.filter((line) => line.children) }
      if (name === 'accessibility') return { name }
      if (name === 'about') return { name, reviewed: content.scenes.every((scene) => scene.review !== 'none'), stale }
      return { name, settings: preferences.settings(), held, kept: whereKept(), ...news }
    },
    views: () => ({ help: helpView, settings: settingsView, about: aboutView, ...(access && { accessibility: access.accessibilityView }) }),
  }
}
