// The totals of sessions as a table that opens right in a spreadsheet. Totals only: nothing under five answers, nobody's name. Pure.
import { least, totalOf, type Tally } from './tally.ts'

export interface Row {
  group: string
  /** YYYY-MM-DD */
  date: string
  scene: string
  plan: string
  kind: 'story' | 'norm-me' | 'norm-class' | 'confidence' | 'recognition' | 'unease'
  when: 'before' | 'during' | 'after'
  question: string
  tally: Tally
  /** Ids of the steps that were dropped. */
  skipped: readonly string[]
  questionText: string
  answerText: (answer: string) => string
  /** What stood beside an answer on the wall and on the cards, from 0. */
  letter: (index: number) => string
}

const columns = ['format', 'version', 'group', 'date', 'scene', 'plan', 'kind', 'when', 'question', 'answer', 'method', 'count', 'total', 'skipped', 'question-text', 'answer-text', 'letter']
/** Where numbers are written with a comma, in French and in the Arabic of Morocco, a spreadsheet expects this between cells. */
const separator = ';'
const mark = '\ufeff'

/** With its byte-order mark: without it, a spreadsheet reads neither accents nor Arabic. */
export function csvOf(rows: readonly Row[]): string {
  const lines = rows.flatMap((row) => {
    const total = totalOf(row.tally)
    const isShown = total >= least
    return Object.entries(row.tally.counts).map(([answer, count], index) => [
      'a-voix-haute-class', '1', row.group, row.date, row.scene, row.plan, row.kind, row.when, row.question, answer, row.tally.method,
      isShown ? String(count) : '', isShown ? String(total) : `<${least}`, row.skipped.join(' '), row.questionText, row.answerText(answer), row.letter(index),
    ])
  })
  return mark + [columns, ...lines].map((cells) => cells.map(cell).join(separator)).join('\r\n') + '\r\n'
}

/** A spreadsheet takes some beginnings for a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
