// A choice changes something, and the witness has enough of them, and enough ways for it to end.
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { readFlags } from './conditions.ts'
import { reporter } from './report.ts'

const leastTurns = 6
const leastEndings = 4
const remedy = 'le faire mener ailleurs (`to`), ou poser une marque (`sets`) dont quelque chose dépend'

export function checkChoices(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeatChoices))
}

function checkSeatChoices(part: SeatPart): Problem[] {
  const { problems, report } = reporter('choices', part.source)
  const reads = readFlags(part.data)
  let turns = 0
  part.data.moments.forEach(({ id, choices }, m) => {
    // An act with one way on is done, not chosen.
    if (!choices || choices.length === 1) return
    // What it leads to, and what it leaves behind: leaving nothing is a consequence too, when a sibling does leave something.
    const consequences = choices.map(({ to, sets = [] }) => `${to} ${sets.filter((flag) => reads.has(flag)).sort().join(',')}`)
    const distinct = new Set(consequences).size
    if (distinct > 1) turns++
    else report(['moments', m, 'choices'], `tous les choix de \`${id}\` ont la même conséquence`, remedy)
    if (distinct > 1) consequences.forEach((consequence, i) => {
      const twin = consequences.indexOf(consequence)
      if (twin < i) report(['moments', m, 'choices', i], `le choix \`${choices[i]!.id}\` a la même conséquence que \`${choices[twin]!.id}\``, remedy)
    })
  })
  if (part.seat !== 'witness') return problems
  if (turns < leastTurns) report(['moments'], `la scène n’a que ${turns} carrefour(s) qui comptent`, `en écrire au moins ${leastTurns}`)
  if (part.data.endings.length < leastEndings) report(['endings'], `la scène n’a que ${part.data.endings.length} fin(s)`, `en écrire au moins ${leastEndings}, qui diffèrent par ce que deviennent les gens`)
  return problems
}
