// What the bench reads in the scene it plays: which lines bring somebody in, turn the camera, or are spoken.
import type { Page } from '@playwright/test'
import type { ChoiceId, Line, LineId, Script } from '../../src/story/script.ts'
import type { State } from '../../src/story/state.ts'
import { find } from '../../src/story/find.ts'
import { offered, step } from '../../src/story/step.ts'
import { readTexts } from '../content/disk.ts'
import { readProject } from '../content/project.ts'

export const address = (line: LineId): string => `?scene=le-groupe&at=${line}`

export function readScript(): Script {
  const { scenes } = readProject(readTexts('.'))
  const script = scenes.find(({ id }) => id === 'le-groupe')?.seats.find(({ script: one }) => one.seat === 'witness')?.script
  if (!script) throw new Error('The bench plays le-groupe/witness, which is not there.')
  return script
}

export function stateAt(script: Script, line: LineId): State {
  const state = find(script, line)
  if (!state) throw new Error(`The bench looks for the line "${line}", which is not in ${script.id}.`)
  return state
}

/** The state after going on, or after that choice. */
export function after(script: Script, state: State, choice?: ChoiceId): State {
  const next = step(script, state, choice ? { type: 'choose', choice } : { type: 'next' })
  if (!next.ok) throw new Error(`The rules refuse "${choice ?? 'next'}": ${next.why}.`)
  return next.state
}

export const choicesOf = (script: Script, state: State): ChoiceId[] => offered(script, state).map(({ id }) => id)

export function lineOf(script: Script, state: State): Line {
  return script.moments[state.moment]!.lines.find(({ id }) => id === state.read.at(-1)!.line)!
}

/** The stage stands in the page, or still pictures do. */
export async function waitForStage(page: Page): Promise<void> {
  await page.waitForSelector('.stage-host canvas', { timeout: 60_000 })
  await page.waitForTimeout(3000)
}
