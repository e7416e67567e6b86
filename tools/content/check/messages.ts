// A choice that is a message is a message: its words are seen in the thread at once, on every path.
import { holds } from '../../../src/story/conditions.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { Path } from '../source.ts'
import type { Situation } from './explore.ts'
import { remember } from './memory.ts'
import type { Choice } from './memory.ts'
import { reporter } from './report.ts'

/** The phone shows a thread. */
const open = 'open'

export function checkMessages(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeatMessages))
}

function checkSeatMessages(part: SeatPart): Problem[] {
  const { problems, report } = reporter('messages', part.source)
  const places = new Map<Choice, Path>(part.data.moments.flatMap(({ choices = [] }, m) => choices.map((choice, i) => [choice, ['moments', m, 'choices', i]] as const)))
  const told = new Set<Choice>()
  const say = (choice: Choice, message: string, remedy: string) => {
    if (!told.has(choice)) report(places.get(choice)!, message, remedy)
    told.add(choice)
  }
  remember(part, {
    moment({ place }, marks) { if (place) marks.delete(open) },
    line({ thread, arrives, phone, place, day }, marks) {
      if (phone === 'close' || place || day) marks.delete(open)
      if (thread && !arrives) marks.add(open)
      if (phone && phone !== 'close') marks[typeof phone === 'string' && phone !== 'lock' && phone !== 'settings' && phone !== 'over' ? 'add' : 'delete'](open)
    },
    choice(choice, marks, next) {
      const { id, text, sends, by } = choice
      if (sends) {
        if (!shows(part, next, sends)) say(choice, `le message choisi, \`${id}\`, n’apparaît pas dans son fil`, `écrire la ligne \`${sends}\` au début de \`${next.moment.id}\` : \`thread:\`, \`who: ${part.data.lead}\`, sans condition qui la cache`)
        // A draft is written, and left.
      } else if (by !== 'draft' && text.includes('«') && (marks.has(open) || /(?<!\p{L})écris\s/iu.test(text))) {
        say(choice, `\`${id}\` est un message, et on ne sait pas où il se voit`, 'ajouter `sends:` et le nom de la ligne qui le montre, ou ranger le téléphone avant (`phone: close`)')
      }
    },
  })
  return problems
}

/** Among the first messages of what follows, before anybody answers. */
function shows(part: SeatPart, { moment, flags }: Situation, sends: string): boolean {
  const lines = moment.lines.filter((line) => holds(line.if, flags))
  const first = lines.findIndex(({ message }) => message)
  const mine = lines.findIndex(({ id, message, who }) => id === sends && message && !message.arrives && who === part.data.lead)
  return mine >= 0 && lines.slice(first, mine).every(({ message, who }) => message && who === part.data.lead)
}
