// What belongs together in one moment, one line, one help line: rules that a schema of keys can't say.
import { landmarks } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import { checkActivity } from '../activities.ts'
import type { ActivityPart, Project, Scene, SeatPart } from '../project.ts'
import type { LineEntry, MomentEntry } from '../schema.ts'
import type { Path } from '../source.ts'
import { reporter } from './report.ts'
import type { Report } from './report.ts'

export function checkShape(project: Project): Problem[] {
  return [...project.scenes.flatMap((scene) => [...checkWhere(scene, project.scenes), ...scene.seats.flatMap(checkSeatShape), ...scene.activities.flatMap(checkActivityShape)]), ...checkHelp(project)]
}

function checkWhere({ source, data }: Scene, scenes: readonly Scene[]): Problem[] {
  const { problems, report } = reporter('shape', source)
  const here = scenes.filter((scene) => data.where && scene.data.where === data.where)
  if (here.length > 2 && here.at(-1)!.id === data.id) report(['where'], `le lieu \`${data.where}\` a déjà deux scènes sur la carte`, `choisir un autre lieu : ${landmarks.filter((place) => scenes.every((scene) => scene.data.where !== place)).join(', ')}`)
  if (!data.where) report([], 'la scène n’a pas de lieu dans le quartier', `ajouter \`where:\` : ${landmarks.join(', ')}`)
  return problems
}

function checkActivityShape({ source, data }: ActivityPart): Problem[] {
  const { problems, report } = reporter('shape', source)
  checkActivity(data, report)
  return problems
}

export function checkSeatShape(part: SeatPart): Problem[] {
  const { problems, report } = reporter('shape', part.source)
  part.data.moments.forEach((moment, m) => {
    checkMoment(moment, ['moments', m], report)
    moment.lines.forEach((line, i) => checkLine(line, ['moments', m, 'lines', i], report))
  })
  return problems
}

function checkMoment(moment: MomentEntry, at: Path, report: Report): void {
  const ways = (['choices', 'to', 'next', 'ending'] as const).filter((key) => moment[key] !== undefined)
  if (!ways.length) report(at, `le moment \`${moment.id}\` ne mène nulle part`, 'ajouter `choices:`, `to:` ou `ending:`')
  if (ways.length > 1) report([...at, ways[1]!], `le moment \`${moment.id}\` a deux suites : ${ways.map((way) => `\`${way}\``).join(' et ')}`, 'en garder une seule')
  if (moment.activity && (moment.choices || moment.ending)) report([...at, 'activity'], `\`${moment.id}\` a une activité et ${moment.choices ? 'des choix' : 'une fin'}`, 'finir ce moment par `to:`, et mettre la suite dans le suivant')
  if (!moment.lines.length) report(at, `le moment \`${moment.id}\` n’a aucune ligne`, 'en écrire une')
  if ((moment.choices?.length ?? 0) > 1 && !moment.turn) report([...at, 'choices'], `le carrefour de \`${moment.id}\` n’a pas de nom`, 'ajouter `turn:` avant `choices:`')
  if (moment.turn && !moment.choices) report([...at, 'turn'], `\`turn\` nomme un carrefour, mais \`${moment.id}\` n’a pas de choix`, 'enlever `turn:`')
  if (moment.choices?.length === 1 && !moment.choices[0]!.by && !moment.choices[0]!.sends) report([...at, 'choices'], 'un seul choix n’est pas un choix', 'en écrire deux à quatre, mettre `to:`, ou dire ce que fait la main (`by:`, `sends:`)')
  if (moment.choices?.length === 1 && moment.turn) report([...at, 'turn'], `\`turn\` nomme un carrefour, mais \`${moment.id}\` n’a qu’un geste à faire`, 'enlever `turn:`')
  const last = (moment.next?.length ?? 0) - 1
  moment.next?.forEach((next, i) => {
    if (i === last && next.if) report([...at, 'next', i], 'le dernier passage de `next` a une condition : le chemin peut se perdre', 'finir par un passage sans `if`')
    if (i < last && !next.if) report([...at, 'next', i], 'un passage sans `if` cache ceux qui le suivent', 'lui donner une condition, ou le mettre en dernier')
  })
}

function checkLine(line: LineEntry, at: Path, report: Report): void {
  const { id, who, thread, form } = line
  if (!thread) {
    const key = (['form', 'picture', 'seconds', 'reactions', 'seen'] as const).find((name) => line[name] !== undefined)
    if (key) report([...at, key], `\`${key}\` n’a de sens que dans un message`, 'ajouter `thread:`, ou enlever la clé')
  }
  if (thread && form !== 'notice' && !who) report(at, `le message \`${id}\` n’a pas d’auteur`, 'ajouter `who:`, ou `form: notice` si c’est le téléphone qui parle')
  if (form === 'notice' && who) report([...at, 'who'], `l’avis \`${id}\` vient du téléphone, pas d’une personne`, 'enlever `who:`')
  if (line.think && !who) report([...at, 'think'], `personne ne pense \`${id}\``, 'ajouter `who:`')
  if (line.think && thread) report([...at, 'think'], `\`${id}\` est à la fois une pensée et un message`, 'garder l’un des deux')
  if (line.mood && !who) report([...at, 'mood'], `\`mood\` ne dit pas de qui est l’humeur`, 'ajouter `who:`, ou écrire `moods: { nom: … }`')
  if (form === 'picture' && !line.picture) report([...at, 'form'], `l’image de \`${id}\` n’a pas de dessin`, 'ajouter `picture: nom-du-dessin`')
  if (line.picture && form !== 'picture') report([...at, 'picture'], `\`picture\` demande \`form: picture\``, 'l’ajouter')
  if (form === 'voice' && !line.seconds) report([...at, 'form'], `le message vocal \`${id}\` n’a pas de durée`, 'ajouter `seconds: 12`')
  if (line.seconds && form !== 'voice') report([...at, 'seconds'], `\`seconds\` demande \`form: voice\``, 'l’ajouter')
  if (line.day && (who || thread)) report([...at, 'day'], `le carton \`${id}\` n’est dit par personne`, 'enlever `who:` et `thread:`')
  if (line.allow && !who) report([...at, 'allow'], 'un récit ne peut accuser personne', 'enlever `allow: blame`, ou donner la phrase à quelqu’un')
}

function checkHelp(project: Project): Problem[] {
  if (!project.help) return []
  const { problems, report } = reporter('shape', project.help.source)
  project.help.data.forEach(({ id, kind, contact }, i) => {
    if (kind === 'person' && contact) report([i, 'contact'], `\`${id}\` est une personne : elle n’a pas de contact`, 'enlever `contact:`, ou changer `kind:`')
    if (kind !== 'person' && !contact) report([i], `\`${id}\` n’a ni numéro ni adresse`, 'ajouter `contact:`')
    if (kind === 'phone' && contact && !/^\+?[\d ]+$/.test(contact)) report([i, 'contact'], `le numéro « ${contact} » n’en est pas un`, 'écrire des chiffres et des espaces')
    if (kind === 'web' && contact && !/^(https:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(contact)) report([i, 'contact'], `l’adresse « ${contact} » n’en est pas une`, 'écrire par exemple https://www.2511.ma')
  })
  return problems
}
