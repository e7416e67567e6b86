// No text accuses the person targeted, promises what nobody is sure of, or frightens (blame.yaml), unless a character says it and the scene answers.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { blameOf, isExpression } from './lists.ts'
import type { BlameEntry } from './lists.ts'
import { at, readingsOf } from './readings.ts'

interface Rule extends BlameEntry { finds: (text: string) => string | undefined }

export function checkBlame(project: Project): Problem[] {
  const list = blameOf(project)
  // An expression that is not one is told by `checkLists`.
  const rulesOf = (language: 'fr' | 'ar') => [...list[language], ...list.any].filter(({ words, unless }) => isExpression(words) && isExpression(unless)).map(ruleOf)
  const rules = { fr: rulesOf('fr'), ar: rulesOf('ar') }
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

/** Whole words; in Arabic a joined و ف ل ب ك may come before. */
export function ruleOf(entry: BlameEntry): Rule {
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
