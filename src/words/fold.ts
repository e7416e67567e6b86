// One fold for what is written and what is looked for, in French and Arabic: the words of a text, each in every form under which it may be found. Pure.

export interface Word {
  /** Folded: no vowels, accents, hamza, capitals or invisible marks. */
  word: string
  /** Where it stands in the text as it was given, in UTF-16 units. */
  start: number
  end: number
}

const alike: Record<string, string> = { 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه', 'ـ': '', 'œ': 'oe', 'æ': 'ae' }
const leftOut = /[\p{M}\p{Cf}]/u
const lettersOrDigits = /^[\p{L}\p{N}]+$/u
/** What Arabic glues before a word, the article with what comes before it first. */
const glued = [/^[وفبكل]?ال(?=.{3})/, /^[وف]?لل(?=.{3})/, /^[وفبل](?=.{4})/]
/** What French glues to the next word. */
const elided = new Set(['l', 'd', 'j', 'qu', 'n', 's', 'c', 'm', 't'])

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let word = ''
  let start = 0
  let at = 0
  const close = (end: number, isElided = false) => {
    if (word && !(isElided && elided.has(word))) words.push({ word, start, end })
    word = ''
  }
  for (const sign of text) {
    const folded = foldSign(sign)
    if (folded && !lettersOrDigits.test(folded)) close(at, /['’ʼ]/.test(sign))
    else if (folded) {
      if (!word) start = at
      word += folded
    }
    at += sign.length
  }
  close(at)
  return words
}

function foldSign(sign: string): string {
  return [...sign.normalize('NFKD')].map((part) => (leftOut.test(part) ? '' : alike[part] ?? digitOf(part).toLowerCase())).map((part) => alike[part] ?? part).join('')
}

function digitOf(sign: string): string {
  return /[٠-٩۰-۹]/.test(sign) ? String(sign.charCodeAt(0) & 15) : sign
}

/** A word and its shorter forms: without article and what is glued before it in Arabic, without the plural of French. */
export function formsOf(word: string): string[] {
  const bare = glued.map((one) => word.replace(one, ''))
  const single = /^[a-z]{3,}[sx]$/.test(word) ? word.slice(0, -1) : word
  return [...new Set([word, ...bare, single])]
}
