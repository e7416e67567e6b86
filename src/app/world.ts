// What the doors may use of the world outside: given by start.ts, faked in tests. A shape only.
import type { Content } from '../content/content.ts'
import type { Journal } from '../progress/journal.ts'
import type { Library } from './library.ts'
import type { Preferences } from './preferences.ts'

export interface World {
  content: Content
  library: Library
  journal: Journal
  preferences: Preferences
  /** Resolves once the first picture of this visit is drawn, or not awaited: what is not needed before is fetched then. */
  pictured: Promise<void>
  /** YYYY-MM-DD */
  today(): string
  isEvening(): boolean
  vibrate(pattern: number[]): void
  saveFile(name: string, text: string): void
  readFile(file: File): Promise<string>
  forgetLanguage(): void
  /** Covers everything, or shows it again. */
  hide(hidden: boolean): void
  /** Blanks the page at once and goes to a neutral site. */
  leave(language: 'fr' | 'ar'): void
}
