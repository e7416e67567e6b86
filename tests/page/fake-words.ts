// Stands in for src/words in tests and in the preview: the real interface words, and readable stand-ins for the words of scenes.
import ar from '../../locales/ar/ui.json'
import fr from '../../locales/fr/ui.json'
import { sentences } from './fake-sentences.ts'

interface Tree { [key: string]: string | Tree }
const ui: Record<'fr' | 'ar', Tree> = { fr, ar }
let spoken: 'fr' | 'ar' = 'fr'

export type UiKey = string

export function speak(language: 'fr' | 'ar'): void {
  spoken = language
}

export async function addLaterWords(): Promise<void> { /* All are here. */ }

export function addWords(): void { /* All are here. */ }

export const languages = ['fr', 'ar'] as const

export function isLanguage(value: unknown): value is 'fr' | 'ar' {
  return value === 'fr' || value === 'ar'
}

export function language() {
  return spoken
}

export function direction(): 'ltr' | 'rtl' {
  return spoken === 'ar' ? 'rtl' : 'ltr'
}

export function number(value: number): string {
  return String(value)
}

export function duration(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function t(key: string, values: Record<string, string | number> = {}): string {
  const plural = typeof values.count === 'number' ? new Intl.PluralRules(spoken).select(values.count) : ''
  const found = find(ui[spoken], key) ?? find(ui[spoken], `${key}_${plural}`)
  if (found === undefined) throw new Error(`ui.json (${spoken}) has no "${key}".`)
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
}

export function say(namespace: string, key: string): string {
  return sentences[spoken][`${namespace}:${key}`] ?? sentences[spoken][key] ?? `${key}`
}

export function hasSentence(namespace: string, key: string): boolean {
  return `${namespace}:${key}` in sentences[spoken] || key in sentences[spoken]
}

export function castName(id: string): string {
  return say('cast', `cast.${id}`)
}

function find(tree: Tree, key: string): string | undefined {
  const found = key.split('.').reduce<string | Tree | undefined>((part, step) => (typeof part === 'object' ? part[step] : undefined), tree)
  return typeof found === 'string' ? found : undefined
}
