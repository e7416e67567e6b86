// On every path, a promise that was made is kept, or somebody says that it was broken; never both.
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { Path } from '../source.ts'
import { sayPath } from './explore.ts'
import { remember } from './memory.ts'
import { reporter } from './report.ts'

interface Word { promise?: string | undefined; keeps?: string | undefined; breaks?: string | undefined }

export function checkPromises(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeatPromises))
}

function checkSeatPromises(part: SeatPart): Problem[] {
  const { problems, report } = reporter('promises', part.source)
  const made = placesOf(part, 'promise')
  for (const key of ['keeps', 'breaks'] as const) {
    for (const [name, at] of placesOf(part, key)) {
      if (!made.has(name)) report([...at, key], `personne ne fait la promesse \`${name}\``, 'la déclarer par `promise:`, ou corriger le nom')
    }
  }
  if (!made.size) return problems
  const told = new Set<string>()
  const say = (name: string, message: string, remedy: string) => {
    if (told.has(name)) return
    told.add(name)
    report([...made.get(name)!, 'promise'], message, remedy)
  }
  // A word counts from when it was given: `made`, then `kept`, `acted` (somebody did what breaks it) and `said` (it is owned).
  const hear = ({ promise, keeps, breaks }: Word, marks: Set<string>, by: 'acted' | 'said') => {
    if (promise) marks.add(`made ${promise}`)
    if (keeps && marks.has(`made ${keeps}`)) marks.add(`kept ${keeps}`)
    if (breaks && marks.has(`made ${breaks}`)) marks.add(`${by} ${breaks}`)
  }
  remember(part, {
    line: (line, marks) => hear(line, marks, 'said'),
    choice: (choice, marks) => hear(choice, marks, 'acted'),
    told: (part, marks) => hear(part, marks, 'said'),
    end(marks, flags, at) {
      for (const name of made.keys()) {
        const [promised, kept, acted, said] = (['made', 'kept', 'acted', 'said'] as const).map((mark) => marks.has(`${mark} ${name}`))
        const where = ` (fin \`${endingAt(part, at)}\`${sayPath({ flags })})`
        if (!promised) continue
        if (kept && (acted || said)) say(name, `la promesse \`${name}\` est tenue et rompue sur un même chemin${where}`, 'donner une condition à l’une des deux phrases')
        else if (acted && !said) say(name, `la promesse \`${name}\` est rompue, et personne ne le dit${where}`, 'écrire la phrase qui le dit, avec `breaks:`, dans l’histoire ou dans `happened`')
        else if (!kept && !said) say(name, `on ne sait pas si la promesse \`${name}\` est tenue${where}`, 'écrire la phrase qui le montre, avec `keeps:` ou `breaks:`')
      }
    },
  })
  return problems
}

function endingAt(part: SeatPart, at: Path): string {
  return part.data.moments[at[1] as number]!.ending!
}

/** Where each name stands first. */
function placesOf(part: SeatPart, key: keyof Word): Map<string, Path> {
  const found = new Map<string, Path>()
  const look = (entries: readonly object[] | undefined, at: Path) => entries?.forEach((entry, i) => {
    const name = (entry as Word)[key]
    if (name && !found.has(name)) found.set(name, [...at, i])
  })
  part.data.moments.forEach(({ lines, choices }, m) => {
    look(lines, ['moments', m, 'lines'])
    look(choices, ['moments', m, 'choices'])
  })
  part.data.endings.forEach(({ outcomes }, e) => look(outcomes, ['endings', e, 'outcomes']))
  look(part.data.debrief.happened, ['debrief', 'happened'])
  return found
}
