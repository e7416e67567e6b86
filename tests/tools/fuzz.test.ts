// A small share of the fuzzer and of the monkey, always the same seeds, and those that once found a fault; `npm run fuzz` runs the whole.
import { describe, expect, it } from 'vitest'
import { kinds, tryCase } from '../../tools/fuzz/kinds.ts'
import { readMatter } from '../../tools/fuzz/matter.ts'
import { monkey } from '../../tools/fuzz/monkey.ts'
import { chanceOf } from '../../tools/fuzz/random.ts'
import { found } from './fuzz-seeds.ts'

describe.each(kinds.filter(({ few }) => few).map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  it('stand whatever comes', () => {
    const attempt = kind.open()
    for (let seed = 1; seed <= kind.few; seed += 1) tryCase(kind, attempt, seed)
    for (const seed of found[name] ?? []) tryCase(kind, attempt, seed)
  })
})

describe('the monkey', () => {
  it.each(readMatter().scripts.map((script) => [script.id, script] as const))('%s', (_, script) => {
    expect(monkey(script, chanceOf(1), 40).inputs).toBe(40)
  })
})
