// A class stops where there is something to choose, on every path; plans last what they say; no prompt asks for the right choice or about a pupil's own life.
import { fit } from '../../../src/lesson/plan.ts'
import type { Script } from '../../../src/story/script.ts'
import { compileClass } from '../class.ts'
import { classReadings } from '../minutes.ts'
import { suggest } from '../problem.ts'
import type { Problem } from '../problem.ts'
import type { Project, Scene } from '../project.ts'
import { rulesOf } from './blame.ts'
import { checkLines, known, once } from './notebook.ts'
import { at, readingsOf } from './readings.ts'
import { reporter, type Report } from './report.ts'

const lasts: Record<string, number> = { p55: 55, p30: 30, p110: 110 }
const leastStops = 3

export function checkClass(project: Project): Problem[] {
  return [...project.scenes.flatMap((scene) => checkScene(project, scene)), ...checkTexts(project)]
}

function checkScene({ class: texts }: Project, { seats, class: file }: Scene): Problem[] {
  const script = seats.find(({ seat }) => seat === 'witness')?.script
  if (!file || !script) return []
  const { problems, report } = reporter('class', file.source)
  const { norm, happens, stops, questions } = file.data
  once(report, happens, ['happens'])
  once(report, questions, ['questions'])
  once(report, stops.map(({ moment }) => ({ id: moment })), ['stops'], 'moment')
  if (texts?.votes) known(report, ['norm'], 'la question', norm, texts.votes.data.norms.map(({ id }) => id), 'class/votes.yaml')
  const forks = Object.values(script.moments).filter(({ choices = [] }) => choices.length > 1).map(({ id }) => id)
  stops.forEach(({ moment, prompts }, i) => {
    once(report, prompts, ['stops', i, 'prompts'])
    if (!script.moments[moment]) known(report, ['stops', i, 'moment'], 'le moment', moment, Object.keys(script.moments), 'witness.yaml')
    else if (!forks.includes(moment)) report(['stops', i, 'moment'], `\`${moment}\` n’offre pas de choix : la classe n’a rien à y décider`, suggest(moment, forks))
  })
  if (problems.length) return problems
  const least = fewestStops(script, new Set(stops.map(({ moment }) => moment)))
  if (least < leastStops) report(['stops'], `un chemin va jusqu’à une fin avec ${least} arrêt(s)`, `placer des arrêts là où tous les chemins passent : ${leastStops} au moins sur chacun`)
  return problems
}

/** Over every path, whatever the flags: the fewest stops met before an ending. */
function fewestStops({ start, moments }: Script, stops: ReadonlySet<string>): number {
  const met = new Map<string, number>()
  const waiting: [id: string, before: number][] = [[start, 0]]
  let least = Infinity
  while (waiting.length) {
    const [id, before] = waiting.pop()!
    const moment = moments[id]
    const count = before + (stops.has(id) ? 1 : 0)
    if (!moment || count >= (met.get(id) ?? Infinity)) continue
    met.set(id, count)
    if (moment.ending) least = Math.min(least, count)
    for (const { to } of [...(moment.choices ?? []), ...(moment.next ?? [])]) waiting.push([to, count])
  }
  return least
}

function checkTexts(project: Project): Problem[] {
  const { plans, path, pages, votes } = project.class ?? {}
  const over = <T>(file: { source: Parameters<typeof reporter>[1]; data: T } | undefined, look: (data: T, report: Report) => void): Problem[] => {
    if (!file) return []
    const { problems, report } = reporter('class', file.source)
    look(file.data, report)
    return problems
  }
  return [
    ...over(plans, (data, report) => {
      once(report, data, [])
      data.forEach(({ id, steps }, i) => {
        once(report, steps, [i, 'steps'])
        const minutes = steps.reduce((sum, step) => sum + (step.asked ? 0 : step.minutes), 0)
        if (minutes !== lasts[id]) report([i, 'steps'], `les étapes de \`${id}\` font ${minutes} minutes`, `arriver à ${lasts[id]}`)
        steps.forEach(({ id: step, mustStay, drop }, s) => {
          if (Boolean(mustStay) === Boolean(drop)) report([i, 'steps', s], `l’étape \`${step}\` ${mustStay ? 'ne se saute pas, et dit ce qu’on perd' : 'ne dit pas ce qu’on perd en la sautant'}`, mustStay ? 'enlever `drop:`' : 'écrire `drop:`, ou mettre `mustStay: true`')
        })
      })
    }),
    ...over(path, ({ sessions }, report) => {
      once(report, sessions, ['sessions'])
      const season = [...project.scenes.map(({ id }) => id), ...(project.notebook?.season?.data ?? [])]
      sessions.forEach(({ scene, plan }, i) => {
        if (scene) known(report, ['sessions', i, 'scene'], 'l’histoire', scene, season, 'scenes/ ni notebook/season.yaml')
        if (plans) known(report, ['sessions', i, 'plan'], 'le plan', plan, plans.data.map(({ id }) => id), 'class/plans.yaml')
      })
      checkLengths(project, report)
    }),
    ...over(pages, (data, report) => {
      once(report, data, [])
      data.forEach(({ parts, lines }, i) => {
        once(report, parts, [i, 'parts'])
        parts.forEach(({ points }, p) => once(report, points, [i, 'parts', p, 'points']))
        if (lines) checkLines(report, project, lines, [i, 'lines'], 'all')
      })
    }),
    ...over(votes, ({ norms, items }, report) => {
      once(report, norms, ['norms'])
      once(report, items, ['items'])
      norms.forEach(({ answers, harm }, i) => known(report, ['norms', i, 'harm'], 'la réponse', harm, answers.map(({ id }) => id), 'ses réponses'))
      items.forEach(({ id, kind, answers }, i) => {
        once(report, answers, ['items', i, 'answers'])
        const fitting = answers.filter(({ fits }) => fits).length
        if (fitting !== (kind === 'recognition' ? 1 : 0)) report(['items', i, 'answers'], `\`${id}\` a ${fitting} réponse(s) \`fits: true\``, kind === 'recognition' ? 'en garder une' : 'l’enlever : sur soi, aucune réponse n’est juste')
      })
    }),
  ]
}

/** A session of the path holds its story; every story has a plan that holds it. */
function checkLengths(project: Project, report: Report): void {
  const texts = compileClass(project.class ?? {}, project.scenes.map(({ id }) => id))
  if (!texts) return
  const readings = classReadings(project.scenes)
  texts.path.sessions.forEach(({ scene, plan: id, asks }, i) => {
    const plan = texts.plans.find((one) => one.id === id)
    const over = plan && scene ? fit(plan, readings[scene], asks).over : 0
    if (over) report(['sessions', i, 'plan'], `« ${scene} » ne tient pas dans \`${id}\` : il manque ${over} min, le débat gardant ses minutes`, 'prendre une histoire plus courte, ou un plan plus long')
  })
  for (const [scene, reading] of Object.entries(readings)) {
    if (texts.plans.every((plan) => fit(plan, reading).over > 0)) report(['sessions'], `aucun plan ne tient « ${scene} » (${reading.minutes} min de lecture)`, 'raccourcir l’histoire, ou allonger un plan')
  }
}

/** tools/content/prompts.yaml, over what a class is asked. */
export function checkPrompts(project: Project): Problem[] {
  const asked = readingsOf(project).filter(({ kind }) => kind === 'prompt')
  const rules = rulesOf(project, 'prompts')
  return asked.flatMap((reading) => rules[reading.language].flatMap((rule) => {
    const found = rule.finds(reading.value)
    return found === undefined ? [] : [at(reading, 'prompts', `« ${found} » ${rule.why}`, rule.instead)]
  }))
}
