// The notebook names only what exists: facts, help lines (for children, 2511 first), forms, scenes written or to come.
import { suggest } from '../problem.ts'
import type { Problem } from '../problem.ts'
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
  ]
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
