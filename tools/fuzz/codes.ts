// Codes of pupils' answers, as hands type them and cameras read them: read as they were written, or refused; never taken for another's.
import { inGroups, readCode, writeCode, writeTag, type Read, type Sizes } from '../../src/lesson/code.ts'
import { hold, same, type Kind } from './kind.ts'
import type { Chance } from './random.ts'
import { oddText, spoilText } from './spoil.ts'

const faults = ['other-game', 'other-version', 'half-read', 'mistyped']
/** Signs that a hand puts between digits, or that come with a copy. */
const between = ['', ' ', '-', '.', '\u200f', '\u00a0', '\u202f']

export const codes: Kind = {
  name: 'codes', many: 40_000, few: 1000,
  open: () => (chance) => {
    const sizes: Sizes = { before: sizesOf(chance), after: sizesOf(chance) }
    const when = chance.one(['before', 'after'] as const)
    const reply = { call: `${when === 'before' ? 1 : 2}${10 + chance.below(90)}`, answers: sizes[when].map((size) => chance.below(size + 1)) }
    const code = writeCode(reply)
    for (const written of [code, writeTag(reply), typed(chance, code)]) {
      const read = readCode(written, sizes)
      hold(read.ok && same(read.reply, reply), `A code that is read as another: ${written}`)
    }
    hold(!readCode(mistaken(chance, code), sizes).ok, 'A wrong digit, or two that changed places, taken for right.')
    check(readCode(spoilText(chance, chance.once(2) ? code : writeTag(reply)), sizes), sizes)
    check(readCode(oddText(chance) + (chance.once(2) ? code : '') + oddText(chance), sizes), sizes)
  },
}

function sizesOf(chance: Chance): number[] {
  return Array.from({ length: 1 + chance.below(9) }, () => 1 + chance.below(9))
}

function typed(chance: Chance, code: string): string {
  const figures = chance.one(['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'])
  return inGroups(code).map((group) => [...group].map((digit) => figures[Number(digit)]).join('')).join(chance.one(between))
}

/** One digit is another, or two neighbours that differ change places. */
function mistaken(chance: Chance, code: string): string {
  const digits = [...code]
  const at = chance.below(digits.length)
  const next = digits[at + 1]
  if (next !== undefined && next !== digits[at] && chance.once(2)) [digits[at], digits[at + 1]] = [next, digits[at]!]
  else digits[at] = String((Number(digits[at]) + 1 + chance.below(9)) % 10)
  return digits.join('')
}

/** What is taken is a reply to these questions; what is not says why. */
function check(read: Read, sizes: Sizes): void {
  if (!read.ok) return hold(faults.includes(read.why), 'A refusal without its reason.')
  const asked = sizes[read.reply.call.startsWith('1') ? 'before' : 'after']
  hold(read.reply.answers.length === asked.length && read.reply.answers.every((one, index) => one >= 0 && one <= asked[index]!), 'Answers to questions that nobody asked.')
}
