// Every text exists in Arabic and was written there: nothing missing, nothing left over, nothing copied; placeholders and plural forms agree.
import type { Problem } from '../problem.ts'
import type { Namespace, Project } from '../project.ts'
import { flatten } from '../texts.ts'
import { without } from './characters.ts'
import { namesOf } from './lists.ts'
import { bare, baseKey, excerpt } from './readings.ts'

const forms = { fr: ['one', 'many', 'other'], ar: ['zero', 'one', 'two', 'few', 'many', 'other'] } as const

export function checkTranslations(project: Project): Problem[] {
  const { latin, arabic } = namesOf(project)
  const names = [...latin, ...arabic]
  return project.namespaces.flatMap((namespace) => [
    ...pluralProblems(namespace.french.texts, 'fr', namespace.french.source.file, (path) => namespace.french.source.lineOf(path)),
    ...(namespace.arabic?.problems.length ? [] : compare(namespace, names)),
  ])
}

function compare({ french, arabic, arabicFile }: Namespace, names: string[]): Problem[] {
  const problem = (line: number, message: string, remedy: string): Problem => ({ check: 'translation', file: arabicFile, line, message, remedy })
  if (!arabic) return [problem(1, `le fichier manque : ${french.texts.length} textes à écrire en arabe`, 'le créer, avec les clés de locales/README.md')]
  const written = flatten(arabic.data)
  const line = (path: readonly (string | number)[]) => arabic.lineOf(path)
  const bases = new Map<string, string[]>()
  for (const { key, value } of written) if (value.trim()) bases.set(baseKey(key), [...(bases.get(baseKey(key)) ?? []), value])
  const sources = new Map<string, string[]>()
  for (const { key, value } of french.texts) sources.set(baseKey(key), [...(sources.get(baseKey(key)) ?? []), value])

  const missing = [...sources].filter(([key]) => !bases.has(key)).map(([key, values]) =>
    problem(line(key.split('.')), `\`${key}\` n’est pas écrit en arabe`, `écrire ce que dit ${excerpt(values.at(-1)!)}`))
  const others = written.flatMap(({ key, value, at }): Problem[] => {
    const source = sources.get(baseKey(key))
    if (!source) return [problem(line(at), `\`${key}\` n’existe plus en français`, 'l’enlever, ou corriger sa clé')]
    if (!value.trim()) return []
    const isCopy = source.includes(value) && /\p{L}/u.test(without(bare(value), names))
    if (isCopy) return [problem(line(at), `\`${key}\` est recopié du français`, 'l’écrire en arabe, depuis la situation')]
    const wanted = new Set(source.flatMap(placeholders))
    const found = placeholders(value)
    const unknown = found.find((name) => !wanted.has(name))
    if (unknown) return [problem(line(at), `\`${key}\` contient {{${unknown}}}, qui n’existe pas en français`, `écrire ${[...wanted].map((name) => `{{${name}}}`).join(', ') || 'sans accolades'}`)]
    // A dual or a singular says its number in its own form.
    const mayOmit = /_(zero|one|two)$/.test(key) ? 'count' : ''
    const lost = [...wanted].find((name) => !found.includes(name) && name !== mayOmit)
    return lost ? [problem(line(at), `\`${key}\` a perdu {{${lost}}}`, 'le remettre à sa place dans la phrase')] : []
  })
  return [...missing, ...others, ...pluralProblems(written, 'ar', arabicFile, line)]
}

function pluralProblems(texts: readonly { key: string; at: readonly (string | number)[] }[], language: 'fr' | 'ar', file: string, line: (path: readonly (string | number)[]) => number): Problem[] {
  const found = new Map<string, { at: readonly (string | number)[]; forms: string[] }>()
  for (const { key, at } of texts) {
    if (baseKey(key) === key) continue
    const group = found.get(baseKey(key)) ?? { at, forms: [] }
    group.forms.push(key.slice(baseKey(key).length + 1))
    found.set(baseKey(key), group)
  }
  return [...found].flatMap(([key, group]) => {
    const missing = forms[language].filter((form) => !group.forms.includes(form)).map((form) => `${key}_${form}`)
    const extra = group.forms.filter((form) => !(forms[language] as readonly string[]).includes(form)).map((form) => `${key}_${form}`)
    const problems: Problem[] = []
    const problem = (message: string, remedy: string) => problems.push({ check: 'translation', file, line: line(group.at), message, remedy })
    if (missing.length) problem(`il manque des formes du pluriel : ${missing.join(', ')}`, `en écrire ${forms[language].length} (${forms[language].join(', ')})`)
    if (extra.length) problem(`${extra.join(', ')} n’est pas une forme de cette langue`, 'l’enlever')
    return problems
  })
}

function placeholders(value: string): string[] {
  return [...value.matchAll(/\{\{\s*([\w-]+)[^}]*\}\}/g)].map((match) => match[1]!)
}
