// On every path, whoever speaks is there: on the stage, in a thread, or told to be heard from elsewhere.
import { cast } from '../../../src/story/vocabulary.ts'
import type { CastId } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { LineEntry } from '../schema.ts'
import { follow } from './follow.ts'
import { reporter } from './report.ts'

export function checkSpeakers(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeatSpeakers))
}

function checkSeatSpeakers(part: SeatPart): Problem[] {
  const { problems, report } = reporter('speakers', part.source)
  const { lead, moments } = part.data
  const wrong = new Set<LineEntry>()
  follow(part, {
    counts: (line) => Boolean(line.enter ?? line.exit) || speaks(line),
    moment: (there, moment) => (moment.cast ? maskOf(Object.keys(moment.cast)) : there),
    line(before, line) {
      const there = (before & ~maskOf(line.exit ?? [])) | maskOf(Object.keys(line.enter ?? {}))
      // Whoever is played is always there: it is their own voice, on a call too.
      if (speaks(line) && line.who !== lead && !(there & maskOf([line.who!]))) wrong.add(line)
      return there
    },
  })
  moments.forEach(({ lines }, m) => lines.forEach((line, i) => {
    if (wrong.has(line)) report(['moments', m, 'lines', i], `\`${line.who}\` parle (\`${line.id}\`) sans être là sur un chemin`, 'l’y mettre (`cast:`, `enter:`), en faire un message (`thread:`), ou raconter sa voix (un récit, sans `who:`)')
  }))
  return problems
}

function speaks({ who, think, thread }: LineEntry): boolean {
  return Boolean(who && !think && !thread)
}

function maskOf(people: readonly string[]): number {
  return people.reduce((mask, id) => mask | (1 << cast.indexOf(id as CastId)), 0)
}
