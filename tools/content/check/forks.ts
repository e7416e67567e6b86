// Choices that are only colour stay few: at least two turning points in three change the ending, or what is read later.
import { weighForks } from '../forks.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { reporter } from './report.ts'

export function checkForks(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap((part) => checkSeatForks(part)))
}

export function checkSeatForks(part: SeatPart): Problem[] {
  const { problems, report } = reporter('forks', part.source)
  const forks = weighForks(part) ?? []
  const idle = forks.filter(({ weight }) => weight === 'nothing').map(({ moment }) => `\`${moment}\``)
  if (idle.length * 3 > forks.length) report(['moments'], `${idle.length} carrefours sur ${forks.length} ne changent que la réponse (un tiers au plus) : ${idle.join(', ')}`, 'en faire dépendre une ligne plus loin, ou les enlever (`npm run pace` les compte)')
  return problems
}
