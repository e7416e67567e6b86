// Choices that are only colour stay few: at least two turning points in three change the ending, or what is read later.
import { weighForks } from '../forks.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { reporter } from './report.ts'

/** Scripts of before 2026-11-30 that do not hold it yet, with the day they were listed. The list only shrinks: what holds it must leave it. */
export const owed: Readonly<Record<string, string>> = {
}

export function checkForks(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap((part) => checkSeatForks(part)))
}

export function checkSeatForks(part: SeatPart, isOwed = part.script.id in owed): Problem[] {
  const { problems, report } = reporter('forks', part.source)
  const forks = weighForks(part) ?? []
  const idle = forks.filter(({ weight }) => weight === 'nothing').map(({ moment }) => `\`${moment}\``)
  const isHeld = idle.length * 3 <= forks.length
  if (isOwed && isHeld) report(['moments'], 'assez de carrefours changent la suite, mais ce script est encore dans la liste de ceux qui le doivent', 'l’enlever de `owed`, dans tools/content/check/forks.ts')
  if (!isOwed && !isHeld) report(['moments'], `${idle.length} carrefours sur ${forks.length} ne changent que la réponse (un tiers au plus) : ${idle.join(', ')}`, 'en faire dépendre une ligne plus loin, ou les enlever (`npm run pace` les compte)')
  return problems
}
