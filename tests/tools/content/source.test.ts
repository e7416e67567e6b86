// What the reader of files can not read is told with its file and a remedy; names that every object answers to are names like others.
import { expect, it } from 'vitest'
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
