// No text accuses the person targeted, promises what nobody is sure of, or frightens (blame.yaml), unless a character says it and the scene answers.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { wordsIn, type WordEntry } from './lists.ts'
import { at, readingsOf } from './readings.ts'

interface Rule extends WordEntry { finds: (text: string) => string | undefined }

export function checkBlame(project: Project): Problem[] {
  const rules = rulesOf(project, 'blame')
  return readingsOf(project).flatMap((reading) => {
    if (reading.allowsBlame) return []
    return rules[reading.language].flatMap((rule) => {
      const found = rule.finds(reading.value)
      if (found === undefined) return []
      const said = ['line', 'message', 'choice', 'option'].includes(reading.kind)
      return [at(reading, 'blame', `« ${found} » ${rule.why}`, `${rule.instead}${said ? ' (si quelqu’un le dit et que la scène lui répond : `allow: blame`)' : ''}`)]
    })
  })
}

/** What a list finds in texts of each language. */
export function rulesOf(project: Project, name: Parameters<typeof wordsIn>[1]): Record<'fr' | 'ar', Rule[]> {
  const { fr, ar, any } = wordsIn(project, name)
  return { fr: [...fr, ...any].map(ruleOf), ar: [...ar, ...any].map(ruleOf) }
}

/** Whole words; in Arabic a joined و ف ل ب ك may come before. */
function ruleOf(entry: WordEntry): Rule {
  const expression = (source: string) => new RegExp(String.raw`(?<!\p{L})[وفلبك]?(?:${plain(source)})(?!\p{L})`, 'giu')
  const words = expression(entry.words)
  const unless = entry.unless ? expression(entry.unless) : undefined
  const finds = (said: string) => {
    const text = plain(said)
    const spared = unless ? [...text.matchAll(unless)] : []
    return [...text.matchAll(words)].find((match) =>
      !spared.some((other) => other.index < match.index + match[0].length && match.index < other.index + other[0].length))?.[0]
  }
  return { ...entry, finds }
}

/** One spelling for apostrophes, spaces, hamza on alif; no vowel signs. The expressions of the list go through it too. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[’‘]/g, "'").replace(/[\u00a0\u202f]/g, ' ').replace(/[\u064b-\u0652\u0640]/g, '').replace(/[أإآ]/g, 'ا')
}
