// Finds a line in a script: the state of some reading that comes to it. Pure.
import { flagsIn } from './conditions.ts'
import { memoryIn } from './memory.ts'
import type { Condition, LineId, Script } from './script.ts'
import type { State } from './state.ts'
import { readOn } from './replay.ts'
import { begin, offered, step } from './step.ts'

/** A state on that line, remembering what an echo wants to have been played; undefined when no reading comes there. Flags that don't change the way are not told apart: a large script stays quick. */
export function find(script: Script, line: LineId): State | undefined {
  const target = Object.values(script.moments).flatMap(({ lines }) => lines).find(({ id }) => id === line)
  if (!target) return undefined
  const matter = new Set([...waysOf(script), target.if].flatMap((condition) => (condition ? flagsIn(condition) : [])))
  const seen = new Set<string>()
  const waiting: State[] = [begin(script, memoryIn(target.if ? flagsIn(target.if) : []))]
  while (waiting.length) {
    const state = readOn(script, waiting.shift()!, (one) => one.read.slice(-1)[0]?.line === line)
    if (state.read.slice(-1)[0]?.line === line) return state
    const key = `${state.moment} ${[...state.flags].filter((flag) => matter.has(flag)).sort().join()}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const { id } of offered(script, state)) {
      const next = step(script, state, { type: 'choose', choice: id })
      if (next.ok) waiting.push(next.state)
    }
  }
  return undefined
}

/** Every condition that decides where a reading goes. */
export function waysOf(script: Script): (Condition | undefined)[] {
  return Object.values(script.moments).flatMap(({ choices, next }) => [...(choices ?? []), ...(next ?? [])].map((way) => way.if))
}
