// After every ending, somebody can help: a child's line first, danger lines after it.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { reporter } from './report.ts'

export function checkDebrief(project: Project): Problem[] {
  const help = project.help?.data
  if (!help) return []
  return project.scenes.flatMap(({ seats }) => seats.flatMap(({ source, data }) => {
    const { problems, report } = reporter('debrief', source)
    const lines = data.debrief.lines.map((id) => help.find((line) => line.id === id))
    lines.forEach((line, i) => {
      if (line && !line.children) report(['debrief', 'lines', i], `\`${line.id}\` n’est pas pour les enfants`, 'le laisser aux pages des adultes')
    })
    const first = lines[0]
    if (first && (first.kind !== 'phone' || first.urgent)) {
      report(['debrief', 'lines', 0], `le bilan propose d’abord \`${first.id}\``, 'commencer par le numéro d’écoute des enfants (2511) ; le danger immédiat vient après')
    }
    return problems
  }))
}
