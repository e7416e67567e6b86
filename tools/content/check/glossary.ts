// One thing has one name: a small glossary in each language (locales/LANG/glossary.yaml) says which, and which others are refused.
import * as v from 'valibot'
import { readAs } from '../issues.ts'
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { readSource } from '../source.ts'
import { at, readingsOf } from './readings.ts'

const term = v.strictObject({
  say: v.pipe(v.string(), v.description('Le nom qu’on a choisi')),
  not: v.pipe(v.array(v.string()), v.minLength(1, 'aucun autre nom n’est refusé → en écrire un, ou enlever la ligne')),
  /** For whoever adds a term: what the thing is. */
  for: v.string(),
})
const glossary = v.array(term)

type Language = 'fr' | 'ar'

export const glossaryOf = (language: Language): string => `locales/${language}/glossary.yaml`

export function checkGlossary(project: Project): Problem[] {
  const rules = { fr: read(project, 'fr'), ar: read(project, 'ar') }
  return [
    ...rules.fr.problems, ...rules.ar.problems,
    ...readingsOf(project).flatMap((reading) => rules[reading.language].terms.flatMap(({ say, refused }) => {
      const found = refused.exec(reading.value)?.[1]
      return found ? [at(reading, 'glossary', `« ${found} » a déjà un nom dans les scènes`, `écrire « ${say} » (${glossaryOf(reading.language)})`)] : []
    })),
  ]
}

/** A project without a glossary has nothing to hold. */
function read({ files }: Project, language: Language): { terms: { say: string; refused: RegExp }[]; problems: Problem[] } {
  const text = files[glossaryOf(language)]
  if (text === undefined) return { terms: [], problems: [] }
  const source = readSource(glossaryOf(language), text)
  const { data, problems } = readAs(source, glossary)
  if (!data) return { terms: [], problems }
  const twice = data.flatMap(({ say }, i): Problem[] => (data.some((other) => other.not.includes(say))
    ? [{ check: 'glossary', file: source.file, line: source.lineOf([i, 'say']), message: `« ${say} » est choisi ici et refusé ailleurs`, remedy: 'garder un seul nom' }] : []))
  return { terms: data.map(({ say, not }) => ({ say, refused: wordIn(not, language) })), problems: twice }
}

/** Any of the words, whole. In Arabic, with what is written onto it: و ف ب ل ك ال. */
function wordIn(words: readonly string[], language: Language): RegExp {
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
  return language === 'fr' ? new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'iu') : new RegExp(`(?<!\\p{L})[وفبلك]{0,2}(?:ال|لل)?(${any})(?!\\p{L})`, 'u')
}
