// Reads the CSV files that class sessions export, and the list that says which class is in which arm. What doesn't fit is said, and left out. Pure.
import { methods } from '../../src/content/classroom.ts'
import type { Problem } from '../content/problem.ts'

export const format = 'a-voix-haute-class'
const version = '1'
const kinds = ['story', 'norm-me', 'norm-class', 'confidence', 'recognition', 'unease'] as const
const moments = ['before', 'during', 'after'] as const
/** Ordinary lessons · sessions without the game · sessions with it. */
export const arms = ['control', 'sessions', 'game'] as const

export type Arm = (typeof arms)[number]
/** `date`: YYYY-MM-DD. `count` is absent where the game kept back a total under five. */
export interface Row { class: string; date: string; when: (typeof moments)[number]; item: string; method: string; answer: string; count?: number }
/** `file` and `group` name the rows of one class: what a teacher sent, and the letter chosen there. */
export interface ClassEntry { file: string; group: string; class: string; arm: Arm; pupils: number }
export interface Read<T> { rows: T[]; problems: Problem[] }

/** `files`: text by name. Rows of a file and letter that `classes` doesn't name are said and left out; the same row twice is counted once. */
export function readRows(files: Readonly<Record<string, string>>, classes: readonly ClassEntry[]): Read<Row> {
  const problems: Problem[] = []
  const seen = new Map<string, number | undefined>()
  const rows = Object.entries(files).flatMap(([file, text]) => {
    const table = readTable(file, text, ['format', 'version', 'group', 'date', 'kind', 'when', 'question', 'answer', 'method', 'count', 'total'])
    problems.push(...table.problems)
    return table.rows.flatMap(({ line, cells }): Row[] => {
      /** What is wrong with a whole file is said once, at its first line. */
      const problem = (message: string, remedy: string): Row[] => {
        if (!problems.some((one) => one.file === file && one.message === message)) problems.push({ check: 'evaluation', file, line, message, remedy })
        return []
      }
      if (cells.format !== format || cells.version !== version) return problem(`« ${cells.format} ${cells.version} » vient d’un autre jeu ou d’une autre version`, `prendre un fichier qui dit ${format} ${version}`)
      const entry = classes.find((one) => one.file === file && one.group === cells.group)
      if (!entry) return problem(`le groupe ${cells.group} de ce fichier n’est pas dans la liste des classes`, 'l’y ajouter, ou laisser ce fichier de côté')
      const date = dateOf(cells.date!)
      const when = moments.find((one) => one === cells.when)
      const method = methods.find((one) => one === cells.method)
      if (!date || !when || !method || !kinds.some((one) => one === cells.kind)) return problem(`« ${[cells.date, cells.kind, cells.when, cells.method].join(' · ')} » n’est pas connu`, `une date, ${kinds.join(', ')} ; ${moments.join(', ')} ; ${methods.join(', ')}`)
      const isKept = cells.count === '' && /^<\d$/.test(cells.total!)
      if (!isKept && !/^\d{1,4}$/.test(cells.count!)) return problem(`« ${cells.count} » n’est pas un nombre de réponses`, 'un nombre entier, 0 compris')
      const count = isKept ? undefined : Number(cells.count)
      const name = [entry.class, date, when, cells.kind, cells.question, method, cells.answer].join(' ')
      if (seen.has(name)) return problem(seen.get(name) === count ? `la ligne « ${name} » est déjà là` : `la ligne « ${name} » existe avec un autre nombre (${seen.get(name) ?? 'moins de cinq'})`, 'garder un seul des deux fichiers ; le premier a été lu')
      seen.set(name, count)
      return [{ class: entry.class, date, when, item: cells.question!, method, answer: cells.answer!, ...(count !== undefined && { count }) }]
    })
  })
  return { rows, problems }
}

/** `file;group;class;arm;pupils`, kept by who runs the study. A class may have several files; it stays in one arm. */
export function readClasses(file: string, text: string): Read<ClassEntry> {
  const { rows, problems } = readTable(file, text, ['file', 'group', 'class', 'arm', 'pupils'])
  const known: ClassEntry[] = []
  for (const { line, cells } of rows) {
    const problem = (message: string, remedy: string) => problems.push({ check: 'evaluation', file, line, message, remedy })
    const arm = arms.find((one) => one === cells.arm)
    if (!/^[A-Z0-9-]{2,12}$/.test(cells.class!)) problem(`« ${cells.class} » n’est pas un code de classe`, 'deux à douze lettres majuscules, chiffres ou tirets ; jamais un nom')
    else if (!arm) problem(`« ${cells.arm} » n’est pas un bras de l’étude`, `choisir : ${arms.join(', ')}`)
    else if (!/^[1-9]\d?$/.test(cells.pupils!)) problem(`« ${cells.pupils} » n’est pas un effectif`, 'un nombre entier de 1 à 99')
    else if (known.some((one) => one.file === cells.file && one.group === cells.group)) problem(`le groupe ${cells.group} du fichier ${cells.file} est déjà là`, 'une ligne par fichier et par groupe')
    else if (known.some((one) => one.class === cells.class && one.arm !== arm)) problem(`la classe ${cells.class} est dans deux bras`, 'garder celui que le tirage a donné')
    else known.push({ file: cells.file!, group: cells.group!, class: cells.class!, arm, pupils: Number(cells.pupils) })
  }
  return { rows: known, problems }
}

/** As written, or as a spreadsheet in French writes it again. */
function dateOf(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  return year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
}

interface Line { line: number; cells: Record<string, string> }

/** `;`, `,` or a tab; with or without byte-order mark and `sep=` line. */
function readTable(file: string, text: string, columns: readonly string[]): Read<Line> {
  const plain = text.replace(/^\uFEFF/, '').replace(/^"?sep=.?"?\r?\n/i, '')
  const skipped = text.replace(/^\uFEFF/, '').length === plain.length ? 0 : 1
  const head = plain.split(/\r?\n/, 1)[0]!
  const table = cellsOf(plain, [';', ',', '\t'].find((one) => head.includes(one)) ?? ';')
  const names = (table[0]?.cells ?? []).map((name) => name.toLowerCase())
  const missing = columns.filter((name) => !names.includes(name))
  const problem = (line: number, message: string, remedy: string): Problem => ({ check: 'evaluation', file, line: line + skipped, message, remedy })
  if (missing.length) return { rows: [], problems: [problem(1, `il manque la colonne ${missing.join(', ')}`, `la première ligne dit : ${columns.join(';')}`)] }
  const problems: Problem[] = []
  const rows = table.slice(1).flatMap(({ line, cells }): Line[] => {
    if (cells.every((cell) => !cell)) return []
    if (cells.length >= names.length) return [{ line: line + skipped, cells: Object.fromEntries(names.map((name, c) => [name, cells[c]!])) }]
    problems.push(problem(line, 'la ligne est coupée', 'exporter le fichier de nouveau'))
    return []
  })
  return { rows, problems }
}

/** Rows of cells; a cell in quotes may hold the separator, a doubled quote or a line end. */
function cellsOf(text: string, separator: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let [cells, cell, isQuoted, line, start]: [string[], string, boolean, number, number] = [[], '', false, 1, 1]
  const endCell = () => { cells.push(cell.trim()); cell = '' }
  const endRow = () => { endCell(); rows.push({ line: start, cells }); cells = [] }
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!
    if (sign === '\n') line++
    if (isQuoted && sign === '"' && text[i + 1] === '"') { cell += '"'; i++ }
    else if (sign === '"' && (isQuoted || !cell.trim())) isQuoted = !isQuoted
    else if (!isQuoted && sign === separator) endCell()
    else if (!isQuoted && sign === '\n') { endRow(); start = line }
    else if (isQuoted || sign !== '\r') cell += sign
  }
  if (cell || cells.length) endRow()
  return rows
}
