// What a real telephone would refuse: a message that arrives from oneself, a comment under nothing, a step that a sheet does not have.
import { sheetFlows, type SheetFlow } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { Project, Scene, SeatPart } from '../project.ts'
import type { LineEntry, MomentEntry } from '../schema.ts'
import type { Path } from '../source.ts'
import { reporter } from './report.ts'
import type { Report } from './report.ts'

type Threads = NonNullable<Scene['data']['threads']>

const mostRows = 4

export function checkPhone(project: Project): Problem[] {
  return project.scenes.flatMap((scene) => scene.seats.flatMap((part) => checkSeatPhone(part, scene.data.threads ?? [])))
}

function checkSeatPhone(part: SeatPart, threads: Threads): Problem[] {
  const { problems, report } = reporter('phone', part.source)
  const posts = new Map<string, string | undefined>()
  part.data.moments.forEach((moment, m) => {
    checkRows(moment, ['moments', m], report)
    moment.lines.forEach((line, i) => {
      const at: Path = ['moments', m, 'lines', i]
      checkArrival(line, part.data.lead, at, report)
      checkComment(line, threads, posts, at, report)
      checkSheet(line, threads, at, report)
      if (line.thread && !line.under) posts.set(line.id, line.thread)
    })
  })
  return problems
}

function checkArrival({ id, arrives, thread, who }: LineEntry, lead: string, at: Path, report: Report): void {
  if (arrives && !thread) report([...at, 'arrives'], '`arrives` n’a de sens que pour un message', 'ajouter `thread:`, ou enlever la clé')
  if (arrives && who === lead) report([...at, 'arrives'], `le message \`${id}\` vient de la personne jouée : il ne peut pas arriver sur son téléphone`, 'enlever `arrives:`')
}

/** `posts`: the messages met so far that are no comments, with their threads. */
function checkComment({ id, under, thread, arrives }: LineEntry, threads: Threads, posts: Map<string, string | undefined>, at: Path, report: Report): void {
  if (!under) return
  const here: Path = [...at, 'under']
  const feed = threads.find((one) => one.id === thread && one.kind === 'feed')
  if (!feed) report(here, `\`${id}\` commente une publication, mais n’est pas dans un fil d’actualité`, 'mettre le `thread:` d’un fil `kind: feed`, ou enlever `under:`')
  else if (posts.get(under) !== thread) report(here, `\`${under}\` n’est pas une publication qui précède \`${id}\` dans le fil \`${thread}\``, 'mettre l’id d’un message plus haut du même fil, qui n’est pas lui-même un commentaire')
  if (arrives) report([...at, 'arrives'], `un commentaire ne fait pas de notification`, 'enlever `arrives:`')
}

function checkSheet(line: LineEntry, threads: Threads, at: Path, report: Report): void {
  const { sheet } = line
  if (!sheet || sheet === 'close') return
  const here: Path = [...at, 'sheet']
  const { flow, step, of } = sheet
  const steps: readonly string[] = sheetFlows[flow]
  if (!steps.includes(step)) report(here, `\`${flow}\` n’a pas d’étape \`${step}\``, `choisir parmi : ${steps.join(', ')}`)
  if (line.thread) report(here, `\`${line.id}\` est à la fois un message et une feuille du téléphone`, 'mettre la feuille sur la ligne suivante')
  if (line.phone === 'close') report(here, `\`${line.id}\` range le téléphone et y ouvre une feuille`, 'garder l’un des deux')
  const thread = threads.find(({ id }) => id === of)
  const needsGroup: SheetFlow[] = ['leave']
  if (needsGroup.includes(flow) && thread?.kind !== 'group') report(here, `on ne quitte qu’un groupe, et \`${of}\` n’en est pas un`, 'mettre dans `of:` un fil `kind: group`')
  if (flow === 'mute' && !thread) report(here, `on ne coupe le son que d’un fil, et \`${of}\` n’en est pas un`, 'mettre dans `of:` le nom d’un fil')
  if (flow === 'block' && thread && !thread.with) report(here, `on ne bloque qu’une personne, et \`${of}\` est un groupe`, 'mettre dans `of:` le nom de la personne')
}

function checkRows(moment: MomentEntry, at: Path, report: Report): void {
  const last = moment.lines.findLast(({ sheet, phone, thread }) => sheet ?? phone ?? thread)
  if (typeof last?.sheet !== 'object') return
  if ((moment.choices?.length ?? 0) > mostRows) report([...at, 'choices'], `la feuille de \`${moment.id}\` a ${moment.choices!.length} lignes`, `en garder ${mostRows} : elles tiennent dans le téléphone`)
}
