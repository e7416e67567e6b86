// Every name that is used exists, and every name that is given is given once.
import type { Problem } from '../problem.ts'
import { suggest } from '../problem.ts'
import type { Project, Scene, SeatPart } from '../project.ts'
import type { Path } from '../source.ts'
import { conditionsOf, flagsIn, readFlags } from './conditions.ts'
import { reporter } from './report.ts'
import type { Report } from './report.ts'

type Named = { id: string; at: Path }

/** Words of their own for what a phone shows: no thread may bear them. */
const ownScreens = ['close', 'lock', 'settings', 'over']

export function checkIds(project: Project): Problem[] {
  const lists = [project.cast, project.help, project.facts].flatMap((list): Problem[] => {
    if (!list) return []
    const { problems, report } = reporter('ids', list.source)
    once(report, 'cet `id`', list.data.map(({ id }, i) => ({ id, at: [i, 'id'] })))
    return problems
  })
  const people = project.cast?.data.map(({ id }) => id as string)
  return [...lists, ...project.scenes.flatMap((scene) => [
    ...checkScene(scene, people),
    ...scene.seats.flatMap((part) => checkSeatIds(part, scene, project, people)),
  ])]
}

function checkScene(scene: Scene, people: string[] | undefined): Problem[] {
  const { problems, report } = reporter('ids', scene.source)
  const { data } = scene
  if (data.id !== scene.id) report(['id'], `la scène s’appelle \`${data.id}\`, son dossier \`${scene.id}\``, 'donner le même nom aux deux')
  const threads = data.threads ?? []
  once(report, 'le fil', threads.map(({ id }, i) => ({ id, at: ['threads', i, 'id'] })))
  threads.forEach((thread, i) => {
    if (ownScreens.includes(thread.id)) report(['threads', i, 'id'], `un fil ne peut pas s’appeler \`${thread.id}\``, 'choisir un autre nom')
    if (thread.kind === 'private' && !thread.with) report(['threads', i], `le fil privé \`${thread.id}\` ne dit pas avec qui`, 'ajouter `with:`')
    if (thread.with) known(report, ['threads', i, 'with'], 'la personne', thread.with, people, 'scenes/cast.yaml')
  })
  const contacts = data.contacts ?? []
  once(report, 'la fiche de', contacts.map(({ id }, i) => ({ id, at: ['contacts', i, 'id'] })))
  contacts.forEach(({ id }, i) => known(report, ['contacts', i, 'id'], 'la personne', id, people, 'scenes/cast.yaml'))
  const questions = [...data.recall.map((question, i) => ({ question, at: ['recall', i] })), ...data.later.map((question, i) => ({ question, at: ['later', i] }))]
  once(report, 'la question', questions.map(({ question, at }) => ({ id: question.id, at: [...at, 'id'] })))
  for (const { question, at } of questions) {
    once(report, 'la réponse', question.options.map(({ id }, i) => ({ id, at: [...at, 'options', i, 'id'] })))
    if (!question.options.some(({ fits }) => fits)) report(at, `aucune réponse de \`${question.id}\` n’est la bonne`, 'mettre `fits: true` à celle qui protège')
  }
  return problems
}

function checkSeatIds(part: SeatPart, scene: Scene, project: Project, people: string[] | undefined): Problem[] {
  const { problems, report } = reporter('ids', part.source)
  const { moments, endings, debrief, lead, start } = part.data
  const momentIds = moments.map(({ id }) => id)
  const endingIds = endings.map(({ id }) => id)
  const threadIds = (scene.data.threads ?? []).map(({ id }) => id)
  const contactIds = (scene.data.contacts ?? []).map(({ id }) => id as string)

  once(report, 'le moment', moments.map(({ id }, m) => ({ id, at: ['moments', m, 'id'] })))
  once(report, 'la ligne', moments.flatMap(({ lines }, m) => lines.map(({ id }, i) => ({ id, at: ['moments', m, 'lines', i, 'id'] }))))
  once(report, 'le choix', moments.flatMap(({ choices = [] }, m) => choices.map(({ id }, i) => ({ id, at: ['moments', m, 'choices', i, 'id'] }))))
  once(report, 'la fin', endings.map(({ id }, e) => ({ id, at: ['endings', e, 'id'] })))
  endings.forEach(({ outcomes }, e) => once(report, 'le devenir', outcomes.map(({ id }, i) => ({ id, at: ['endings', e, 'outcomes', i, 'id'] }))))
  for (const key of ['happened', 'felt', 'helps'] as const) {
    once(report, 'l’élément du bilan', debrief[key].map(({ id }, i) => ({ id, at: ['debrief', key, i, 'id'] })))
  }

  const moment = (at: Path, id: string) => known(report, at, 'le moment', id, momentIds, 'ce fichier')
  const thread = (at: Path, id: string) => known(report, at, 'le fil', id, threadIds, 'scene.yaml (`threads`)')
  const person = (at: Path, id: string) => known(report, at, 'la personne', id, people, 'scenes/cast.yaml')
  moment(['start'], start)
  person(['lead'], lead)
  moments.forEach((entry, m) => {
    const at: Path = ['moments', m]
    for (const who of Object.keys(entry.cast ?? {})) person([...at, 'cast', who], who)
    if (entry.to) moment([...at, 'to'], entry.to)
    if (entry.activity) known(report, [...at, 'activity'], 'l’activité', entry.activity, scene.activities.map(({ id }) => id), `scenes/${scene.id}/activities/`)
    if (entry.ending) known(report, [...at, 'ending'], 'la fin', entry.ending, endingIds, 'ce fichier (`endings`)')
    entry.next?.forEach(({ to }, i) => moment([...at, 'next', i, 'to'], to))
    entry.choices?.forEach(({ to }, i) => moment([...at, 'choices', i, 'to'], to))
    entry.lines.forEach((line, i) => {
      const here: Path = [...at, 'lines', i]
      if (line.thread) thread([...here, 'thread'], line.thread)
      if (typeof line.phone === 'object') known(report, [...here, 'phone'], 'la fiche de', line.phone.contact, contactIds, 'scene.yaml (`contacts`)')
      else if (line.phone && !ownScreens.includes(line.phone)) thread([...here, 'phone'], line.phone)
      if (typeof line.sheet === 'object') known(report, [...here, 'sheet'], 'le fil ou la personne', line.sheet.of, people && [...new Set([...threadIds, ...people])], 'scene.yaml (`threads`) ni dans scenes/cast.yaml')
      if (line.who) person([...here, 'who'], line.who)
      for (const who of Object.keys(line.enter ?? {})) person([...here, 'enter', who], who)
    })
  })
  endings.forEach(({ outcomes }, e) => outcomes.forEach(({ who }, i) => person(['endings', e, 'outcomes', i, 'who'], who)))
  debrief.felt.forEach(({ who }, i) => person(['debrief', 'felt', i, 'who'], who))
  debrief.law.forEach((id, i) => known(report, ['debrief', 'law', i], 'le fait', id, project.facts?.data.map((fact) => fact.id), 'scenes/facts.yaml'))
  debrief.lines.forEach((id, i) => known(report, ['debrief', 'lines', i], 'l’aide', id, project.help?.data.map((line) => line.id), 'scenes/help.yaml'))
  checkReadFlags(part, report)
  return problems
}

/** A flag that nothing depends on: often a misspelt one. */
export function checkFlags(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap((part) => {
    const { problems, report } = reporter('flags', part.source)
    const reads = readFlags(part.data)
    for (const [flag, at] of raisedFlags(part)) {
      if (!reads.has(flag)) report(at, `la marque \`${flag}\` est posée, mais rien n’en dépend`, 'écrire une ligne ou un morceau du bilan avec `if: { has: … }`, ou enlever la marque')
    }
    return problems
  }))
}

function checkReadFlags(part: SeatPart, report: Report): void {
  const raised = raisedFlags(part)
  for (const { condition, at } of conditionsOf(part.data)) {
    for (const flag of flagsIn(condition)) {
      if (!raised.has(flag)) report(at, `aucun choix ne pose la marque \`${flag}\``, suggest(flag, [...raised.keys()]))
    }
  }
}

/** Each flag, and where it is first raised. */
function raisedFlags(part: SeatPart): Map<string, Path> {
  const raised = new Map<string, Path>()
  part.data.moments.forEach(({ choices = [] }, m) => choices.forEach(({ sets = [] }, c) => sets.forEach((flag, i) => {
    if (!raised.has(flag)) raised.set(flag, ['moments', m, 'choices', c, 'sets', i])
  })))
  return raised
}

function once(report: Report, what: string, named: Named[]): void {
  const seen = new Set<string>()
  for (const { id, at } of named) {
    if (seen.has(id)) report(at, `${what} \`${id}\` existe déjà`, 'donner un autre `id` à l’un des deux')
    seen.add(id)
  }
}

/** When `ids` is undefined its own file couldn't be read, which is said elsewhere. */
function known(report: Report, at: Path, what: string, id: string, ids: string[] | undefined, where: string): void {
  if (ids && !ids.includes(id)) report(at, `${what} \`${id}\` n’existe pas dans ${where}`, suggest(id, ids))
}
