// A face that says the contrary of its line: laughing through an order, crying through thanks, musing through a shout. Follows the moods that a moment names.
// And a laugh that nobody stopped, still there when somebody tells what hurts. Follows every way through the seat.
import type { CastId, Effect, Mood } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import type { MomentEntry } from '../schema.ts'
import { reporter } from './report.ts'

interface Contrary { moods: readonly Mood[]; says?: RegExp; effect?: Effect; what: string; remedy: string }

const contraries: readonly Contrary[] = [
  {
    moods: ['laugh', 'happy'], what: 'donne un ordre en riant', remedy: '`determined`, `angry`, `worried`… selon ce que l’ordre veut',
    says: /(?:^|[.!?…«:] *)(?:donne|donnez|rends|rendez|lâche|lâchez|efface|effacez|supprime|éteins|tais|taisez|enlève)(?:-| (?:ce|cette|ton|ta|le|la|ça|tout)\b)/i,
  },
  { moods: ['laugh', 'happy'], what: 'dit sa peine en riant', remedy: '`worried`, `afraid`, `ashamed`, `sad`…', says: /\bj['’]ai (?:peur|mal|honte)\b|au secours|\bje pleure\b/i },
  { moods: ['angry', 'cry', 'afraid'], what: 'se réjouit avec un visage sombre', remedy: '`smile`, `happy`, `relieved`…', says: /\bha ha\b|\bbravo\b|félicitations|\bbien joué\b|\btrop drôle\b/i },
  { moods: ['thoughtful', 'tired', 'ashamed', 'relieved'], what: 'crie avec un visage calme', remedy: '`surprised`, `happy`, `angry`, `afraid`…', says: /! *»?$/ },
  { moods: ['angry', 'afraid', 'cry'], effect: 'relief', what: 'garde un visage sombre quand on respire', remedy: '`relieved`, ou enlever `effect: relief`' },
  { moods: ['laugh', 'happy', 'relieved'], effect: 'heartbeat', what: 'garde un visage gai quand le cœur bat', remedy: '`worried`, `afraid`…, ou enlever `effect: heartbeat`' },
]

export function checkMoods(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap((seat) => [...checkSeat(seat), ...checkLaughter(seat)]))
}

function checkSeat({ source, data }: SeatPart): Problem[] {
  const { problems, report } = reporter('moods', source)
  data.moments.forEach(({ cast, lines }, m) => {
    const moods = new Map(Object.entries(cast ?? {}).map(([id, { mood }]) => [id as CastId, mood]))
    lines.forEach(({ who, mood, moods: others, enter, thread, effect, text }, l) => {
      for (const [id, one] of Object.entries(enter ?? {})) moods.set(id as CastId, one.mood)
      for (const [id, one] of Object.entries(others ?? {})) moods.set(id as CastId, one)
      if (who && mood) moods.set(who, mood)
      const now = who && !thread && moods.get(who)
      const wrong = now && contraries.find((one) => one.moods.includes(now) && (one.says ? one.says.test(text) : one.effect === effect))
      if (wrong) report(['moments', m, 'lines', l], `\`${who}\` (${now}) ${wrong.what}`, `changer \`mood:\` : ${wrong.remedy}`)
    })
  })
  return problems
}

const hurt: readonly Mood[] = ['sad', 'cry', 'afraid', 'ashamed', 'worried']
/** Lines after which a laugh is no longer one. */
const longest = 4

interface Face { mood: Mood | undefined; since: string; age: number }

function checkLaughter({ source, data }: SeatPart): Problem[] {
  const { problems, report } = reporter('moods', source)
  const places = new Map(data.moments.map((moment, index) => [moment.id, index]))
  const seen = new Set<string>()
  const told = new Set<string>()
  const walk: [string, ReadonlyMap<CastId, Face>][] = [[data.start, new Map()]]
  for (let next = walk.pop(); next; next = walk.pop()) {
    const [id, before] = next
    const m = places.get(id)
    const key = `${id} ${[...before].map(([who, { mood, age }]) => `${who}${mood === 'laugh' ? Math.min(age, longest) : mood && hurt.includes(mood) ? mood : ''}`).sort().join()}`
    if (m === undefined || seen.has(key)) continue
    seen.add(key)
    const moment = data.moments[m]!
    const faces = new Map<CastId, Face>(moment.cast ? facesOf(moment.cast, id) : before)
    moment.lines.forEach((line, l) => {
      for (const [who, face] of faces) faces.set(who, { ...face, age: face.age + 1 })
      for (const who of line.exit ?? []) faces.delete(who)
      const changed = { ...line.moods, ...(line.who && line.mood ? { [line.who]: line.mood } : {}) }
      for (const [who, face] of facesOf(line.enter ?? {}, line.id)) faces.set(who, face)
      for (const [who, mood] of Object.entries(changed) as [CastId, Mood][]) if (faces.has(who)) faces.set(who, { mood, since: line.id, age: 0 })
      const speaker = line.who && !line.thread ? faces.get(line.who) : undefined
      if (!speaker?.mood || !hurt.includes(speaker.mood)) return
      for (const [who, { mood, since, age }] of faces) {
        if (mood !== 'laugh' || age < longest || told.has(`${line.id} ${who}`)) continue
        told.add(`${line.id} ${who}`)
        report(['moments', m, 'lines', l], `\`${who}\` rit encore (depuis \`${since}\`) quand \`${line.who}\` (${speaker.mood}) parle`, `changer son humeur avec \`moods: { ${who}: … }\`, ici ou avant`)
      }
    })
    for (const to of waysOut(moment)) walk.push([to, faces])
  }
  return problems
}

function facesOf(cast: NonNullable<MomentEntry['cast']>, since: string): [CastId, Face][] {
  return (Object.entries(cast) as [CastId, { mood?: Mood }][]).map(([who, { mood }]) => [who, { mood, since, age: 0 }])
}

function waysOut({ to, next = [], choices = [] }: MomentEntry): string[] {
  return [...(to ? [to] : []), ...next.map((way) => way.to), ...choices.map((choice) => choice.to)]
}
