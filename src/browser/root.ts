// The attributes of <html> that everything else reads: language, direction, text size, motion.
import type { Language, Settings } from '../progress/settings.ts'
import { mayNote } from './form.ts'
import { formerNote, storeName } from './store-name.ts'

/** The language is also noted where a script can read it before the first paint (first-script.js). */
export function markRoot(settings: Settings, still: boolean): void {
  const { documentElement: root } = document
  // Shown after every tap: an attribute of <html> that is set, even to what it is, has the whole page styled again.
  const mark = (name: string, value: string) => { if (root.getAttribute(name) !== value) root.setAttribute(name, value) }
  mark('lang', settings.language)
  mark('dir', settings.language === 'ar' ? 'rtl' : 'ltr')
  mark('data-text', settings.textSize)
  mark('data-motion', still ? 'off' : 'on')
  if (!mayNote()) return
  try {
    // What is noted already need not be written again.
    if (localStorage.getItem(storeName()) === settings.language) return
    localStorage.setItem(storeName(), settings.language)
    if (isLanguage(localStorage.getItem(formerNote))) localStorage.removeItem(formerNote)
  } catch {
    // Nothing can be kept here; the language is asked again next time.
  }
}

/** The language noted by an earlier visit, if any. */
export function notedLanguage(): Language | undefined {
  if (!mayNote()) return undefined
  try {
    return [localStorage.getItem(storeName()), localStorage.getItem(formerNote)].find(isLanguage)
  } catch {
    return undefined
  }
}

/** The language of a package made in one, or the one this device is set to, as far as the game speaks it: Arabic, Moroccan too, or else French. */
export function deviceLanguage(): Language {
  if (import.meta.env.MODE === 'scorm') return document.documentElement.dataset.language === 'ar' ? 'ar' : 'fr'
  return /^ary?\b/.test(navigator.language) ? 'ar' : 'fr'
}

/** True when this browser likely holds nothing of ours: a visit notes its language, where it can. */
export function isFirstVisit(): boolean {
  if (!mayNote()) return false
  try {
    return [storeName(), formerNote].every((name) => localStorage.getItem(name) === null)
  } catch {
    return false
  }
}

function isLanguage(text: string | null): text is Language {
  return text === 'fr' || text === 'ar'
}

export function forgetLanguage(): void {
  if (!mayNote()) return
  try {
    localStorage.removeItem(storeName())
  } catch {
    // Nothing was kept.
  }
}
