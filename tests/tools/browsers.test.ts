// What a driven browser says is believed when it says it again.
import { expect, test } from 'vitest'
import { until } from '../../tools/browsers/player.ts'
import { again } from '../../tools/browsers/reading.ts'

/** Answers in turn, the last one for ever. */
function inTurn<T>(...answers: (() => Promise<T>)[]): () => Promise<T> {
  let asked = 0
  return () => answers[Math.min(asked++, answers.length - 1)]!()
}
const says = <T>(answer: T) => async () => answer
const loses = async () => { throw new Error('no answer') }

test.each([
  { name: 'no fault', looks: [says<string[]>([])], faults: [] },
  { name: 'a question lost once', looks: [loses, says<string[]>([])], faults: [] },
  { name: 'a page that stood still twice', looks: [says(['covered']), says(['covered']), says<string[]>([])], faults: [] },
  { name: 'a fault of the build', looks: [says(['covered'])], faults: ['covered'] },
  { name: 'a browser that no longer answers', looks: [loses], faults: ['Error: no answer'] },
])('looked at up to three times: $name', async ({ looks, faults }) => {
  expect(await again(inTurn<string[]>(...looks))).toEqual(faults)
})

test('a question that takes all the time and is lost is asked again', async () => {
  const late = () => new Promise<boolean>((_, reject) => setTimeout(() => reject(new Error('lost')), 5))
  expect(await until(inTurn<boolean>(late, says(true)), 1, 1)).toBe(true)
  expect(await until(inTurn<boolean>(says(false)), 1, 1)).toBe(false)
})
