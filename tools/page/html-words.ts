// A Vite plugin: fills %fr:KEY% and %ar:KEY% of the static page with words of locales/LANG/ui.json, so that the title needs no script.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

interface Words { [key: string]: string | Words }

/** Replaces every %LANG:KEY%; throws when a key is missing, since a person would read it. */
export function fillWords(html: string, words: Record<'fr' | 'ar', Words>): string {
  return html.replace(/%(fr|ar):([\w.-]+)%/g, (mark, language: 'fr' | 'ar', key: string) => {
    const found = key.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words[language])
    if (typeof found !== 'string') throw new Error(`A page asks for ${mark}, which locales/${language}/ui.json does not have.`)
    return found.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  })
}

/** The interface words of both languages, from the project in the working folder. */
export function readWords(): Record<'fr' | 'ar', Words> {
  const read = (language: string): Words => JSON.parse(readFileSync(resolve('locales', language, 'ui.json'), 'utf8')) as Words
  return { fr: read('fr'), ar: read('ar') }
}

export function htmlWords(): Plugin {
  return {
    name: 'html-words',
    transformIndexHtml: { order: 'pre', handler: (html) => fillWords(html, readWords()) },
  }
}
