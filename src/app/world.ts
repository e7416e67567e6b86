// The shape of the world outside, as the game sees it.
import type { Content } from '../content/content.ts'
import type { Page } from '../page/model.ts'
import type { Journal } from '../progress/journal.ts'
import type { Language, Settings } from '../progress/settings.ts'
import type { Companions } from './companions.ts'
import type { Library } from './library.ts'
import type { MissingOptions } from './missing.ts'

/** What the game needs from the world outside; given by start.ts, faked in tests. */
export interface World extends MissingOptions {
  content: Content
  library: Library
  journal: Journal
  companions: Companions
  page: () => Page
  today: () => string
  wantsLessMotion: () => boolean
  isEvening: () => boolean
  leave: (language: Language) => void
  saveFile: (name: string, text: string) => void
  readFile: (file: File) => Promise<string>
  vibrate: (pattern: number[]) => void
  setAddress: (hash: string) => void
  markRoot: (settings: Settings, still: boolean) => void
  forgetLanguage: () => void
  /** Told when a person comes to the title: nothing is under way there. */
  titleShown: () => void
}
