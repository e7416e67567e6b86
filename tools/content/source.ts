// A YAML or JSON file with its positions: what was written, and on which line. It never judges the meaning.
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'

export type Path = readonly (string | number)[]

export interface Source {
  file: string
  /** Undefined when the text can't be read. */
  data: unknown
  /** Line (from 1) of what is at `path`, or of its nearest ancestor. */
  lineOf(path: Path): number
  problems: Problem[]
}

const sayings: Record<string, string> = {
  BAD_INDENT: 'le décalage au début de la ligne n’est pas régulier',
  BLOCK_AS_IMPLICIT_KEY: 'un « : » au milieu d’un texte le coupe en deux',
  DUPLICATE_KEY: 'la même clé est écrite deux fois',
  MISSING_CHAR: 'il manque un guillemet, une virgule ou une accolade',
  MULTILINE_IMPLICIT_KEY: 'un texte ou une accolade n’est pas refermé',
  TAB_AS_INDENT: 'une tabulation sert de décalage',
  UNEXPECTED_TOKEN: 'un signe inattendu coupe la ligne',
}

const cures: Record<string, string> = {
  BAD_INDENT: 'aligner la ligne avec ses voisines, par des espaces',
  DUPLICATE_KEY: 'garder une seule des deux',
  TAB_AS_INDENT: 'remplacer la tabulation par des espaces',
}

/** Reads one file. `.json` is held to JSON, everything else to YAML 1.2. */
export function readSource(file: string, text: string): Source {
  const counter = new LineCounter()
  const [document, isTooDeep] = parsed(text, counter)
  const problems: Problem[] = isTooDeep ? [tooDeep(file)] : document.errors.map((error): Problem => ({
    check: 'yaml', file, line: counter.linePos(error.pos[0]).line || 1,
    message: `fichier illisible : ${sayings[error.code] ?? error.message}`,
    remedy: cures[error.code] ?? 'mettre le texte entre guillemets et refermer ce qui est ouvert',
  }))
  if (!problems.length && file.endsWith('.json')) problems.push(...jsonProblems(file, text))
  const lineOf = (path: Path): number => {
    let node: unknown = document.contents
    let offset = 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
        if (!pair) break
        offset = (pair.key as { range?: number[] }).range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(step)]
        if (!node) break
        offset = (node as { range?: number[] }).range?.[0] ?? offset
      } else break
    }
    return counter.linePos(offset).line || 1
  }
  const data = problems.length ? undefined : valueOf(document, file, problems)
  return { file, data, lineOf, problems }
}

/** A file that nests without end stops the reader itself: nothing of it is read. */
function parsed(text: string, lineCounter: LineCounter): [document: ReturnType<typeof parseDocument>, isTooDeep: boolean] {
  try {
    return [parseDocument(text, { lineCounter, prettyErrors: false }), false]
  } catch {
    return [parseDocument(''), true]
  }
}

/** What references repeat without end, or point at nothing, is told; no file of ours needs any. */
function valueOf(document: ReturnType<typeof parseDocument>, file: string, problems: Problem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    problems.push({ check: 'yaml', file, line: 1, message: 'fichier illisible : une référence (`&` ou `*`) ne mène nulle part ou se répète trop', remedy: 'écrire la valeur à sa place, ou mettre le texte entre guillemets' })
    return undefined
  }
}

function tooDeep(file: string): Problem {
  return { check: 'yaml', file, line: 1, message: 'fichier illisible : trop de blocs les uns dans les autres', remedy: 'refermer les accolades et les crochets, ou mettre le texte entre guillemets' }
}

function jsonProblems(file: string, text: string): Problem[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0)
    return [{
      check: 'yaml', file, line: text.slice(0, position).split('\n').length,
      message: 'fichier illisible : ce n’est pas du JSON',
      remedy: 'vérifier les guillemets droits, et les virgules (aucune après le dernier élément)',
    }]
  }
}
