// On every path, an adult who learns of it does something; or the debrief says that this one did not, and another did.
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { Path } from '../source.ts'
import { sayPath } from './explore.ts'
import { remember } from './memory.ts'
import { reporter } from './report.ts'
import type { Report } from './report.ts'

export function checkAdults(project: Project): Problem[] {
  const adults = new Set((project.cast?.data ?? []).flatMap(({ id, adult }) => (adult ? [id as string] : [])))
  return project.scenes.flatMap(({ seats }) => seats.flatMap((part) => checkSeatAdults(part, adults)))
}

function checkSeatAdults(part: SeatPart, adults: ReadonlySet<string>): Problem[] {
  const { problems, report } = reporter('adults', part.source)
  const learned = checkNames(part, adults, report)
  const told = new Set<string>()
  const add = (mark: string, people: readonly string[] | undefined, marks: Set<string>) => people?.forEach((who) => marks.add(`${mark} ${who}`))
  // What was done before one knew is no answer: to learn takes it back.
  const learn = (people: readonly string[] | undefined, marks: Set<string>) => people?.forEach((who) => {
    if (!marks.has(`knows ${who}`)) marks.delete(`acts ${who}`)
    marks.add(`knows ${who}`)
  })
  remember(part, {
    line({ learns, acts }, marks) { learn(learns, marks); add('acts', acts, marks) },
    choice({ learns }, marks) { learn(learns, marks) },
    told(part, marks) { add('acts', part.acts, marks); if ('failed' in part) add('failed', part.failed, marks) },
    end(marks, flags, at) {
      const helped = [...marks].some((mark) => mark.startsWith('acts '))
      for (const [who, path] of learned) {
        if (told.has(who) || !marks.has(`knows ${who}`) || marks.has(`acts ${who}`)) continue
        if (marks.has(`failed ${who}`) && helped) continue
        told.add(who)
        const ending = part.data.moments[at[1] as number]!.ending!
        report([...path, 'learns'], `\`${who}\` l’apprend et ne fait rien (fin \`${ending}\`${sayPath({ flags })})`,
          marks.has(`failed ${who}`) ? 'montrer l’autre adulte qui agit, avec `acts:`' : 'écrire ce que cet adulte fait, avec `acts:`, ou le dire dans `happened`, avec `failed:`, et montrer un autre adulte qui agit')
      }
    },
  })
  return problems
}

/** Who learns something, and where first. Only adults do, act or fail. */
function checkNames(part: SeatPart, adults: ReadonlySet<string>, report: Report): Map<string, Path> {
  const learned = new Map<string, Path>()
  const look = (entries: readonly object[] | undefined, at: Path) => entries?.forEach((entry, i) => {
    for (const key of ['learns', 'acts', 'failed'] as const) {
      for (const who of (entry as Partial<Record<typeof key, string[]>>)[key] ?? []) {
        if (!adults.has(who)) report([...at, i, key], `\`${who}\` n’est pas un adulte`, 'mettre `adult: true` dans scenes/cast.yaml, ou enlever son nom')
        else if (key === 'learns' && !learned.has(who)) learned.set(who, [...at, i])
      }
    }
  })
  part.data.moments.forEach(({ lines, choices }, m) => {
    look(lines, ['moments', m, 'lines'])
    look(choices, ['moments', m, 'choices'])
  })
  part.data.endings.forEach(({ outcomes }, e) => look(outcomes, ['endings', e, 'outcomes']))
  look(part.data.debrief.happened, ['debrief', 'happened'])
  return learned
}
