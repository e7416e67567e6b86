// A text fits its place on a phone: lines, messages, choices, titles.
import type { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import type { TextKind } from '../texts.ts'
import { at, bare, excerpt, readingsOf } from './readings.ts'

/** Most characters of each sort of text. The interface has no limit here: its screens are looked at. */
const most: Record<TextKind, number> = {
  line: 140, message: 90, description: 140, choice: 90, title: 60, notice: 140, ask: 140, option: 90, reply: 200, debrief: 200,
  name: 80, list: 300, talk: 300, prompt: 160, ui: Infinity,
}

export function checkLength(project: Project): Problem[] {
  return readingsOf(project).flatMap((reading) => {
    const length = [...bare(reading.value).trim()].length
    const limit = most[reading.kind]
    if (length <= limit) return []
    return [at(reading, 'length', `${excerpt(reading.value)} fait ${length} caractères`, `raccourcir à ${limit}, ou couper en deux`)]
  })
}
