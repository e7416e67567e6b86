// Walks every path of a seat: nothing unreachable, nobody stuck, every path through the four beats to an ending that says something.
import { holds } from '../../../src/story/conditions.ts'
import { beats } from '../../../src/story/vocabulary.ts'
import type { Beat } from '../../../src/story/vocabulary.ts'
import type { Condition } from '../../../src/story/script.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { Path } from '../source.ts'
import { readFlags, remembering } from './conditions.ts'
import { canFinish, explore, sayPath } from './explore.ts'
import type { Situation } from './explore.ts'
import { reporter } from './report.ts'
import type { Report } from './report.ts'

/** At once, on a phone. */
const mostChoices = 4

const beatNames: Record<Beat, string> = {
  notice: 'remarquer (notice)', recognise: 'reconnaître (recognise)', concerned: 'se sentir concerné (concerned)', know: 'savoir quoi faire (know)',
}

export function checkPaths(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap((part) => checkSeatPaths(part)))
}

export function checkSeatPaths(part: SeatPart, most?: number): Problem[] {
  const { problems, report } = reporter('paths', part.source)
  const situations = explore(part.script, readFlags(part.data), most)
  if (!situations) {
    report(['moments'], 'la scène a trop de chemins pour être vérifiée', 'poser moins de marques (trente au plus peuvent compter), ou en faire dépendre moins de choses')
    return problems
  }
  const finishes = canFinish(situations)
  const here = new Map<string, number[]>()
  situations.forEach(({ moment }, i) => {
    const places = here.get(moment.id)
    if (places) places.push(i)
    else here.set(moment.id, [i])
  })
  part.data.moments.forEach((moment, m) => {
    const at: Path = ['moments', m]
    const places = here.get(moment.id)
    if (!places) return report(at, `aucun chemin ne mène au moment \`${moment.id}\``, 'y mener par un `to:`, ou l’enlever')
    const stuck = places.find((i) => !finishes[i])
    if (stuck !== undefined && !goesOnToStuck(stuck, situations, finishes)) {
      report(at, `depuis \`${moment.id}\`${sayPath(situations[stuck]!)}, aucune fin ne peut être atteinte`, 'ajouter un choix sans condition, ou une suite qui mène à une fin')
    }
    checkMoment(places.map((i) => situations[i]!), at, report)
  })
  checkEndings(part, situations, report)
  return problems
}

/** Another moment further on is the real dead end: it alone is worth saying. In a circle, each says so. */
function goesOnToStuck(start: number, situations: readonly Situation[], finishes: readonly boolean[]): boolean {
  const own = situations[start]!.moment.id
  const seen = new Set<number>()
  const waiting = [start]
  while (waiting.length) {
    for (const i of situations[waiting.pop()!]!.leadsTo) {
      const { leadsTo, moment } = situations[i]!
      if (!leadsTo.length && !finishes[i] && moment.id !== own) return true
      if (!seen.has(i)) { seen.add(i); waiting.push(i) }
    }
  }
  return false
}

function checkMoment(here: Situation[], at: Path, report: Report): void {
  const { moment } = here[0]!
  const silent = here.find(({ flags }) => !moment.lines.some((line) => holds(line.if, flags)))
  if (silent && moment.lines.length) report(at, `\`${moment.id}\` n’a rien à lire${sayPath(silent)}`, 'y mettre une ligne sans `if`')
  const never = (part: { if?: Condition }) => part.if && !here.some(({ flags }) => holds(part.if, remembering(part.if, flags)))
  moment.lines.forEach((line, i) => {
    if (never(line)) report([...at, 'lines', i, 'if'], `aucun chemin ne montre la ligne \`${line.id}\``, 'corriger sa condition, ou l’enlever')
  })
  moment.choices?.forEach((choice, i) => {
    if (never(choice)) report([...at, 'choices', i, 'if'], `aucun chemin n’offre le choix \`${choice.id}\``, 'corriger sa condition, ou l’enlever')
  })
  moment.next?.forEach((next, i) => {
    if (never(next)) report([...at, 'next', i, 'if'], `aucun chemin ne prend ce passage vers \`${next.to}\``, 'corriger sa condition, ou l’enlever')
  })
  const offered = ({ flags }: Situation) => moment.choices?.filter((choice) => holds(choice.if, flags)).length
  const isAct = moment.choices?.length === 1
  const alone = !isAct && here.find((situation) => offered(situation) === 1)
  if (alone) report([...at, 'choices'], `\`${moment.id}\` n’offre qu’un seul choix${sayPath(alone)}`, 'ajouter un choix sans condition')
  const crowd = here.find((situation) => (offered(situation) ?? 0) > mostChoices)
  if (crowd) report([...at, 'choices'], `\`${moment.id}\` offre ${offered(crowd)} choix à la fois${sayPath(crowd)}`, `en garder ${mostChoices}, ou donner une condition à certains`)
}

function checkEndings(part: SeatPart, all: Situation[], report: Report): void {
  const final = all.filter(({ moment }) => moment.ending)
  const incomplete = final.find((situation) => situation.beats.size < beats.length)
  if (incomplete) {
    const missing = beats.filter((beat) => !incomplete.beats.has(beat)).map((beat) => beatNames[beat])
    const m = part.data.moments.findIndex(({ id }) => id === incomplete.moment.id)
    report(['moments', m, 'ending'], `un chemin arrive à la fin \`${incomplete.moment.ending}\`${sayPath(incomplete)} sans le temps ${missing.join(', ')}`, 'faire passer ce chemin par un moment de ce temps (`beat`)')
  }
  part.data.endings.forEach((ending, e) => {
    const here = final.filter(({ moment }) => moment.ending === ending.id)
    if (!here.length) return report(['endings', e], `aucun chemin n’atteint la fin \`${ending.id}\``, 'y mener par `ending:`, ou l’enlever')
    spoken(ending.outcomes, here, ['endings', e, 'outcomes'], `la fin \`${ending.id}\` ne dit pas ce que deviennent les gens`, report)
  })
  spoken(part.data.debrief.happened, final, ['debrief', 'happened'], 'le bilan ne dit pas ce qui s’est passé', report)
  spoken(part.data.debrief.felt, final, ['debrief', 'felt'], 'le bilan ne dit pas ce que chacun a ressenti', report)
}

/** Each part is shown on some path, and every path shows one. */
function spoken(parts: { id: string; if?: Condition }[], here: Situation[], at: Path, silence: string, report: Report): void {
  parts.forEach((part, i) => {
    if (part.if && !here.some(({ flags }) => holds(part.if, flags))) report([...at, i, 'if'], `aucun chemin ne montre \`${part.id}\``, 'corriger sa condition, ou l’enlever')
  })
  const silent = here.find(({ flags }) => !parts.some((part) => holds(part.if, flags)))
  if (silent) report(at, `${silence}${sayPath(silent)}${at[0] === 'debrief' ? ` (fin \`${silent.moment.ending}\`)` : ''}`, 'y mettre une phrase sans `if`')
}
