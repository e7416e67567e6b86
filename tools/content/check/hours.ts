// On every path, the hour never goes back, and a day that passes is told by a card: the clock of the phone, the cards, and the lines that say when they happen.
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { LineEntry } from '../schema.ts'
import type { Path, Source } from '../source.ts'
import { flatten } from '../texts.ts'
import { follow } from './follow.ts'
import { reporter } from './report.ts'
import { clockOf, differ, isElsewhere, minutesOf, nameOfDay, readWhen } from './when.ts'
import type { When } from './when.ts'

const evening = 18 * 60
const morning = 5 * 60

export function checkHours(project: Project): Problem[] {
  return project.scenes.flatMap(({ id, seats }) => seats.flatMap((part) => {
    const arabic = project.namespaces.find(({ name }) => name === `scenes/${id}/${part.seat}`)?.arabic
    return [...checkSeat(part, frenchOf(part)), ...(arabic ? [...checkSeat(part, arabicOf(arabic)), ...checkAgreement(part, arabic)] : [])]
  }))
}

/** The words of a seat in one language: what a line says, and where it stands. */
interface Told { language: 'fr' | 'ar'; source: Source; say(line: LineEntry, place: Path): { text: string; at: Path } | undefined }

function frenchOf({ source }: SeatPart): Told {
  return { language: 'fr', source, say: ({ text }, at) => ({ text, at }) }
}

function arabicOf(source: Source): Told {
  const texts = new Map(flatten(source.data).map(({ key, value, at }) => [key, { text: value, at }]))
  return { language: 'ar', source, say: ({ id }) => texts.get(`lines.${id}`) }
}

/** A card or a line tells the same hour and the same day in both languages; a card of days that passed says so in both. */
function checkAgreement({ data }: SeatPart, source: Source): Problem[] {
  const { problems, report } = reporter('hours', source)
  const { say } = arabicOf(source)
  for (const line of data.moments.flatMap(({ lines }) => lines)) {
    const said = say(line, [])
    if (!said || !isStage(line)) continue
    const french = readWhen('fr', line.text, line.day ?? false)
    const arabic = readWhen('ar', said.text, line.day ?? false)
    if (differ(french, arabic)) report(said.at, `\`${line.id}\` ne dit pas l’heure ou le jour du français (« ${line.text} »)`, 'écrire les mêmes dans les deux langues')
    else if (line.day && french.day !== undefined && arabic.day === undefined) report(said.at, `le carton \`${line.id}\` ne dit pas ${nameOfDay(french.day)}`, 'nommer le jour, comme le français')
  }
  return problems
}

function checkSeat(part: SeatPart, { language, source, say }: Told): Problem[] {
  const { problems, report } = reporter('hours', source)
  const whens = new Map<LineEntry, { now: When; at: Path; isSaid: boolean }>()
  part.data.moments.forEach(({ lines }, m) => lines.forEach((line, i) => {
    const said = say(line, ['moments', m, 'lines', i])
    const now = said && whenOf(line, language, said.text)
    if (now) whens.set(line, { now, at: said.at, isSaid: language === 'fr' || Object.keys(readWhen(language, said.text, line.day ?? false)).length > 0 })
  }))
  const told = new Set<LineEntry>()
  follow(part, {
    counts: (line) => whens.has(line),
    line(number, line) {
      const { now, at, isSaid } = whens.get(line)!
      const before = unpack(number)
      const fault = line.day ? faultOfCard(before, now) : faultOfLine(before, now)
      // A clock and a card that says nothing are the French file's to answer for.
      if (fault && isSaid && !told.has(line)) report(at, `\`${line.id}\` ${fault.what}`, fault.remedy)
      if (fault) told.add(line)
      const isNewDay = now.later || (now.day !== undefined && now.day !== before.day)
      return pack({ hour: now.hour ?? (line.day && isNewDay ? undefined : before.hour), day: now.later ? now.day : now.day ?? before.day })
    },
  })
  return problems
}

/** A moment of the week as one number: 0 when nothing was said yet. */
function pack({ hour, day }: Before): number {
  return (hour === undefined ? 0 : hour + 1) * 8 + (day === undefined ? 0 : day + 1)
}

function unpack(number: number): Before {
  const [hour, day] = [Math.floor(number / 8), number % 8]
  return { hour: hour ? hour - 1 : undefined, day: day ? day - 1 : undefined }
}

type Before = { hour: number | undefined; day: number | undefined }
interface Fault { what: string; remedy: string }

function faultOfCard(before: Before, now: When): Fault | undefined {
  if (now.later || now.day !== before.day) {
    const isYesterday = !now.later && now.day !== undefined && before.day !== undefined && (now.day + 1) % 7 === before.day
    return isYesterday ? { what: `annonce ${nameOfDay(now.day!)}, et on était déjà ${nameOfDay(before.day!)} sur un chemin`, remedy: 'changer le jour, ou dire combien de temps a passé (« Le jeudi suivant »)' } : undefined
  }
  return goesBack(before.hour, now.hour)
}

function faultOfLine(before: Before, now: When): Fault | undefined {
  if (now.later || (now.day !== undefined && before.day !== undefined && now.day !== before.day)) {
    return { what: `se passe un autre jour${before.day === undefined ? '' : ` que ${nameOfDay(before.day)}`}, sans carton`, remedy: 'mettre avant elle une ligne `day: true` (« Le lendemain, 8 h »)' }
  }
  return goesBack(before.hour, now.hour)
}

function goesBack(before: number | undefined, now: number | undefined): Fault | undefined {
  if (before === undefined || now === undefined || now >= before) return undefined
  if (before >= evening && now < morning) return undefined
  if (before >= evening && now < 12 * 60) return { what: `est à ${clockOf(now)} après ${clockOf(before)} : une nuit a passé sans carton`, remedy: 'mettre avant elle une ligne `day: true` (« Le lendemain, 8 h »)' }
  return { what: `est à ${clockOf(now)}, et il était déjà ${clockOf(before)} sur un chemin`, remedy: 'avancer l’heure (`clock:`, carton), ou reculer celle d’avant' }
}

/** Nothing: the line does not say when. An hour that may be of the morning or of the evening says nothing of what came before. */
function whenOf(line: LineEntry, language: 'fr' | 'ar', text: string): When | undefined {
  const { hour: said, half, ...told } = isStage(line) && !(!line.day && isElsewhere('fr', line.text)) ? readWhen(language, text, line.day ?? false) : {}
  const hour = line.clock ? minutesOf(line.clock) : half ? undefined : said
  const when: When = { ...told, ...(hour !== undefined && { hour }) }
  return Object.keys(when).length || line.day ? when : undefined
}

/** What is told, and not said by somebody or written on a phone. */
function isStage(line: LineEntry): boolean {
  return line.day ?? (line.form === 'picture' || (!line.who && !line.thread))
}
