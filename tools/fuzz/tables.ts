// Tables that class sessions export and that come back from spreadsheets: rows or problems, never an error, and never a number that nobody wrote.
import { csvOf } from '../../src/lesson/csv.ts'
import { compileClass } from '../content/class.ts'
import { format, readClasses, readRows, type ClassEntry } from '../evaluation/rows.ts'
import { studyLines } from '../evaluation/evaluate.ts'
import { studyOf } from '../evaluation/study.ts'
import { hold, type Kind } from './kind.ts'
import { readMatter } from './matter.ts'
import type { Chance } from './random.ts'
import { oddText, spoilText } from './spoil.ts'

const kinds = ['story', 'norm-me', 'norm-class', 'confidence', 'recognition', 'unease'] as const
const list = 'file;group;class;arm;pupils\na.csv;A;C1;game;30\na.csv;B;C2;control;28\nb.csv;A;C3;sessions;31\n'

export const tables: Kind = {
  name: 'tables', many: 10_000, few: 300,
  open() {
    const { items } = compileClass(readMatter().project.class!, [])!.votes
    return (chance) => {
      const classes = readClasses('classes.csv', chance.once(2) ? list : spoilText(chance, list))
      const files = { 'a.csv': tableOf(chance), 'b.csv': tableOf(chance) }
      const { rows, problems } = readRows(files, classes.rows)
      for (const { file, line, message, remedy } of [...problems, ...classes.problems]) hold(file && line >= 1 && message.trim() && remedy.trim(), 'A problem without its place, sentence or remedy.')
      for (const { count, date, item } of rows) {
        hold(count === undefined || (Number.isInteger(count) && count >= 0 && count < 10_000), 'A count that is none.')
        hold(/^\d{4}-\d\d-\d\d$/.test(date) && typeof item === 'string', 'A row without its day or its question.')
      }
      for (const { class: code, pupils } of classes.rows as ClassEntry[]) hold(/^[A-Z0-9-]{2,12}$/.test(code) && pupils >= 1 && pupils <= 99, 'A class that is none.')
      hold(studyLines(studyOf(rows, classes.rows, items)).every((line) => typeof line === 'string' && !line.includes('undefined')), 'A line of the study that says nothing.')
    }
  },
}

function tableOf(chance: Chance): string {
  const word = () => (chance.once(4) ? oddText(chance).slice(0, 200) : chance.one(['arreter', 'reconnaitre', 'mal-a-l-aise']))
  const text = csvOf(Array.from({ length: 1 + chance.below(4) }, () => ({
    group: chance.one(['A', 'B']), date: chance.one(['2026-12-01', '2027-01-10']), scene: 'le-groupe', plan: 'p55', kind: chance.one(kinds), when: chance.one(['before', 'during', 'after']), question: word(),
    tally: { method: chance.one(['slips', 'chest', 'hands'] as const), counts: { 1: chance.below(9), 2: chance.below(9), 3: chance.below(9) }, before: [] }, skipped: [], questionText: word(), answerText: word, letter: word,
  })))
  hold(text.includes(format), 'An export that does not say what it is.')
  return chance.once(4) ? text : spoilText(chance, text)
}
