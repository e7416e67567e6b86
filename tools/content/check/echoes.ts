// An echo is a line that only somebody hears who played an earlier scene: few, nothing hangs on them, and what they remember exists.
import type { Problem } from '../problem.ts'
import { suggest } from '../problem.ts'
import type { Project, Scene, SeatPart } from '../project.ts'
import type { LineEntry } from '../schema.ts'
import { inOrder } from '../compile.ts'
import type { Path } from '../source.ts'
import { conditionsOf, marksIn } from './conditions.ts'
import { reporter, type Report } from './report.ts'

const most = 6
/** What an echo may do besides being said: whoever does not hear it must find everything as it would be. */
const allowed = new Set(['id', 'text', 'if', 'who', 'think', 'thread', 'mood', 'moods', 'does', 'effect', 'allow'])
const wayOf: Record<string, string> = { choices: 'd’un choix', next: 'd’un passage', outcomes: 'du devenir de quelqu’un', happened: 'du bilan', felt: 'du bilan' }

export function checkEchoes(project: Project): Problem[] {
  const year = inOrder(project.scenes)
  return year.flatMap((scene, rank) => scene.seats.flatMap((part) => checkSeat(part, scene, year.slice(0, rank), year)))
}

function checkSeat(part: SeatPart, { id }: Scene, earlier: readonly Scene[], year: readonly Scene[]): Problem[] {
  const { problems, report } = reporter('echoes', part.source)
  for (const { condition, at } of conditionsOf(part.data)) {
    const marks = marksIn(condition)
    if (!marks.length) continue
    const where = at.find((step) => typeof step === 'string' && step in wayOf)
    if (where) report(at, `un écho décide ${wayOf[where]}, que tout le monde doit avoir`, 'mettre `seen:` sur une ligne, qu’on peut ne pas entendre')
    for (const mark of marks) checkMark(mark, id, earlier, year, at, report)
  }
  const echoes = checkLines(part, report)
  if (echoes.length > most) report(echoes[most]!, `le script a ${echoes.length} échos`, `en garder ${most} : les autres s’entendront dans une autre scène`)
  return problems
}

function checkMark(mark: string, own: string, earlier: readonly Scene[], year: readonly Scene[], at: Path, report: Report): void {
  const [name, ending] = mark.split('/') as [string, string]
  const scene = year.find(({ id }) => id === name)
  if (!scene) return report(at, `la scène \`${name}\` n’existe pas`, suggest(name, earlier.map(({ id }) => id)))
  if (name === own) return report(at, 'une scène ne peut pas se souvenir d’elle-même', 'poser une marque (`sets`), et la lire par `has:`')
  if (!earlier.includes(scene)) return report(at, `\`${name}\` vient plus tard dans l’année (\`order\`)`, earlier.length ? suggest(name, earlier.map(({ id }) => id)) : 'enlever cet écho')
  const endings = scene.seats.flatMap(({ data }) => data.endings.map(({ id }) => id))
  if (ending && !endings.includes(ending)) report(at, `la fin \`${ending}\` n’existe pas dans \`${name}\``, suggest(ending, [...new Set(endings)]))
}

/** Where each echo is. */
function checkLines({ data }: SeatPart, report: Report): Path[] {
  const found: Path[] = []
  const needed = new Map<string, string>()
  for (const { lines, choices = [] } of data.moments) {
    for (const line of lines) for (const key of ['under', 'unsent'] as const) if (line[key]) needed.set(line[key], line.id)
    for (const choice of choices) for (const key of ['of', 'sends'] as const) if (choice[key]) needed.set(choice[key], choice.id)
  }
  data.moments.forEach(({ id, lines, choices }, m) => {
    const echoes = lines.map((line) => isEcho(line))
    lines.forEach((line, i) => {
      if (!echoes[i]) return
      const at: Path = ['moments', m, 'lines', i]
      found.push(at)
      const key = Object.keys(line).find((name) => !allowed.has(name))
      if (key) report([...at, key], `l’écho \`${line.id}\` change la scène (\`${key}\`) : qui ne l’entend pas ne verrait plus la même`, 'le garder à la parole, et mettre ce changement sur une ligne que tout le monde lit')
      if (line.form && line.form !== 'text') report([...at, 'form'], `l’écho \`${line.id}\` est plus que des mots`, 'en faire un message écrit')
      const before = lines.slice(0, i).reverse().find((_, back) => !echoes[i - 1 - back])
      if (line.thread && before?.thread !== line.thread) report([...at, 'thread'], `l’écho \`${line.id}\` ouvre un fil`, 'le mettre après un message du même fil')
      if (i === 0 && id === data.start) report(at, `l’écho \`${line.id}\` commence la scène`, 'la commencer par une ligne que tout le monde lit')
      if (i === lines.length - 1 && choices) report(at, `l’écho \`${line.id}\` vient juste avant les choix`, 'le mettre plus haut : ce qu’on choisit répond à une ligne que tout le monde lit')
      const user = needed.get(line.id)
      if (user) report(at, `\`${user}\` a besoin de l’écho \`${line.id}\``, 'en faire une ligne que tout le monde lit, ou enlever ce lien')
    })
  })
  return found
}

function isEcho(line: LineEntry): boolean {
  return line.if !== undefined && marksIn(line.if).length > 0
}
