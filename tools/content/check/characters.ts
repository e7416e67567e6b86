// Characters that the fonts draw and a reading voice can say; Latin letters stay out of Arabic, Arabic ones out of French.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { namesOf } from './lists.ts'
import { at, bare, excerpt, readingsOf } from './readings.ts'

const shared = String.raw`0-9 \u00a0\u202f.,:!()\[\]«»“”‘’'"…–—/%+&@#°·•=*\u2068\u2069\-`
const drawn = {
  fr: new RegExp(`[^${shared}A-Za-zÀ-ÖØ-öø-ÿŒœŸ;?_€]`, 'gu'),
  // Letters with their vowel signs, and the few that Moroccan names add.
  ar: new RegExp(`[^${shared}A-Za-zÀ-ÖØ-öø-ÿŒœ\u0621-\u0652\u0670گڭڤپچ،؛؟_]`, 'gu'),
}

export function checkCharacters(project: Project): Problem[] {
  const names = namesOf(project)
  return readingsOf(project).flatMap((reading) => {
    const { language, value } = reading
    const text = without(bare(value), language === 'fr' ? names.arabic : names.latin)
    const problems: Problem[] = []
    const odd = [...new Set(text.match(drawn[language]) ?? [])].filter((character) => !/\p{Script=Latin}/u.test(character) || language === 'fr')
    const emoji = odd.filter((character) => /[\p{Extended_Pictographic}\u200d\ufe0f]/u.test(character))
    const digits = odd.filter((character) => /[٠-٩۰-۹]/.test(character))
    const rest = odd.filter((character) => !emoji.includes(character) && !digits.includes(character))
    if (emoji.length) problems.push(at(reading, 'characters', `${excerpt(value)} contient un émoji`, 'le remplacer par `mood:` ou `reactions:`, ou par des mots'))
    if (digits.length) problems.push(at(reading, 'characters', `${excerpt(value)} contient des chiffres indiens`, 'écrire 0 1 2 3 : ce sont ceux du Maroc'))
    if (rest.length) problems.push(at(reading, 'characters', `${excerpt(value)} contient ${rest.map(named).join(', ')}`, 'le remplacer : les lettres du jeu ne le dessinent pas'))
    const latin = language === 'ar' ? text.match(/\p{Script=Latin}[\p{L}'’-]*/u)?.[0] : undefined
    if (latin) problems.push(at(reading, 'characters', `« ${latin} » est en lettres latines au milieu de l’arabe`, 'l’écrire en arabe, ou l’ajouter à tools/content/names.yaml'))
    return problems
  })
}

/** Without names and addresses, which keep their own letters. */
export function without(text: string, names: readonly string[]): string {
  let rest = text.replace(/(https?:\/\/)?[\w.-]+@?[\w-]*\.(ma|org|com|net)\b\S*/giu, ' ')
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    rest = rest.replace(new RegExp(`(?<![A-Za-z])${escaped}(?![A-Za-z])`, 'giu'), ' ')
  }
  return rest
}

function named(character: string): string {
  return `« ${character} » (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`
}
