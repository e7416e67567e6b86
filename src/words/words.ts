// Language, direction, plurals and numbers: the only room that knows i18next. It holds no sentence of its own.
import { createInstance } from 'i18next'
import type ui from '../../locales/fr/ui.json'
import { elide } from './elide.ts'
import { parts, type Bundle, type Language, type Part } from './parts.ts'

export type { Bundle, Language } from './parts.ts'

export const languages: readonly Language[] = ['fr', 'ar']

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other'
type WithoutPlural<K extends string> = K extends `${infer Stem}${PluralSuffix}` ? Stem : K
export type Keys<T> = { [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Keys<T[K]>}` }[keyof T & string]

/** Every key of locales/fr/ui.json, plural endings removed. */
export type UiKey = Keys<typeof ui>

/** Parts of the interface that were asked for, and come with every language from then on. */
const asked = new Set<Part>(['first'])
const held = new Set<string>()
/** Sentences without values, as said in the language spoken now: most are said again after every tap. */
const said = new Map<string, string>()
/** Making a format takes longer than drawing a line. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {}
const i18n = createInstance()
void i18n.init({
  lng: 'fr', fallbackLng: false, ns: ['ui'], defaultNS: 'ui', resources: {}, initAsync: false,
  interpolation: { escapeValue: false }, returnNull: false,
})

/** Loads the interface of a language, then speaks it. Rejects when the file can't be loaded: the former language stays. */
export async function setLanguage(next: Language): Promise<void> {
  await Promise.all([...asked].map((part) => loadPart(part, next)))
  await i18n.changeLanguage(next)
  said.clear()
}

/** Loads the words of the screens around a scene, in the language spoken. Rejects when the file can't be loaded. */
export async function addLaterWords(): Promise<void> {
  await loadPart('later', language())
  asked.add('later')
}

async function loadPart(part: Part, of: Language): Promise<void> {
  if (held.has(`${of} ${part}`)) return
  addWords('ui', of, (await parts[part][of]()).words)
  held.add(`${of} ${part}`)
}

/** Adds the words of one namespace (`help`, `scenes/le-groupe/witness`…) in one language. */
export function addWords(namespace: string, of: Language, words: Bundle): void {
  i18n.addResourceBundle(of, namespace, words, true, true)
  said.clear()
}

/** A sentence of the interface. */
export function t(key: UiKey, values?: Record<string, string | number>): string {
  return say('ui', key, values)
}

/** A sentence of a scene, of the help lines or of the facts. */
export function say(namespace: string, key: string, values?: Record<string, string | number>): string {
  if (values) return keepTogether(elide(String(i18n.t(key, { ns: namespace, nsSeparator: false, ...values }))))
  const name = `${namespace} ${key}`
  let sentence = said.get(name)
  if (sentence === undefined) said.set(name, sentence = keepTogether(String(i18n.t(key, { ns: namespace, nsSeparator: false }))))
  return sentence
}

/** French signs that take a space never begin or end a line alone: authors type a plain space, readers get one that does not break. */
export function keepTogether(text: string): string {
  return text.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')
}

/** True when that namespace has that sentence in the language spoken now. */
export function hasSentence(namespace: string, key: string): boolean {
  return i18n.exists(key, { ns: namespace })
}

export function castName(id: string): string {
  return say('cast', id)
}

export function language(): Language {
  return i18n.language === 'ar' ? 'ar' : 'fr'
}

export function direction(of: Language = language()): 'ltr' | 'rtl' {
  return of === 'ar' ? 'rtl' : 'ltr'
}

/** A number in the reader's habits: Latin digits in both languages, as Moroccan schools use. */
export function number(value: number): string {
  // Below a thousand both write the same, and a tap need not wait for the browser's tables.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  const of = language()
  return (formats[of] ??= new Intl.NumberFormat(of === 'ar' ? 'ar-MA-u-nu-latn' : 'fr-MA')).format(value)
}

/** A length in seconds as telephones write it, `2:50`: the same signs in both languages. */
export function duration(seconds: number): string {
  return `${number(Math.floor(seconds / 60))}:${number(seconds % 60).padStart(2, '0')}`
}

export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'ar'
}
