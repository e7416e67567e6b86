// Spoils what is right, a little: texts and values as a bad disk, a foreign programme or a hurried hand would leave them.
import type { Chance } from './random.ts'

/** Names that every object of JavaScript answers to, though nobody wrote them. */
export const inherited = ['toString', 'constructor', '__proto__', 'valueOf', 'hasOwnProperty', '__defineGetter__'] as const

/** Pieces that have broken readers elsewhere; none of them is harmful by itself. */
export const oddTexts = [
  '', ' ', '\n', '\r\n', '\t', '\0', '\ufeff', '\u202e', '\u2068', '\u200b', '\ud83d', '😀', 'é', 'e\u0301', 'أمينة', '٢٥١١', 'NaN', 'null', 'undefined', 'true', '-1', '1e999', '0x10', '99999999999999999999',
  '"', '\'', '\\', '/', '%', '%E0%A4%A', '%2541', '#', '?', '&', '<b>', '{', '}', '[', ']', ':', ': ', '- ', ', ', ';', '|', '>', '*', '&a', '*a', '!!', '!x', '~', '=', '@', '`', '---\n', '...\n', '# ', 'x'.repeat(100), 'x'.repeat(3000), '2026-02-31', '0000-00-00',
  ...inherited,
] as const

export function oddText(chance: Chance): string {
  return chance.one(oddTexts)
}

/** `nest`: how deep a nest may be; far less than what stops a reader. */
export function oddValue(chance: Chance, nest = 40): unknown {
  const values: (() => unknown)[] = [
    () => null, () => true, () => false, () => 0, () => -1, () => 1.5, () => 401, () => 1e308, () => -1e308, () => Number.MAX_SAFE_INTEGER + 1, () => [], () => ({}), () => [null], () => [[]], () => ({ id: null }),
    () => oddText(chance), () => oddText(chance), () => oddText(chance) + oddText(chance), () => Array.from({ length: 1 + chance.below(500) }, () => 'a'),
    () => Object.fromEntries(Array.from({ length: 1 + chance.below(100) }, (_, n) => [`k${n}`, n])), () => nested(chance.below(nest)), () => ({ toString: 1, constructor: 2 }), () => JSON.parse('{"__proto__":{"spoilt":1}}') as unknown,
  ]
  return chance.one(values)()
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let at = 0; at < depth; at += 1) value = at % 2 ? [value] : { a: value }
  return value
}

/** One to four changes somewhere in a value; the value itself is left as it was. */
export function spoilValue(chance: Chance, value: unknown): unknown {
  const box = { value: structuredClone(value) }
  for (let left = 1 + chance.below(4); left > 0; left -= 1) spoilOnce(chance, box)
  return box.value
}

function spoilOnce(chance: Chance, box: object): void {
  let [holder, key] = [box as Record<string, unknown>, Object.keys(box)[0]!]
  for (;;) {
    const inner = holder[key]
    const keys = inner && typeof inner === 'object' ? Object.keys(inner) : []
    if (!keys.length || chance.once(5)) break
    ;[holder, key] = [inner as Record<string, unknown>, chance.one(keys)]
  }
  const here = holder[key]
  switch (chance.below(6)) {
    case 0: if (holder !== box) { if (Array.isArray(holder)) holder.splice(Number(key), 1); else delete holder[key] } return
    case 1: if (Array.isArray(holder)) holder.push(structuredClone(here)); else set(holder, oddText(chance), here); return
    case 2: if (typeof here === 'string') { holder[key] = spoilText(chance, here); return } break
    case 3: if (typeof here === 'number') { holder[key] = here * chance.one([-1, 0, 2, 1e9, 1e300]); return } break
    case 4: if (typeof here === 'object' && here && !Array.isArray(here)) { set(here as Record<string, unknown>, oddText(chance), oddValue(chance)); return } break
  }
  holder[key] = oddValue(chance)
}

/** As JSON.parse does it: a key of its own, whatever its name. */
function set(holder: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** One to three changes in a text. */
export function spoilText(chance: Chance, text: string): string {
  let spoilt = text
  for (let left = 1 + chance.below(3); left > 0; left -= 1) spoilt = spoilTextOnce(chance, spoilt)
  return spoilt
}

function spoilTextOnce(chance: Chance, text: string): string {
  const at = chance.below(text.length + 1)
  const end = Math.min(text.length, at + 1 + chance.below(chance.once(4) ? 400 : 12))
  switch (chance.below(8)) {
    case 0: return chance.once(6) ? text.slice(0, at) : text.slice(0, at) + text.slice(end)
    case 1: return text.slice(0, end) + text.slice(at)
    case 2: return text.slice(0, at) + String.fromCharCode(chance.below(chance.once(2) ? 128 : 0x3000)) + text.slice(at)
    case 3: return spoilLines(chance, text)
    case 4: return spoilWord(chance, text, at)
    default: return text.slice(0, at) + oddText(chance) + text.slice(chance.once(2) ? at : end)
  }
}

/** A line left out, said twice, moved, or shifted. */
function spoilLines(chance: Chance, text: string): string {
  const lines = text.split('\n')
  const at = chance.below(lines.length)
  const line = lines[at]!
  switch (chance.below(4)) {
    case 0: lines.splice(at, 1); break
    case 1: lines.splice(at, 0, line); break
    case 2: lines.splice(at, 1); lines.splice(chance.below(lines.length + 1), 0, line); break
    case 3: lines[at] = chance.once(2) ? ` ${line}` : line.replace(/^ {1,2}/, ''); break
  }
  return lines.join('\n')
}

/** A word in the place of another of the same text: names that lead elsewhere. */
function spoilWord(chance: Chance, text: string, near: number): string {
  const words = [...text.slice(0, 200_000).matchAll(/[\p{L}\p{N}-]+/gu)]
  if (!words.length) return text
  const from = words.find(({ index }) => index >= near) ?? words[0]!
  const word = chance.once(3) ? oddText(chance) : chance.one(words)[0]
  return text.slice(0, from.index) + word + text.slice(from.index + from[0].length)
}
