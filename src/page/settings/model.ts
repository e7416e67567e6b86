// The settings on screen, and what can be done there. Shapes only.
import type { Settings } from '../../progress/settings.ts'

/** `held`: how much of the game this device holds, when it plays without a network. `kept`: where what is done is kept, when that must be said. */
export interface SettingsScreen { name: 'settings'; settings: Settings; held?: 'all' | 'game'; kept?: 'nowhere' | 'disk'; problem?: string; done?: 'erased' | 'exported' | 'imported' }

export interface SettingsActions {
  set(settings: Partial<Settings>): void
  eraseAll(): void
  exportFile(): void
  importFile(file: File): void
}
