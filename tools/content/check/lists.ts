// The lists of words that people complete: names that keep their letters (names.yaml), words that accuse (blame.yaml), that choose for a reader (reader.yaml), that press a class (prompts.yaml).
import * as v from 'valibot'
import { readAs } from '../issues.ts'
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { readSource } from '../source.ts'

const strings = v.optional(v.array(v.string()), [])
const namesList = v.strictObject({ latin: strings, arabic: strings, numbers: strings, addresses: strings })
const expression = v.pipe(v.string(), v.check(isExpression, 'l’expression n’est pas valable → refermer ses parenthèses et ses crochets'))
const entries = v.optional(v.array(v.strictObject({ words: expression, unless: v.optional(expression), why: v.string(), instead: v.string() })), [])
const wordList = v.strictObject({ fr: entries, ar: entries, any: entries })

export type Names = v.InferOutput<typeof namesList>
export type WordList = v.InferOutput<typeof wordList>
export type WordEntry = WordList['fr'][number]

const namesFile = 'tools/content/names.yaml'
const wordFiles = { blame: 'tools/content/blame.yaml', reader: 'tools/content/reader.yaml', prompts: 'tools/content/prompts.yaml' }

/** Without the file, or with a broken one (which `checkLists` tells), no name is allowed. */
export function namesOf(project: Project): Names {
  return readAs(readSource(namesFile, project.files[namesFile] ?? '{}'), namesList).data ?? { latin: [], arabic: [], numbers: [], addresses: [] }
}

/** Without the file, or with a broken one (which `checkLists` tells), nothing is found. */
export function wordsIn(project: Project, list: keyof typeof wordFiles): WordList {
  return readAs(readSource(wordFiles[list], project.files[wordFiles[list]] ?? '{}'), wordList).data ?? { fr: [], ar: [], any: [] }
}

/** All lists are there and can be read: without them a word would pass unseen. */
export function checkLists(project: Project): Problem[] {
  return [namesFile, ...Object.values(wordFiles)].flatMap((file): Problem[] => {
    const text = project.files[file]
    if (text === undefined) return [{ check: 'lists', file, line: 1, message: 'le fichier manque', remedy: 'le remettre' }]
    return readAs<typeof namesList | typeof wordList>(readSource(file, text), file === namesFile ? namesList : wordList).problems
  })
}

function isExpression(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
