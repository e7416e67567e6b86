// Somebody has something to do often enough: every six lines on average, never more than twelve apart, and within the last twelve before an ending.
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { paceOf } from '../stretches.ts'
import { readFlags } from './conditions.ts'
import { reporter } from './report.ts'

const most = { mean: 6, stretch: 12 }

export function checkPace(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap((part) => checkSeatPace(part)))
}

export function checkSeatPace(part: SeatPart): Problem[] {
  const { problems, report } = reporter('pace', part.source)
  const stretches = paceOf(part.script, readFlags(part.data))?.stretches ?? []
  const mean = stretches.reduce((sum, { lines }) => sum + lines, 0) / Math.max(1, stretches.length)
  const long = stretches.filter(({ lines }) => lines > most.stretch).sort((a, b) => b.lines - a.lines)
  if (long.length) report(['moments'], `de \`${long[0]!.from}\` à \`${long[0]!.to}\`, ${long[0]!.lines} lignes sans rien à faire (${most.stretch} au plus)`, 'y mettre un choix, ou un geste de la main (`npm run pace` montre tout)')
  if (mean > most.mean) report(['moments'], `${mean.toFixed(1).replace('.', ',')} lignes en moyenne entre deux choses à faire (${most.mean} au plus)`, 'raccourcir, ou ajouter des gestes de la main (`npm run pace` montre tout)')
  return problems
}
