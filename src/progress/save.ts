// The save of a player, and the one that begins. Its shape is checked in decode.ts, which a first line does not wait for.
import { defaultSettings } from './settings.ts'
import type { Save } from './shape.ts'

export type { Save, ScriptProgress } from './shape.ts'

export function emptySave(language = defaultSettings.language): Save {
  return { format: 'a-voix-haute', version: 1, settings: { ...defaultSettings, language }, scripts: {} }
}
