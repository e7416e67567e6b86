// The code of a pupil's answers: a fixed beginning, digits, a check digit that finds every single wrong digit and every swap of two neighbours. Pure.

/** Before the digits of a QR code; typed by hand, it is left out. Its figure is the version: the questions, their order and their answers. */
export const prefix = 'AVHC1'

export interface Reply {
  /** What the class was given to type, three digits: 1 before or 2 after, then two of the session. Nothing finer. */
  call: string
  /** For each question, in their order, the place of the answer: 1 to 9; 0: passed. */
  answers: number[]
}

export type CodeFault = 'other-game' | 'other-version' | 'half-read' | 'mistyped'
export type Read = { ok: true; reply: Reply } | { ok: false; why: CodeFault }

/** How many answers each question has, by what is asked when. */
export type Sizes = Record<'before' | 'after', readonly number[]>

/** What a session is called by for a pupil. Two sessions of one day rarely share it; it says nothing of either. */
export function callOf(token: string, when: 'before' | 'after'): string {
  const sum = [...token].reduce((all, sign) => (all * 31 + sign.charCodeAt(0)) % 90, 0)
  return `${when === 'before' ? 1 : 2}${sum + 10}`
}

/** Undefined for what no session is called by. */
export function whenOf(call: string): 'before' | 'after' | undefined {
  return /^[12][1-9]\d$/.test(call) ? call.startsWith('1') ? 'before' : 'after' : undefined
}

/** Digits only: whose session, one a question, the check digit. */
export function writeCode({ call, answers }: Reply): string {
  const digits = `${call}${answers.join('')}`
  return digits + checkDigit(digits)
}

/** What a QR code holds. */
export function writeTag(reply: Reply): string {
  return prefix + writeCode(reply)
}

/** In groups of three, as it is read aloud and typed. */
export function inGroups(code: string): string[] {
  return code.match(/.{1,3}/g) ?? []
}

/** Reads what a camera saw or a hand typed. Never throws. */
export function readCode(text: string, sizes: Sizes): Read {
  const shown = digitsOf(text).toUpperCase()
  const isTag = !/^\d*$/.test(shown)
  if (isTag && !shown.startsWith('AVHC')) return { ok: false, why: /^\d/.test(shown) ? 'mistyped' : 'other-game' }
  if (isTag && !shown.startsWith(prefix)) return { ok: false, why: shown.length > prefix.length ? 'other-version' : 'half-read' }
  const digits = isTag ? shown.slice(prefix.length) : shown
  if (/\D/.test(digits)) return { ok: false, why: 'other-version' }
  const when = whenOf(digits.slice(0, 3))
  if (digits.length < 3) return { ok: false, why: 'half-read' }
  if (!when) return { ok: false, why: 'mistyped' }
  const length = 3 + sizes[when].length + 1
  if (digits.length < length) return { ok: false, why: 'half-read' }
  if (digits.length > length) return { ok: false, why: isTag ? 'other-version' : 'mistyped' }
  if (checkDigit(digits.slice(0, -1)) !== digits.slice(-1)) return { ok: false, why: 'mistyped' }
  const answers = [...digits.slice(3, -1)].map(Number)
  if (answers.some((one, index) => one > sizes[when][index]!)) return { ok: false, why: 'other-version' }
  return { ok: true, reply: { call: digits.slice(0, 3), answers } }
}

/** Without what a hand puts between them; Arabic and Persian figures are read as ours. */
export function digitsOf(text: string): string {
  return [...text.normalize('NFKC').replace(/[\p{Cf}\s.·_-]/gu, '')].map((sign) => (/[٠-٩۰-۹]/.test(sign) ? String(sign.charCodeAt(0) & 15) : sign)).join('')
}

/** Damm's table: https://en.wikipedia.org/wiki/Damm_algorithm */
const table = ['0317598642', '7092154863', '4206871359', '1750983426', '6123045978', '3674209581', '5869720134', '8945362017', '9438617205', '2581436790']

function checkDigit(digits: string): string {
  return [...digits].reduce((state, digit) => table[Number(state)]![Number(digit)]!, '0')
}

/** A QR code to be drawn: squares of 1 in a box of `size`, its white border included. */
export interface CodePicture { size: number; path: string }
