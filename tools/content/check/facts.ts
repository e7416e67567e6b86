// What the game states: figures that two sources give, and never the years of prison that a law asks for.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { at, readingsOf } from './readings.ts'
import { reporter } from './report.ts'

const sentence = /(?<!\p{L})(prison|emprisonnement|réclusion|amendes?|peines? de)(?!\p{L})|(?<!\p{L})[وفبل]*(?:ال|لل)?(?:سجن|حبسا|غرامة)(?!\p{L})/iu

export function checkFacts(project: Project): Problem[] {
  if (!project.facts) return []
  const { problems, report } = reporter('facts', project.facts.source)
  project.facts.data.forEach(({ id, kind, confidence }, i) => {
    if (kind === 'figure' && confidence !== 'high') report([i, 'confidence'], `le chiffre \`${id}\` n’est pas sûr`, 'ne garder que les chiffres que deux sources donnent (`high`)')
  })
  return [...problems, ...readingsOf(project).filter(({ namespace }) => namespace === 'facts' || /^notebook\//.test(namespace)).flatMap((reading) => {
    const found = sentence.exec(reading.value)?.[0]
    return found ? [at(reading, 'facts', `« ${found} » annonce une peine`, 'dire ce que la loi protège ou interdit, jamais ce qu’on risque')] : []
  })]
}
