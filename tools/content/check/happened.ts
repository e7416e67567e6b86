// What happened is told in a few short lines: whoever has just played knows it, and the rest of the debrief matters more.
import { holds } from '../../../src/story/conditions.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { readFlags } from './conditions.ts'
import { explore, sayPath } from './explore.ts'
import { reporter } from './report.ts'

const most = { lines: 5, characters: 140 }

export function checkHappened(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap((part) => checkSeatHappened(part)))
}

export function checkSeatHappened(part: SeatPart): Problem[] {
  const { problems, report } = reporter('happened', part.source)
  const { happened } = part.data.debrief
  happened.forEach(({ id, text }, i) => {
    if ([...text].length > most.characters) report(['debrief', 'happened', i, 'text'], `\`${id}\` fait ${[...text].length} caractères`, `le bilan dit ce qui s’est passé en ${most.characters} au plus`)
  })
  const ends = (explore(part.script, readFlags(part.data)) ?? []).filter(({ moment }) => moment.ending)
  const told = (flags: ReadonlySet<string>) => happened.filter((one) => holds(one.if, flags)).length
  const longest = ends.reduce<(typeof ends)[number] | undefined>((worst, one) => (!worst || told(one.flags) > told(worst.flags) ? one : worst), undefined)
  const lines = longest ? told(longest.flags) : 0
  if (lines > most.lines) report(['debrief', 'happened'], `le bilan dit ce qui s’est passé en ${lines} lignes${sayPath(longest!)}`, `en garder ${most.lines} : ce que le joueur ne sait pas déjà`)
  return problems
}
