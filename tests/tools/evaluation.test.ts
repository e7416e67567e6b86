// The evaluation: its CSV is read or refused with a clear sentence, and made-up data with a known effect gives that effect back.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/lesson/csv.ts'
import { classesNeeded, deviationOf, effectOf, quantile, spreadOf } from '../../tools/evaluation/effects.ts'
import { planLines, studyLines } from '../../tools/evaluation/evaluate.ts'
import { arms, format, readClasses, readRows, type Arm, type ClassEntry, type Row } from '../../tools/evaluation/rows.ts'
import { studyOf } from '../../tools/evaluation/study.ts'

const head = 'format;version;group;date;scene;plan;kind;when;question;answer;method;count;total;skipped;question-text;answer-text'
const line = `${format};1;A;2026-12-01;le-groupe;p55;confidence;before;arreter;2;slips;7;30;et-si;"Une image ""moqueuse"" ; arrive";Un peu`
const entry: ClassEntry = { file: 'a.csv', group: 'A', class: 'A1', arm: 'game', pupils: 30 }
const row: Row = { class: 'A1', date: '2026-12-01', when: 'before', item: 'arreter', method: 'slips', answer: '2', count: 7 }

describe('the files', () => {
  it.each<[name: string, text: string]>([
    ['as the game writes it', `\uFEFF${head}\r\n${line}\r\n`],
    ['saved again by a spreadsheet, with commas and its own dates', `${head.replaceAll(';', ',')}\n${line.replaceAll(';', ',').replace('2026-12-01', '1/12/2026')}\n`],
    ['with tabs, a sep= line, empty rows and a sentence on two lines', `sep=\t\n${head.replaceAll(';', '\t')}\n${line.replaceAll(';', '\t').replace('Un peu', '"Un\npeu"')}\n${'\t'.repeat(15)}\n`],
  ])('%s', (_name, text) => {
    expect(readRows({ 'a.csv': text }, [entry])).toEqual({ problems: [], rows: [row] })
  })

  it('a total that the game kept back has no count', () => {
    expect(readRows({ 'a.csv': `${head}\n${line.replace('7;30', ';<5')}` }, [entry]).rows).toEqual([{ ...row, count: undefined }])
  })

  it('what the door exports is read', () => {
    const text = csvOf([{ group: 'A', date: '2026-12-01', scene: 'le-groupe', plan: 'p55', kind: 'confidence', when: 'before', question: 'arreter', tally: { method: 'slips', counts: { 1: 3, 2: 7 }, before: [] }, skipped: [], questionText: 'Une image ; « moqueuse »', answerText: (answer) => `"${answer}"`, letter: () => 'A' }])
    expect(readRows({ 'a.csv': text }, [entry])).toEqual({ problems: [], rows: [{ ...row, answer: '1', count: 3 }, row] })
  })

  it.each<[name: string, line: string, message: RegExp]>([
    ['another game', line.replace(format, 'autre'), /« autre 1 » vient d’un autre jeu ou d’une autre version/],
    ['another version', line.replace(';1;', ';2;'), /autre version/],
    ['a class that nobody listed', line.replace(';A;', ';B;'), /le groupe B de ce fichier n’est pas dans la liste/],
    ['an unknown method', line.replace('slips', 'cris'), /before · cris/],
    ['a date that is none', line.replace('2026-12-01', 'hier'), /« hier ·/],
    ['a count that is none', line.replace(';7;', ';sept;'), /« sept » n’est pas un nombre/],
    ['a negative count', line.replace(';7;', ';-7;'), /« -7 » n’est pas un nombre/],
    ['a row cut short', line.slice(0, 30), /la ligne est coupée/],
    ['the same row with another count', `${line}\n${line.replace(';7;', ';8;')}`, /existe avec un autre nombre \(7\)/],
    ['the same row twice', `${line}\n${line}`, /est déjà là/],
  ])('%s is said, with its line', (_name, rows, message) => {
    const { problems } = readRows({ 'a.csv': `${head}\n${rows}\n` }, [entry])
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toMatch(message)
    expect(problems[0]!.line).toBe(1 + rows.split('\n').length)
  })

  it('a norm vote is two questions under one name, neither a repetition of the other', () => {
    const norms = ['norm-me', 'norm-class'].map((kind) => line.replace('confidence;before;arreter', `${kind};during;moquerie`))
    expect(readRows({ 'a.csv': `${head}\n${norms.join('\n')}\n` }, [entry])).toMatchObject({ problems: [], rows: [{ item: 'moquerie' }, { item: 'moquerie' }] })
  })

  it('a whole file of another version, or of a class that nobody listed, is said once', () => {
    for (const other of [line.replace(';1;', ';2;'), line.replace(';A;', ';B;')]) {
      expect(readRows({ 'a.csv': `${head}\n${other}\n${other.replace('arreter', 'ecrire')}\n` }, [entry]).problems.map((one) => one.line)).toEqual([2])
    }
  })

  it('a file of something else has no columns', () => {
    expect(readRows({ 'notes.csv': 'nom;note\nLina;12\n' }, []).problems[0]!.message).toMatch(/il manque la colonne format, version/)
  })

  it('the list of classes names codes only, and a class stays in one arm', () => {
    const { rows, problems } = readClasses('c.csv', 'file;group;class;arm;pupils\na.csv;A;A1;game;30\na.csv;A;A2;game;30\nb.csv;A;A1;control;30\nc.csv;A;A1;jeu;30\nd.csv;A;A1;game;0\ne.csv;A;Mme B;game;30\n')
    expect(rows).toEqual([entry])
    expect(problems.map((one) => one.line)).toEqual([3, 4, 5, 6, 7])
  })
})

describe('the sums', () => {
  it.each([[1, 12.706], [2, 4.303], [5, 2.571], [10, 2.228], [30, 2.042], [1000, 1.962]])('t with %i degrees of freedom', (freedom, known) => {
    expect(quantile(0.975, freedom)).toBeCloseTo(known, 3)
  })

  it('spread and deviation are those of a table by hand', () => {
    expect(spreadOf([{ value: 1, count: 2 }, { value: 3, count: 2 }])).toEqual({ count: 4, mean: 2, squares: 4 })
    expect(deviationOf([{ count: 4, mean: 2, squares: 4 }, { count: 4, mean: 3, squares: 2 }])).toBe(1)
    expect(deviationOf([{ count: 9, mean: 2, squares: 0 }])).toBeUndefined()
  })

  it('two classes a side, by hand: Welch', () => {
    const { difference, low, high, classes } = effectOf([1, 3], [0, 1], 1, 1000)!
    expect([difference, classes]).toEqual([1.5, [2, 2]])
    // error² 1 + 0.25, degrees 1.25² / (1 + 0.0625) = 1.4706
    const reach = quantile(0.975, 1.5625 / 1.0625) * Math.sqrt(1.25)
    expect([low, high]).toEqual([expect.closeTo(1.5 - reach, 9), expect.closeTo(1.5 + reach, 9)])
    expect(effectOf([1], [0, 1], 1, 40)).toBeUndefined()
  })

  it('the interval holds the true difference about 95 times in 100, with six classes a side', () => {
    const next = chance(11)
    const side = () => Array.from({ length: 6 }, () => normal(next) * 0.2)
    const held = Array.from({ length: 200 }, () => effectOf(side(), side(), 1, 360)!).filter(({ low, high }) => low <= 0 && 0 <= high).length
    expect(held / 200).toBeGreaterThan(0.9)
    expect(held / 200).toBeLessThan(0.99)
  })

  it('classes to plan for', () => {
    expect(classesNeeded({ g: -0.15, icc: 0, pupils: 1 })).toBe(698)
    expect([0.01, 0.03, 0.05].map((icc) => classesNeeded({ g: -0.15, icc, pupils: 30 }))).toEqual([31, 44, 57])
    expect(planLines()).toHaveLength(7)
    for (const pupils of [20, 30]) expect(readFileSync('docs/evaluation.md', 'utf8')).toContain(`| ${pupils} | ${[0.01, 0.03, 0.05].map((icc) => classesNeeded({ g: -0.15, icc, pupils })).join(' | ')} |`)
  })
})

const scale = ['1', '2', '3', '4'].map((id) => ({ id, fits: false }))
const items = [
  { id: 'arreter', kind: 'confidence' as const, answers: scale },
  { id: 'insister', kind: 'recognition' as const, answers: [{ id: 'blague', fits: false }, { id: 'harcelement', fits: true }] },
  { id: 'gene', kind: 'unease' as const, answers: scale },
]

/** The same numbers at each run: a small generator of our own, from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
}

/** Pupils who answer 1 to 4 around a middle; the arm with the game says more unease. */
function madeUp({ perArm, gain, seed = 7 }: { perArm: number; gain: Record<Arm, number>; seed?: number }): { rows: Row[]; classes: ClassEntry[] } {
  const next = chance(seed)
  const classes = arms.flatMap((arm, a) => Array.from({ length: perArm }, (_, i): ClassEntry => ({ file: 'all.csv', group: `${a}-${i}`, class: `C${a}-${i}`, arm, pupils: 30 })))
  const rows = classes.flatMap(({ class: name, arm, pupils }) => {
    const own = normal(next) * 0.15
    const count = (date: string, when: Row['when'], item: string, answers: readonly string[], draw: () => string): Row[] => {
      const drawn = Array.from({ length: pupils }, draw)
      return answers.map((answer) => ({ class: name, date, when, item, method: 'slips', answer, count: drawn.filter((one) => one === answer).length }))
    }
    const graded = (middle: number) => () => String(Math.min(4, Math.max(1, Math.round(middle + own + normal(next) * 0.8))))
    const ids = scale.map(({ id }) => id)
    const right = (share: number) => () => (next() < share ? 'harcelement' : 'blague')
    return [
      ...count('2026-12-01', 'before', 'arreter', ids, graded(2.4)), ...count('2026-12-22', 'after', 'arreter', ids, graded(2.4 + gain[arm])),
      ...count('2026-12-01', 'before', 'insister', ['blague', 'harcelement'], right(0.5)), ...count('2026-12-22', 'after', 'insister', ['blague', 'harcelement'], right(0.5)),
      ...(arm === 'control' ? [] : count('2026-12-22', 'after', 'gene', ids, graded(arm === 'game' ? 2.2 : 1.6))),
    ]
  })
  return { rows, classes }
}

describe('made-up studies', () => {
  it('a known effect is found, and no effect where there is none', () => {
    const { rows, classes } = madeUp({ perArm: 40, gain: { control: 0, sessions: 0.3, game: 0.3 } })
    const { outcomes, unease, notices } = studyOf(rows, classes, items)
    const found = (name: string, one: Arm, other: Arm) => outcomes.find((outcome) => outcome.name === name && outcome.arms[0] === one && outcome.arms[1] === other)!.effect!
    expect(notices).toEqual([])
    expect(Math.abs(found('arreter', 'sessions', 'control').difference - 0.3)).toBeLessThan(0.1)
    expect(found('arreter', 'sessions', 'control').gLow).toBeGreaterThan(0)
    expect(Math.abs(found('confidence', 'game', 'sessions').g)).toBeLessThan(0.15)
    expect(Math.abs(found('recognition', 'game', 'control').g)).toBeLessThan(0.15)
    expect(unease.effect!.gLow).toBeGreaterThan(0)
    expect(unease.arms.map(({ arm, answers }) => [arm, answers])).toEqual([['sessions', 1200], ['game', 1200]])
  })

  it('methods are never pooled, small groups and impossible counts are left out, and each is said', () => {
    const { rows, classes } = madeUp({ perArm: 3, gain: { control: 0, sessions: 0, game: 0 } })
    const spoilt = rows.flatMap((row): Row[] => {
      if (row.class === 'C0-0' && row.when === 'after') return [{ ...row, method: 'hands' }]
      if (row.class === 'C1-0' && row.when === 'after') return [{ ...row, count: row.answer === '2' ? 4 : 0 }]
      if (row.class === 'C2-0') return [{ ...row, count: 30 }]
      return [row]
    })
    const { outcomes, notices } = studyOf([...spoilt, { ...rows[0]!, answer: '9' }], classes, items.slice(0, 1))
    expect(outcomes.map(({ effect }) => effect?.classes)).toEqual(outcomes.map(() => [2, 2]))
    expect(notices.join('\n')).toMatch(/deux façons différentes/)
    expect(notices.join('\n')).toMatch(/Moins de 5 réponses/)
    expect(notices.join('\n')).toMatch(/plus de réponses que d’élèves/)
    expect(notices.join('\n')).toMatch(/« 9 » n’est pas une réponse/)
  })

  it('the booster is compared on its own, and one class a side is too few to say anything', () => {
    const { rows, classes } = madeUp({ perArm: 1, gain: { control: 0, sessions: 0, game: 0 } })
    const later = rows.filter(({ when }) => when === 'after').map((row): Row => ({ ...row, date: '2027-02-02' }))
    const study = studyOf([...rows, ...later], classes, items)
    expect(new Set(study.outcomes.map(({ when }) => when))).toEqual(new Set(['after', 'later']))
    expect(study.outcomes.every(({ effect }) => effect === undefined)).toBe(true)
    expect(studyLines(study).join('\n')).toMatch(/pas assez de classes/)
    expect(studyLines(studyOf([], classes, items)).join('\n')).toMatch(/Rien à comparer/)
  })
})
