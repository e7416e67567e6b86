// Danger now has a number in town and another in the countryside: whoever is told one is told the other.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import type { Path, Source } from '../source.ts'
import { phonesIn } from './numbers.ts'
import { at, readingsOf } from './readings.ts'
import { reporter } from './report.ts'

export function checkDanger(project: Project): Problem[] {
  const urgent = project.help?.data.filter((line) => line.urgent && line.contact) ?? []
  if (urgent.length < 2) return []
  const lists = listsOf(project).flatMap(({ source, path, lines }) => {
    const { problems, report } = reporter('danger', source)
    const missing = urgent.filter(({ id }) => !lines.includes(id))
    if (missing.length && missing.length < urgent.length) report(path, `la liste donne ${names(urgent.filter((line) => !missing.includes(line)))} sans ${names(missing)}`, `ajouter ${missing.map(({ id }) => `\`${id}\``).join(', ')} : la ville et la campagne n’ont pas le même numéro`)
    return problems
  })
  // In a story, somebody calls from where they are: only pages that speak to the reader are held.
  const pages = readingsOf(project).filter(({ namespace }) => namespace === 'ui' || /^(notebook|class)\//.test(namespace))
  return [...lists, ...pages.flatMap((reading) => {
    const told = urgent.filter(({ contact }) => isTold(reading.value, contact!))
    const missing = urgent.filter((line) => !told.includes(line))
    return told.length && missing.length ? [at(reading, 'danger', `la phrase donne ${names(told)} sans ${names(missing)}`, 'donner les deux : en ville, à la campagne')] : []
  })]
}

function listsOf({ scenes, notebook, class: texts }: Project): { source: Source; path: Path; lines: readonly string[] }[] {
  return [
    ...scenes.flatMap(({ seats }) => seats.map(({ source, data }) => ({ source, path: ['debrief', 'lines'], lines: data.debrief.lines }))),
    ...[notebook?.situations, notebook?.forms].flatMap((file) => file?.data.map(({ lines }, i) => ({ source: file.source, path: [i, 'lines'], lines })) ?? []),
    ...(notebook?.parents ? [{ source: notebook.parents.source, path: ['lines'], lines: notebook.parents.data.lines }] : []),
    ...(texts?.pages?.data.flatMap(({ lines }, i) => (lines ? [{ source: texts.pages!.source, path: [i, 'lines'], lines }] : [])) ?? []),
  ]
}

function isTold(text: string, number: string): boolean {
  return phonesIn(text).includes(number) || new RegExp(String.raw`(?<![\d.,:])${number} (?:en ville|à la campagne|في المدينة|في البادية)`, 'u').test(text)
}

function names(lines: readonly { contact?: string }[]): string {
  return lines.map(({ contact }) => `le ${contact}`).join(' et ')
}
