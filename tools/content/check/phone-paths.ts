// On every path: nobody reads on in a group that was left, and nobody who was blocked still writes.
import { holds } from '../../../src/story/conditions.ts'
import type { Flag, Line, Script } from '../../../src/story/script.ts'
import type { Problem } from '../problem.ts'
import type { Project, SeatPart } from '../project.ts'
import { readFlags } from './conditions.ts'
import { explore } from './explore.ts'
import { reporter } from './report.ts'

export function checkPhonePaths(project: Project): Problem[] {
  return project.scenes.flatMap(({ seats }) => seats.flatMap(checkSeatPaths))
}

function checkSeatPaths(part: SeatPart): Problem[] {
  const { problems, report } = reporter('phone', part.source)
  const { script } = part
  const situations = Object.values(script.moments).some(({ lines }) => lines.some(closes)) ? explore(script, readFlags(part.data)) ?? [] : []
  const told = new Set<string>()
  const seen = new Set<string>()
  const waiting: { at: number; closed: string[] }[] = situations.length ? [{ at: 0, closed: [] }] : []
  for (let turn = waiting.pop(); turn; turn = waiting.pop()) {
    const { moment, flags, leadsTo } = situations[turn.at]!
    const { closed, wrong } = readMoment(script, moment.lines, flags, turn.closed)
    for (const { id, thread } of wrong) {
      if (told.has(id)) continue
      told.add(id)
      const m = part.data.moments.findIndex(({ lines }) => lines.some((line) => line.id === id))
      const i = part.data.moments[m]!.lines.findIndex((line) => line.id === id)
      report(['moments', m, 'lines', i], `\`${id}\` écrit dans \`${thread}\`, quitté ou bloqué plus tôt sur un chemin`, 'lui donner une condition `if:`, ou mener ailleurs')
    }
    for (const at of leadsTo) {
      const key = `${at} ${closed.join()}`
      if (!seen.has(key)) waiting.push({ at, closed })
      seen.add(key)
    }
  }
  return problems
}

/** What is closed after these lines, and the messages that came in spite of it. */
function readMoment(script: Script, lines: readonly Line[], flags: ReadonlySet<Flag>, before: readonly string[]) {
  const closed = new Set(before)
  const wrong: { id: string; thread: string }[] = []
  for (const { id, if: condition, message, sheet } of lines) {
    if (!holds(condition, flags)) continue
    if (message && closed.has(message.thread)) wrong.push({ id, thread: message.thread })
    if (typeof sheet === 'object' && closes({ sheet })) closed.add(script.threads.find((thread) => thread.id === sheet.of || (thread.with && thread.with === sheet.of))?.id ?? sheet.of)
  }
  return { closed: [...closed].sort(), wrong }
}

function closes({ sheet }: Pick<Line, 'sheet'>): boolean {
  return typeof sheet === 'object' && sheet.step === 'done' && (sheet.flow === 'leave' || sheet.flow === 'block')
}
