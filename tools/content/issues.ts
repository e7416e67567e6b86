// Reads a source against its schema, and says what doesn't fit in plain French.
import * as v from 'valibot'
import { nearest, suggest } from './problem.ts'
import type { Problem } from './problem.ts'
import type { Path, Source } from './source.ts'

const kinds: Record<string, string> = {
  string: 'un texte', number: 'un nombre', boolean: 'true ou false', array: 'une liste ([ … ] ou des tirets)', strict_object: 'un bloc { … }',
}

/** The typed data, or the problems; a source that can't be read hands on its own. */
export function readAs<const S extends v.GenericSchema>(source: Source, schema: S):
  { data: v.InferOutput<S>; problems: [] } | { data: undefined; problems: Problem[] } {
  if (source.problems.length) return { data: undefined, problems: source.problems }
  const result = v.safeParse(schema, source.data)
  if (result.success) return { data: result.output, problems: [] }
  return { data: undefined, problems: result.issues.map((issue) => describe(issue, source, schema)) }
}

function describe(issue: v.BaseIssue<unknown>, source: Source, schema: v.GenericSchema): Problem {
  const path: Path = (issue.path ?? []).map((step) => step.key as string | number)
  const [message, remedy] = sentence(issue, path, schema)
  return { check: 'schema', file: source.file, line: source.lineOf(path), message, remedy }
}

function sentence(issue: v.BaseIssue<unknown>, path: Path, schema: v.GenericSchema): [string, string] {
  const key = String(path.at(-1) ?? '')
  const where = typeof path.at(-1) === 'number' ? `l’élément ${Number(path.at(-1)) + 1} de \`${path.at(-2) ?? 'la liste'}\`` : `\`${key}\``
  if (issue.message.includes(' → ')) {
    const [message, remedy] = issue.message.split(' → ') as [string, string]
    return [path.length ? `${where} : ${message}` : message, remedy]
  }
  if (issue.received === 'undefined' || (issue.type === 'strict_object' && issue.input === undefined)) {
    return [`il manque \`${key}\``, `ajouter \`${key}:\``]
  }
  if (issue.expected === 'never' && issue.path?.at(-1)?.value === null && !nearest(key, keysAt(schema, path.slice(0, -1)))) return [`« ${key} » est lu comme une clé, à cause d’une virgule`, 'mettre tout le texte entre guillemets']
  if (issue.expected === 'never') return [`la clé ${where} n’existe pas ici`, suggest(key, keysAt(schema, path.slice(0, -1)))]
  if (issue.input === null) return [`${where} est vide`, 'écrire sa valeur, ou enlever la clé']
  if (issue.type === 'picklist') {
    if (issue.input && typeof issue.input === 'object') return [`${where} devrait être un mot de la liste`, suggest('', options(issue.expected))]
    return [`${where} : « ${String(issue.input)} » n’est pas dans la liste`, suggest(String(issue.input), options(issue.expected))]
  }
  if (issue.type === 'string') return [`${where} devrait être un texte`, 'le mettre entre guillemets']
  return [`${where} devrait être ${kinds[issue.type] ?? issue.expected ?? 'autre chose'}`, 'le réécrire ainsi (voir scenes/README.md)']
}

/** The keys that the block at `path` does know. */
function keysAt(schema: v.GenericSchema, path: Path): string[] {
  type Node = { wrapped?: Node; item?: Node; entries?: Record<string, Node> }
  let node = schema as Node
  for (const step of path) {
    while (node.wrapped) node = node.wrapped
    const inner = typeof step === 'number' ? node.item : node.entries?.[step]
    if (!inner) return []
    node = inner
  }
  while (node.wrapped) node = node.wrapped
  return Object.keys(node.entries ?? {})
}

function options(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1]!)
}
