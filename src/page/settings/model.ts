// The settings on screen, and what can be done there. Shapes only.
import type { Settings } from '../../progress/settings.ts'

export interface SettingsScreen { name: 'settings'; settings: Settings; problem?: string; done?: 'erased' | 'exported' | 'imported' }

export interface SettingsActions {
  set(settings: Partial<Settings>): void
  eraseAll(): void
  exportFile(): void
  importFile(file: File): void
}
