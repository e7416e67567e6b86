// Every text of the content in both languages, one by one, with where it stands: what the checks of words look at.
import type { Problem } from '../problem.ts'
import type { Namespace, Project } from '../project.ts'
import type { Path, Source } from '../source.ts'
import { flatten } from '../texts.ts'
import type { Text, TextKind } from '../texts.ts'

export interface Reading {
  language: 'fr' | 'ar'
  namespace: string
  key: string
  value: string
  kind: TextKind
  allowsBlame: boolean
  source: Source
  at: Path
}

export function readingsOf(project: Project): Reading[] {
  return project.namespaces.flatMap((namespace) => [...frenchOf(namespace), ...arabicOf(namespace)])
}

/** A problem at the place of the text. */
export function at(reading: Reading, check: string, message: string, remedy: string): Problem {
  const { source, at: path } = reading
  return { check, file: source.file, line: source.lineOf(path), message, remedy }
}

/** Singular and plural forms belong to one key: `minutes_few` → `minutes`. */
export function baseKey(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}

/** The text without what is not read as words: placeholders, nested keys and tags. */
export function bare(value: string): string {
  return value.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?[\w-]+\/?>/g, ' ')
}

/** The beginning of a text, to recognise it. */
export function excerpt(value: string): string {
  return `« ${value.length > 32 ? `${value.slice(0, 30).trimEnd()}…` : value} »`
}

function frenchOf({ name, french }: Namespace): Reading[] {
  return french.texts.map((text) => ({ allowsBlame: false, ...text, language: 'fr', namespace: name, source: french.source }))
}

function arabicOf({ name, french, arabic }: Namespace): Reading[] {
  if (!arabic) return []
  const twins = new Map<string, Text>(french.texts.map((text) => [baseKey(text.key), text]))
  return flatten(arabic.data).map(({ key, value, at: path }): Reading => {
    const twin = twins.get(baseKey(key))
    return {
      language: 'ar', namespace: name, key, value, at: path, source: arabic,
      kind: twin?.kind ?? 'ui', allowsBlame: twin?.allowsBlame ?? false,
    }
  })
}
