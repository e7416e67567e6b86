// Somebody has something to do often enough: every six lines on average, never more than twelve apart, and within the last twelve before an ending.
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { paceOf } from '../stretches.ts'
import { readFlags } from './conditions.ts'
import { reporter } from './report.ts'

const most = { mean: 6, stretch: 12 }

/** Scripts of before 2026-11-30 that do not hold it yet, with the day they were listed. The list only shrinks: what holds it must leave it. */
export const owed: Readonly<Record<string, string>> = {
  'sur-le-chemin/witness': '2026-11-30',
}

export function checkPace(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap((part) => checkSeatPace(part)))
}

export function checkSeatPace(part: SeatPart, isOwed = part.script.id in owed): Problem[] {
  const { problems, report } = reporter('pace', part.source)
  const stretches = paceOf(part.script, readFlags(part.data))?.stretches ?? []
  const mean = stretches.reduce((sum, { lines, echoes }) => sum + lines - echoes, 0) / Math.max(1, stretches.length)
  const long = stretches.filter(({ lines }) => lines > most.stretch).sort((a, b) => b.lines - a.lines)
  const isHeld = !long.length && mean <= most.mean
  if (isOwed) {
    if (isHeld) report(['moments'], 'le rythme est tenu, mais ce script est encore dans la liste de ceux qui le doivent', 'l’enlever de `owed`, dans tools/content/check/pace.ts')
    return problems
  }
  if (long.length) report(['moments'], `de \`${long[0]!.from}\` à \`${long[0]!.to}\`, ${long[0]!.lines} lignes sans rien à faire (${most.stretch} au plus)`, 'y mettre un choix, ou un geste de la main (`npm run pace` montre tout)')
  if (mean > most.mean) report(['moments'], `${mean.toFixed(1).replace('.', ',')} lignes en moyenne entre deux choses à faire (${most.mean} au plus)`, 'raccourcir, ou ajouter des gestes de la main (`npm run pace` montre tout)')
  return problems
}
