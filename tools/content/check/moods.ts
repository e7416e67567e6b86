// A face that says the contrary of its line: laughing through an order, crying through thanks, musing through a shout. Follows the moods that a moment names.
import type { CastId, Effect, Mood } from '../../../src/story/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
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
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeat))
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
