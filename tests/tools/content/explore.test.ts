// The walk through a script finds all that can be reached, and gives up in words rather than for ever.
import { expect, it } from 'vitest'
import { good } from '../../fixtures/content/project.ts'
import { readFlags } from '../../../tools/content/check/conditions.ts'
import { canFinish, explore } from '../../../tools/content/check/explore.ts'
import { checkSeatPaths } from '../../../tools/content/check/paths.ts'
import { readProject } from '../../../tools/content/project.ts'

const part = readProject(good).scenes[0]!.seats[0]!
const reads = readFlags(part.data)

it('tells apart what flags and beats tell apart, and nothing else', () => {
  const situations = explore(part.script, reads)!
  const of = (id: string) => situations.filter(({ moment }) => moment.id === id).map(({ flags }) => [...flags].sort().join())
  expect(of('matin')).toEqual([''])
  expect(of('cour').sort()).toEqual(['', 'a-montre'])
  expect(of('fin-ecrite')).toEqual([''])
  expect(canFinish(situations)).not.toContain(false)
})

it('ignores flags that nothing depends on', () => {
  expect(explore(part.script, new Set())!.filter(({ moment }) => moment.id === 'cour')).toHaveLength(1)
})

it('meets an endless circle once', () => {
  const lines = [{ id: 'l', kind: 'telling' as const }]
  const script = { ...part.script, start: 'a', moments: {
    a: { id: 'a', beat: 'notice' as const, lines, next: [{ to: 'b' }] },
    b: { id: 'b', beat: 'know' as const, lines, next: [{ to: 'a' }] },
  } }
  const situations = explore(script, new Set())!
  expect(situations.map(({ moment }) => moment.id)).toEqual(['a', 'b', 'a'])
  expect(canFinish(situations)).toEqual([false, false, false])
})

it('says when there are too many paths', () => {
  expect(explore(part.script, reads, 5)).toBeUndefined()
  expect(checkSeatPaths(part, 5)).toMatchObject([{ message: 'la scène a trop de chemins pour être vérifiée' }])
})
