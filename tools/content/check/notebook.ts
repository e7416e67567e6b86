// The notebook names only what exists: facts, help lines (for children, 2511 first), forms, scenes written or to come.
import { formsOf, wordsOf } from '../../../src/words/fold.ts'
import type { SearchFile } from '../schema/notebook.ts'
import { suggest } from '../problem.ts'
import type { Problem } from '../problem.ts'
import type { NotebookFiles } from '../notebook.ts'
import type { Project } from '../project.ts'
import type { Path } from '../source.ts'
import { reporter, type Report } from './report.ts'

export function checkNotebook(project: Project): Problem[] {
  const { notebook } = project
  if (!notebook) return []
  const formIds = notebook.forms?.data.map(({ id }) => id)
  const factIds = project.facts?.data.map(({ id }) => id)
  const season = [...project.scenes.map(({ id }) => id), ...(notebook.season?.data ?? [])]
  const over = <T>(file: { source: Parameters<typeof reporter>[1]; data: T } | undefined, look: (data: T, report: Report) => void): Problem[] => {
    if (!file) return []
    const { problems, report } = reporter('notebook', file.source)
    look(file.data, report)
    return problems
  }
  const checkForms = (report: Report, forms: readonly string[], at: Path) =>
    forms.forEach((form, i) => known(report, [...at, i], 'la forme', form, formIds, 'notebook/forms.yaml'))
  return [
    ...over(notebook.situations, (data, report) => {
      once(report, data, [])
      data.forEach(({ next, forms, lines }, i) => {
        once(report, next, [i, 'next'])
        checkForms(report, forms, [i, 'forms'])
        checkLines(report, project, lines, [i, 'lines'], 'children')
      })
    }),
    ...over(notebook.forms, (data, report) => {
      once(report, data, [])
      data.forEach(({ looks, helps, facts, lines, scene }, i) => {
        once(report, looks, [i, 'looks'])
        once(report, helps, [i, 'helps'])
        facts.forEach((fact, f) => known(report, [i, 'facts', f], 'le fait', fact, factIds, 'scenes/facts.yaml'))
        checkLines(report, project, lines, [i, 'lines'], 'children')
        if (scene) known(report, [i, 'scene'], 'l’histoire', scene, notebook.season && season, 'scenes/ ni notebook/season.yaml')
      })
    }),
    ...over(notebook.rights, (data, report) => {
      once(report, data, [])
      data.forEach(({ fact, forms }, i) => {
        known(report, [i, 'fact'], 'le fait', fact, factIds, 'scenes/facts.yaml')
        checkForms(report, forms, [i, 'forms'])
      })
    }),
    ...over(notebook.parents, ({ sections, lines }, report) => {
      once(report, sections, ['sections'])
      sections.forEach(({ points }, i) => once(report, points, ['sections', i, 'points']))
      checkLines(report, project, lines, ['lines'], 'all')
    }),
    ...over(notebook.search, (data, report) => checkSearch(report, data, pagesOf(notebook))),
  ]
}

/** Every page that the search can find, by the name it has in notebook/search.yaml. */
function pagesOf({ situations, forms }: NotebookFiles): string[] | undefined {
  if (!situations || !forms) return undefined
  return [...situations.data.map(({ id }) => `situation/${id}`), ...forms.data.map(({ id }) => `form/${id}`), 'rights', 'parents', 'help']
}

/** Each page is said in a child's words, and no phrase leads to two pages. */
function checkSearch(report: Report, { ignored, pages }: SearchFile, all: readonly string[] | undefined): void {
  once(report, pages.map(({ page }) => ({ id: page })), ['pages'], 'page')
  pages.forEach(({ page }, i) => known(report, ['pages', i, 'page'], 'la page', page, all, 'le carnet'))
  for (const page of all ?? []) if (!pages.some((one) => one.page === page)) report(['pages'], `la page \`${page}\` n’est dite avec aucun mot d’enfant`, `ajouter \`- page: ${page}\` et ses phrases, en français et en arabe`)
  for (const language of ['fr', 'ar'] as const) {
    const skipped = new Set(ignored[language].flatMap((one) => wordsOf(one).map(({ word }) => word)))
    const leads = new Map<string, string>()
    pages.forEach((entry, i) => entry[language].forEach((phrase, p) => {
      const words = wordsOf(phrase).map(({ word }) => word).filter((word) => !skipped.has(word))
      const key = words.map((word) => formsOf(word).at(-1)).join(' ')
      const before = leads.get(key)
      const at = ['pages', i, language, p]
      if (!words.length) report(at, `« ${phrase} » n’a que des mots ignorés`, 'écrire une phrase qui dit ce qu’on cherche, ou retirer un mot de `ignored`')
      else if (before && before !== entry.page) report(at, `« ${phrase} » est déjà écrit pour \`${before}\``, 'garder la phrase à une seule page')
      leads.set(key, entry.page)
    }))
  }
}

/** `children`: adults' channels are not for this page. */
export function checkLines(report: Report, { help }: Project, lines: readonly string[], at: Path, who: 'children' | 'all'): void {
  if (!help) return
  const ids = help.data.map(({ id }) => id)
  lines.forEach((id, i) => {
    known(report, [...at, i], 'la ligne d’aide', id, ids, 'scenes/help.yaml')
    if (who === 'children' && help.data.find((line) => line.id === id)?.children === false) report([...at, i], `\`${id}\` est pour les adultes`, 'la garder pour les pages des adultes')
  })
  const first = help.data.find(({ contact }) => contact === '2511')?.id
  if (first && lines[0] !== first) report(at, 'la première ligne d’aide n’est pas le 2511', `commencer la liste par \`${first}\``)
}

export function once(report: Report, entries: readonly { id: string }[], at: Path, key = 'id'): void {
  const seen = new Set<string>()
  entries.forEach(({ id }, i) => {
    if (seen.has(id)) report([...at, i, key], `\`${id}\` existe déjà`, `donner un autre \`${key}\` à l’un des deux`)
    seen.add(id)
  })
}

/** When `ids` is undefined its own file couldn't be read, which is said elsewhere. */
export function known(report: Report, at: Path, what: string, id: string, ids: readonly string[] | undefined, where: string): void {
  if (ids && !ids.includes(id)) report(at, `${what} \`${id}\` n’existe pas dans ${where}`, suggest(id, ids))
}
