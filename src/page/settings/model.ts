// The settings on screen, and what can be done there. Shapes only.
import type { Settings } from '../../progress/settings.ts'

/** `held`: how much of the game this device holds, when it plays without a network. */
export interface SettingsScreen { name: 'settings'; settings: Settings; held?: 'all' | 'game'; problem?: string; done?: 'erased' | 'exported' | 'imported' }

export interface SettingsActions {
  set(settings: Partial<Settings>): void
  eraseAll(): void
  exportFile(): void
  importFile(file: File): void
}
