// What the reader of files can not read is told with its file and a remedy; names that every object answers to are names like others.
import { expect, it } from 'vitest'
import * as v from 'valibot'
import { readAs } from '../../../tools/content/issues.ts'
import { printProblem } from '../../../tools/content/problem.ts'
import { readSource } from '../../../tools/content/source.ts'
import { flatten, nest } from '../../../tools/content/texts.ts'

it.each([
  ['a reference to nothing', 'a: *nowhere\n'],
  ['a reference to what holds it', 'a: &a\n  b: *a\n'],
  ['references that repeat', `a: &a [1]\nb: [${'*a, '.repeat(150)}*a]\n`],
])('%s is a problem or a value, never an error', (_, text) => {
  const { data, problems } = readSource('scenes/essai/scene.yaml', text)
  expect(problems.length > 0).toBe(data === undefined)
  for (const { file, line, message, remedy } of problems) expect([file, line > 0, message.length > 10, remedy.length > 10]).toEqual(['scenes/essai/scene.yaml', true, true, true])
})

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('a text under « %s » is given back', (name) => {
  const texts = [{ key: `${name}.title`, value: 'Un titre' }, { key: `lines.${name}`, value: 'Une ligne' }]
  expect(flatten(nest(texts)).map(({ key, value }) => ({ key, value }))).toEqual(texts)
  expect('title' in {}).toBe(false)
})

it.each(['{ toString: 1, valueOf: 2 }', '[sad]', '{}'])('a block where a word of a list belongs is told: %s', (value) => {
  const { problems } = readAs(readSource('scenes/cast.yaml', `mood: ${value}\n`), v.strictObject({ mood: v.picklist(['sad', 'smile']) }))
  expect(problems).toEqual([{ check: 'schema', file: 'scenes/cast.yaml', line: 1, message: '`mood` devrait être un mot de la liste', remedy: 'choisir parmi : sad, smile' }])
})

it('a word without end does not fill the screen', () => {
  const [problem] = readAs(readSource('scenes/cast.yaml', `${'x'.repeat(900)}: 1\n`), v.strictObject({ name: v.optional(v.string()) })).problems
  expect(printProblem(problem!).length).toBeLessThan(300)
})
