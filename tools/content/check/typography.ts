// Signs where a reader expects them: spaces of French, commas of Arabic, numbers that stay in order, no vowel sign that only spells a case.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { at, excerpt, readingsOf } from './readings.ts'

interface Rule { finds: RegExp; says: string; remedy: string }

const hard = String.raw`\u00a0\u202f`
const rules: Record<'fr' | 'ar', Rule[]> = {
  fr: [
    { finds: new RegExp(String.raw`[\p{L}\p{N}%…)][;!?»]|[\p{L})%»]:(?=[\s${hard}])`, 'u'), says: 'n’a pas d’espace avant un signe double', remedy: 'en mettre une avant ; : ! ? et »' },
    { finds: /«(?![\s\u00a0\u202f])/u, says: 'n’a pas d’espace après «', remedy: 'en mettre une' },
    { finds: /"/u, says: 'a des guillemets droits', remedy: 'écrire « … »' },
  ],
  ar: [
    { finds: /(?<![A-Za-z])[,;?](?=\s|$)/u, says: 'a un signe qui n’est pas de l’arabe', remedy: 'écrire ، ؛ ؟' },
    { finds: /«[\s\u00a0\u202f]|[\s\u00a0\u202f]»/u, says: 'a une espace dans ses guillemets', remedy: 'écrire «…»' },
    { finds: /[\s\u00a0\u202f][،؛؟!]/u, says: 'a une espace avant un signe', remedy: 'l’enlever' },
    { finds: /"/u, says: 'a des guillemets droits', remedy: 'écrire «…»' },
    // عارٍ, عالٍ, أيدٍ would be other words without theirs.
    { finds: /[\u064b\u064c]|(?<!عار|عال|صوت|أيد)\u064d|ة[\u064e-\u0650]/u, says: 'a une voyelle de fin de mot dont personne n’a besoin', remedy: 'l’enlever' },
  ],
}
// With a plain space, a number of the right-to-left line is drawn from its last group: « 7 413 » reads 413 7.
const spaced: Rule = { finds: /\d \d|[\dX] %/u, says: 'a un nombre coupé par une espace ordinaire', remedy: 'mettre une espace insécable (U+00A0) : le nombre reste entier, et dans l’ordre' }

export function checkTypography(project: Project): Problem[] {
  return readingsOf(project).flatMap((reading) => [...rules[reading.language], spaced].flatMap(({ finds, says, remedy }) => {
    const found = finds.exec(reading.value.replace(/\{\{[^}]*\}\}/g, 'X'))
    return found ? [at(reading, 'typography', `${excerpt(reading.value.slice(Math.max(0, found.index - 8)))} ${says}`, remedy)] : []
  }))
}
