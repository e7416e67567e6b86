// The attributes of <html> that everything else reads: language, direction, text size, motion.
import type { Settings } from '../progress/settings.ts'

/** The language is also noted where a script can read it before the first paint (public/first-language.js). */
export function markRoot(settings: Settings, still: boolean): void {
  const { documentElement: root } = document
  root.lang = settings.language
  root.dir = settings.language === 'ar' ? 'rtl' : 'ltr'
  root.dataset.text = settings.textSize
  root.dataset.motion = still ? 'off' : 'on'
  // Shown after every tap: what is noted already need not be written again.
  if (notedLanguage() === settings.language) return
  try {
    localStorage.setItem('language', settings.language)
  } catch {
    // Nothing can be kept here; the language is asked again next time.
  }
}

/** The language noted by an earlier visit, if any. */
export function notedLanguage(): string | null {
  try {
    return localStorage.getItem('language')
  } catch {
    return null
  }
}

/** True when this browser surely holds nothing of ours: a visit always notes its language. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem('language') === null
  } catch {
    return false
  }
}

export function forgetLanguage(): void {
  try {
    localStorage.removeItem('language')
  } catch {
    // Nothing was kept.
  }
}
