// On a school's platform everything comes before the session may end: whatever is fetched late anywhere is asked for early, or it is said why not.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { expect, it } from 'vitest'

const file = 'src/app/early.ts'

/** What is not in the list of early.ts, and need not be. */
const elsewhere: Record<string, RegExp> = {
  'comes with the game itself': /^(src\/app\/(start|early|platform)\.ts|src\/content\/load\.ts|src\/browser\/(memory|storage|wide)\.ts|src\/progress\/agree\.ts|virtual:words\/(fr|ar)\/(first|later))$/,
  'comes with the doors that are prepared': /^src\/app\/doors\/story\/late\.ts$/,
  'is of no use on a platform': /^src\/browser\/offline\.ts$/,
  'is for an adult with a class, who opens it at a host': /^src\/app\/doors\/class\/|^src\/browser\/code-(writer|pixels)\.ts$/,
  'comes with the list of scenes, or with the words it belongs to': /^virtual:words\/(fr|ar)\/(notebook|aloud)$/,
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((one) => /\.tsx?$/.test(one) && !one.endsWith('.d.ts')).map((one) => `src/${one.replaceAll('\\', '/')}`)

function fetchedIn(source: string): string[] {
  return [...readFileSync(source, 'utf8').matchAll(/import\('([^']+)'\)/g)].map(([, what]) => (what!.startsWith('.') ? posix.join(dirname(source), what!) : what!))
}

it('nothing that is fetched late is forgotten', () => {
  const early = new Set(fetchedIn(file))
  const late = new Set(sources.filter((one) => one !== file).flatMap(fetchedIn))
  expect([...late].filter((what) => !early.has(what) && !Object.values(elsewhere).some((kind) => kind.test(what)))).toEqual([])
})

it('no reason outlives what it was for', () => {
  const late = sources.flatMap(fetchedIn)
  for (const [why, kind] of Object.entries(elsewhere)) expect(late.some((what) => kind.test(what)), why).toBe(true)
})
