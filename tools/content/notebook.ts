// The notebook as authors write it: read, its texts by their keys, and compiled to ids for the game. Pure.
import type * as v from 'valibot'
import type { Notebook, Said } from '../../src/content/notebook.ts'
import type { File } from './project.ts'
import { notebookSchemas } from './schema.ts'
import type { FormsFile, ParentsFile, RightsFile, SearchFile, SeasonFile, SituationsFile } from './schema/notebook.ts'
import type { Text, TextKind } from './texts.ts'

export interface NotebookFiles {
  situations?: File<SituationsFile>
  forms?: File<FormsFile>
  rights?: File<RightsFile>
  parents?: File<ParentsFile>
  season?: File<SeasonFile>
  search?: File<SearchFile>
}

export const notebookParts = ['situations', 'forms', 'rights', 'parents'] as const

type Read = <const S extends v.GenericSchema>(file: string, schema: S, textsOf: (data: v.InferOutput<S>) => Text[]) => File<v.InferOutput<S>> | undefined

/** Undefined when the project has no notebook at all. */
export function readNotebook(files: Readonly<Record<string, string>>, read: Read): NotebookFiles | undefined {
  if (!Object.keys(files).some((file) => file.startsWith('notebook/'))) return undefined
  const { situations, forms, rights, parents, season, search } = notebookSchemas
  return present({
    situations: read('notebook/situations.yaml', situations, situationsTexts),
    forms: read('notebook/forms.yaml', forms, formsTexts),
    rights: read('notebook/rights.yaml', rights, rightsTexts),
    parents: read('notebook/parents.yaml', parents, parentsTexts),
    season: read('notebook/season.yaml', season, () => []),
    // Two lists of their own, never shown: nothing here is translated.
    search: read('notebook/search.yaml', search, () => []),
  })
}

/** Words of the first page: titles, before any page is fetched. */
export function titlesIn({ situations, forms }: NotebookFiles, say: (part: 'situations' | 'forms', key: string) => string | undefined): { key: string; value: string }[] {
  const entry = (part: 'situations' | 'forms', key: string) => {
    const value = say(part, key)
    return value ? [{ key: `${part}.${key}`, value }] : []
  }
  return [
    ...(situations?.data ?? []).flatMap(({ id }) => [...entry('situations', `${id}.title`), ...entry('situations', `${id}.about`)]),
    ...(forms?.data ?? []).flatMap(({ id }) => entry('forms', `${id}.title`)),
  ]
}

/** What the search is told in one language: words that say nothing, and for each page how a child says it. */
export function saidIn({ search }: NotebookFiles, language: 'fr' | 'ar'): Said {
  const { ignored, pages = [] } = search?.data ?? {}
  return { ignored: ignored?.[language] ?? [], pages: Object.fromEntries(pages.map((one) => [one.page, one[language]])) }
}

/** `scenes`: those that exist; a form whose scene is still to come has none. */
export function compileNotebook({ situations, forms, rights, parents }: NotebookFiles, scenes: readonly string[]): Partial<Notebook> {
  return present({
    situations: situations?.data.map(({ id, sign, next, forms, lines, source, date, review }) => ({ id, sign, next: idsOf(next), forms, lines, source, date, review })),
    forms: forms?.data.map(({ id, where, looks, helps, facts, lines, scene, source, date, review }) =>
      present({ id, where, looks: idsOf(looks), helps: idsOf(helps), facts, lines, scene: scene && scenes.includes(scene) ? scene : undefined, source, date, review })),
    rights: rights?.data.map(({ id, fact, forms, review }) => ({ id, fact, forms, review })),
    parents: parents && { sections: parents.data.sections.map(({ id, points }) => ({ id, points: idsOf(points) })), ...copied(parents.data) },
  }) as Partial<Notebook>
}

function copied({ lines, source, date, review }: ParentsFile) {
  return { lines, source, date, review }
}

function situationsTexts(file: SituationsFile): Text[] {
  const kinds = { title: 'title', about: 'notice', now: 'debrief', not: 'debrief', say: 'line' } as const
  return file.flatMap((entry, i) => [...fields(entry, kinds, entry.id, [i]), ...list(entry.next, `${entry.id}.next`, [i, 'next'])])
}

function formsTexts(file: FormsFile): Text[] {
  const kinds = { title: 'title', what: 'debrief', does: 'debrief', responsible: 'debrief' } as const
  return file.flatMap((entry, i) => [
    ...fields(entry, kinds, entry.id, [i]),
    ...list(entry.looks, `${entry.id}.looks`, [i, 'looks']), ...list(entry.helps, `${entry.id}.helps`, [i, 'helps']),
  ])
}

function rightsTexts(file: RightsFile): Text[] {
  return file.flatMap((entry, i) => fields(entry, { title: 'title', text: 'debrief' }, entry.id, [i]))
}

function parentsTexts({ sections }: ParentsFile): Text[] {
  return sections.flatMap(({ id, title, points }, i): Text[] => [
    { key: `${id}.title`, value: title, kind: 'title', at: ['sections', i, 'title'] },
    ...points.map((point, p): Text => ({ key: `${id}.points.${point.id}`, value: point.text, kind: 'debrief', at: ['sections', i, 'points', p, 'text'], ...(point.allow && { allowsBlame: true }) })),
  ])
}

function fields<K extends string>(entry: Record<NoInfer<K>, string>, kinds: Record<K, TextKind>, id: string, at: Text['at']): Text[] {
  return (Object.keys(kinds) as K[]).map((key) => ({ key: `${id}.${key}`, value: entry[key], kind: kinds[key], at: [...at, key] }))
}

function list(parts: readonly { id: string; text: string }[], key: string, at: Text['at']): Text[] {
  return parts.map(({ id, text }, i) => ({ key: `${key}.${id}`, value: text, kind: 'debrief', at: [...at, i, 'text'] }))
}

function idsOf(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id)
}

function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never
}
