// Whether the Arabic of a printed sheet can be found: the words with lam-alef that the page says, in what a reader of PDF makes of the paper.
import { spawnSync } from 'node:child_process'

/** Undefined where no `pdftotext` is installed. */
export function textOf(pdf: string): string | undefined {
  const { status, stdout } = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/** Words that the page says and the paper does not. `parts`: HTML; vowelled words are never found whole, and not asked for. */
export function lostIn(parts: readonly string[], text: string): string[] {
  const said = parts.join(' ').replace(/<[^>]*>/g, ' ').match(/[\u0621-\u064a]*ل[اأإآ][\u0621-\u064a]*/g) ?? []
  const found = text.normalize('NFKC')
  return [...new Set(said)].filter((word) => !found.includes(word))
}
