// The lists of words that people complete: names that keep their letters (names.yaml), words that accuse (blame.yaml).
import * as v from 'valibot'
import { readAs } from '../issues.ts'
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { readSource } from '../source.ts'

const strings = v.optional(v.array(v.string()), [])
const namesList = v.strictObject({ latin: strings, arabic: strings, numbers: strings, addresses: strings })
const blameEntry = v.strictObject({ words: v.string(), unless: v.optional(v.string()), why: v.string(), instead: v.string() })
const entries = v.optional(v.array(blameEntry), [])
const blameList = v.strictObject({ fr: entries, ar: entries, any: entries })

export type Names = v.InferOutput<typeof namesList>
export type BlameEntry = v.InferOutput<typeof blameEntry>
export type BlameList = v.InferOutput<typeof blameList>

export const namesFile = 'tools/content/names.yaml'
export const blameFile = 'tools/content/blame.yaml'

/** Without the file, or with a broken one (which `checkLists` tells), no name is allowed. */
export function namesOf(project: Project): Names {
  return readAs(readSource(namesFile, project.files[namesFile] ?? '{}'), namesList).data ?? { latin: [], arabic: [], numbers: [], addresses: [] }
}

export function blameOf(project: Project): BlameList {
  return readAs(readSource(blameFile, project.files[blameFile] ?? '{}'), blameList).data ?? { fr: [], ar: [], any: [] }
}

/** Both lists are there and can be read: without them a blaming word would pass unseen. */
export function checkLists(project: Project): Problem[] {
  return ([[namesFile, namesList], [blameFile, blameList]] as const).flatMap(([file, schema]): Problem[] => {
    const text = project.files[file]
    if (text === undefined) return [{ check: 'lists', file, line: 1, message: 'le fichier manque', remedy: 'le remettre' }]
    const source = readSource(file, text)
    const problems = readAs<typeof namesList | typeof blameList>(source, schema).problems
    return problems.length || file === namesFile ? problems : patternProblems(blameOf(project), source)
  })
}

function patternProblems(list: BlameList, source: ReturnType<typeof readSource>): Problem[] {
  return (['fr', 'ar', 'any'] as const).flatMap((language) => list[language].flatMap((entry, i) => (['words', 'unless'] as const).flatMap((key): Problem[] => {
    if (isExpression(entry[key])) return []
    return [{ check: 'lists', file: source.file, line: source.lineOf([language, i, key]), message: `l’expression de \`${key}\` n’est pas valable`, remedy: 'refermer ses parenthèses et ses crochets' }]
  })))
}

/** What is not there finds nothing, and may stand. */
export function isExpression(source = ''): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
