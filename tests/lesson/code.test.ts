import { describe, expect, it } from 'vitest'
import { callOf, inGroups, readCode, whenOf, writeCode, writeTag, type Reply } from '../../src/lesson/code.ts'
import { look, nothingSeen } from '../../src/lesson/gaze.ts'
import { sizesOf } from '../../src/lesson/replies.ts'
import { compileClass } from '../../tools/content/class.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const sizes = { before: [4, 4, 4, 4, 4, 4, 4], after: [4, 4, 4, 4, 4, 4, 4, 4] }
const given: Reply = { call: '147', answers: [4, 3, 4, 1, 2, 1, 0] }
const later: Reply = { call: '247', answers: [1, 1, 2, 4, 3, 0, 4, 2] }
const code = writeCode(given)

it.each([given, later])('is digits, read back as they were given, with its beginning or without: %o', (reply) => {
  expect(writeCode(reply)).toMatch(/^\d{11,12}$/)
  expect(writeTag(reply)).toMatch(/^AVHC1\d{11,12}$/)
  for (const text of [writeCode(reply), writeTag(reply)]) expect(readCode(text, sizes)).toEqual({ ok: true, reply })
})

describe('a hand types as hands do', () => {
  const arabic = [...code].map((digit) => String.fromCharCode(0x660 + Number(digit))).join('')
  const persian = [...code].map((digit) => String.fromCharCode(0x6f0 + Number(digit))).join('')
  const wide = [...code].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('')
  it.each([[inGroups(code).join(' ')], [inGroups(code).join('-')], [` ${code}\u200f`], [`${code}\n`], [code.split('').join('\u00a0')], [arabic], [persian], [wide], [writeTag(given).toLowerCase()]])('%s', (text) => {
    expect(readCode(text, sizes)).toEqual({ ok: true, reply: given })
  })
})

describe.each([['before', given], ['after', later]])('a slip is found (%s)', (_, reply) => {
  const digits = writeCode(reply)

  it('any single wrong digit', () => {
    const passed = Array.from(digits).flatMap((right, at) => [...'0123456789'].filter((digit) => digit !== right).map((digit) => digits.slice(0, at) + digit + digits.slice(at + 1))).filter((wrong) => readCode(wrong, sizes).ok)
    expect(passed).toEqual([])
  })

  it('any two neighbours in the wrong order', () => {
    const swapped = Array.from(digits).map((_, at) => digits.slice(0, at) + (digits[at + 1] ?? '') + digits[at] + digits.slice(at + 2)).filter((wrong) => wrong !== digits)
    expect(swapped.length).toBeGreaterThan(5)
    expect(swapped.filter((wrong) => readCode(wrong, sizes).ok)).toEqual([])
  })

  it('any digit left out, or typed twice', () => {
    const wrong = Array.from(digits).flatMap((digit, at) => [digits.slice(0, at) + digits.slice(at + 1), digits.slice(0, at) + digit + digits.slice(at)])
    expect(wrong.filter((one) => readCode(one, sizes).ok)).toEqual([])
  })
})

describe('what is no code of ours says why', () => {
  it.each<[string, string]>([
    ['https://example.org', 'other-game'], ['بطاقة', 'other-game'], ['AVHC', 'half-read'], ['AVHC2' + code, 'other-version'], ['AVHC1' + code + '1', 'other-version'],
    ['AVHC1' + code.slice(0, -2), 'half-read'], ['AVHC1', 'half-read'], [code.slice(0, 5), 'half-read'], ['', 'half-read'], [code + '1', 'mistyped'], ['12a4', 'mistyped'],
    ['AVHC1abc', 'other-version'], ['347' + code.slice(3), 'mistyped'], ['107' + code.slice(3), 'mistyped'], ['😀', 'other-game'], ['1'.repeat(5000), 'mistyped'],
  ])('%s', (text, why) => expect(readCode(text, sizes)).toEqual({ ok: false, why }))

  it('an answer that its question does not have', () => expect(readCode(writeCode({ ...given, answers: [4, 3, 4, 1, 5, 1, 3] }), sizes)).toEqual({ ok: false, why: 'other-version' }))
})

it('a session is called by three digits, the same each time; nothing else is a call', () => {
  expect([callOf('abc123', 'before'), callOf('abc123', 'after')]).toEqual([callOf('abc123', 'before'), `2${callOf('abc123', 'before').slice(1)}`])
  for (const token of ['', 'a', 'zzzzzz', 'é', '0x9f3a']) expect(whenOf(callOf(token, 'before'))).toBe('before')
  expect(['', '1', '14', '1470', '047', '347', '107', 'abc', '1a7'].map(whenOf)).toEqual(Array(9).fill(undefined))
})

// The figure of the prefix stands for these: whoever changes a question, an answer or their order writes AVHC2.
it('version 1 asks these questions', () => {
  const { texts } = { texts: compileClass(wholeProject().class ?? {}, [])! }
  expect(sizesOf(texts)).toEqual(sizes)
  expect(texts.votes.items.map(({ id, answers }) => [id, ...answers.map((one) => one.id)].join(' '))).toEqual([
    'arreter 1 2 3 4', 'ecrire 1 2 3 4', 'adulte 1 2 3 4', 'un-autre 1 2 3 4', 'responsable elle partage personne ne-sais-pas',
    'insister blague compliment harcelement ne-sais-pas', 'menace chantage dette jeu ne-sais-pas', 'gene 1 2 3 4',
  ])
})

describe('a code before the camera', () => {
  /** [what is seen, milliseconds after the look before] → the looks at which it counts. */
  it.each<[string, [string | undefined, number][], number[]]>([
    ['counts once while it is held', [['a', 0], ['a', 200], ['a', 200], ['a', 5000]], [0]],
    ['counts once though it is lost for some looks', [['a', 0], [undefined, 200], [undefined, 200], ['a', 200]], [0]],
    ['counts once though looks are slow', [['a', 0], [undefined, 900], [undefined, 900], ['a', 900]], [0]],
    ['counts again once it has left', [['a', 0], [undefined, 400], [undefined, 400], [undefined, 400], ['a', 200]], [0, 4]],
    ['counts at once when it is another', [['a', 0], ['b', 200], ['b', 200]], [0, 1]],
    ['counts at once after nothing', [[undefined, 0], [undefined, 100], ['a', 100]], [2]],
  ])('%s', (_, looks, counted) => {
    let [gaze, now] = [nothingSeen, 50]
    const news = looks.flatMap(([text, later], index) => {
      const next = look(gaze, text, now += later)
      gaze = next.gaze
      return next.isNew ? [index] : []
    })
    expect(news).toEqual(counted)
  })
})
