// On every path, the hour never goes back, and a day that passes is told by a card: the clock of the phone, the cards, and the lines that say when they happen.
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { LineEntry } from '../schema.ts'
import type { Path } from '../source.ts'
import { follow } from './follow.ts'
import { reporter } from './report.ts'

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const evening = 18 * 60
const morning = 5 * 60

/** When a line happens, as far as it says: minutes since midnight, a day of the week from Monday = 0. `later`: some days after, without saying which. */
interface When { hour?: number; day?: number; later?: boolean }

export function checkHours(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeatHours))
}

function checkSeatHours(part: SeatPart): Problem[] {
  const { problems, report } = reporter('hours', part.source)
  const whens = new Map<LineEntry, { now: When; at: Path }>()
  part.data.moments.forEach(({ lines }, m) => lines.forEach((line, i) => {
    const now = whenOf(line)
    if (now) whens.set(line, { now, at: ['moments', m, 'lines', i] })
  }))
  const told = new Set<LineEntry>()
  follow(part, {
    counts: (line) => whens.has(line),
    line(number, line) {
      const { now, at } = whens.get(line)!
      const before = unpack(number)
      const fault = line.day ? faultOfCard(before, now) : faultOfLine(before, now)
      if (fault && !told.has(line)) report(at, `\`${line.id}\` ${fault.what}`, fault.remedy)
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
    return isYesterday ? { what: `annonce ${days[now.day!]}, et on était déjà ${days[before.day!]} sur un chemin`, remedy: 'changer le jour, ou dire combien de temps a passé (« Le jeudi suivant »)' } : undefined
  }
  return goesBack(before.hour, now.hour)
}

function faultOfLine(before: Before, now: When): Fault | undefined {
  if (now.later || (now.day !== undefined && before.day !== undefined && now.day !== before.day)) {
    return { what: `se passe un autre jour${before.day === undefined ? '' : ` que ${days[before.day]}`}, sans carton`, remedy: 'mettre avant elle une ligne `day: true` (« Le lendemain, 8 h »)' }
  }
  return goesBack(before.hour, now.hour)
}

function goesBack(before: number | undefined, now: number | undefined): Fault | undefined {
  if (before === undefined || now === undefined || now >= before) return undefined
  if (before >= evening && now < morning) return undefined
  if (before >= evening && now < 12 * 60) return { what: `est à ${clockOf(now)} après ${clockOf(before)} : une nuit a passé sans carton`, remedy: 'mettre avant elle une ligne `day: true` (« Le lendemain, 8 h »)' }
  return { what: `est à ${clockOf(now)}, et il était déjà ${clockOf(before)} sur un chemin`, remedy: 'avancer l’heure (`clock:`, carton), ou reculer celle d’avant' }
}

/** Nothing: the line does not say when. */
function whenOf(line: LineEntry): When | undefined {
  const isStage = line.day ?? (line.form === 'picture' || (!line.who && !line.thread))
  const told = isStage ? readWhen(line.text, line.day ?? false) : {}
  const hour = line.clock ? minutes(...(line.clock.split(':') as [string, string])) : told.hour
  const when: When = { ...told, ...(hour !== undefined && { hour }) }
  return Object.keys(when).length || line.day ? when : undefined
}

const dayWords = new RegExp(`^(?:le )?(${days.join('|')})\\b(?! (?:dernier|passé))`, 'i')
const laterWords = /^(?:le (?:lendemain|surlendemain|jour suivant|jour d['’]après)|(?:une|deux|trois|quatre|cinq|six|\d+|quelques) (?:jours?|semaines?|mois) (?:après|plus tard|ont passé)|la semaine (?:suivante|d['’]après))/i
/** What is still to come, in the future tense, happens on no day yet. */
const isAhead = /(?<!\p{L})\p{L}+r(?:ai|as|ons|ez|ont)(?!\p{L})/u
const laterCard = /lendemain|suivante?\b|d['’]après|apr[eè]s\b|plus tard|semaines?\b|mois\b/i

function readWhen(text: string, isCard: boolean): When {
  if (!isCard && isAhead.test(text)) return {}
  const day = dayWords.exec(text)?.[1]?.toLowerCase()
  const isLater = isCard ? laterCard.test(text.replace(/après-midi/i, '')) : laterWords.test(text)
  const at = isCard ? /(\d{1,2}) h(?: (\d\d))?\b|\b(midi|minuit)\b/i.exec(text) : /^(?:[^\W\d]+(?: \w+)?, )?(?:(\d{1,2}) h(?: (\d\d))?\b|(midi|minuit)\b)[.,:]? ?/i.exec(text)
  return {
    ...(day && { day: days.indexOf(day) }), ...(isLater && { later: true }),
    ...(at && { hour: at[3] ? (at[3].toLowerCase() === 'midi' ? 720 : 0) : minutes(at[1]!, at[2] ?? '0') }),
  }
}

function minutes(hours: string, rest: string): number {
  return Number(hours) * 60 + Number(rest)
}

function clockOf(hour: number): string {
  return `${Math.floor(hour / 60)} h ${String(hour % 60).padStart(2, '0')}`
}
