import { describe, expect, it } from 'vitest'
import type { Norm } from '../../src/content/classroom.ts'
import { csvOf, type Row } from '../../src/lesson/csv.ts'
import { gapOf } from '../../src/lesson/norm.ts'
import { addCount, canShow, newTally, setCount, splitOf, totalOf, undo, winnersOf, type Counted, type Tally } from '../../src/lesson/tally.ts'

const of = (counts: Record<string, number>, method: Tally['method'] = 'hands'): Tally => ({ method, counts, before: [] })
const counted = (result: Counted) => (result.ok ? result.tally : result.why)

describe('counting', () => {
  it.each<[string, Counted, unknown]>([
    ['one more', addCount(of({ a: 1, b: 0 }), 'b', 1, 30), { counts: { a: 1, b: 1 } }],
    ['one less', addCount(of({ a: 1, b: 0 }), 'a', -1, 30), { counts: { a: 0, b: 0 } }],
    ['never less than none', addCount(of({ a: 0 }), 'a', -1, 30), { counts: { a: 0 } }],
    ['typed', setCount(of({ a: 1, b: 2 }), 'a', 12, 30), { counts: { a: 12, b: 2 } }],
    ['as many as the class', setCount(of({ a: 10, b: 0 }), 'b', 20, 30), { counts: { a: 10, b: 20 } }],
  ])('%s', (_, result, expected) => expect(counted(result)).toMatchObject(expected as object))

  it.each<[string, Counted, string]>([
    ['more than the class', setCount(of({ a: 10, b: 0 }), 'b', 21, 30), 'more-than-class'],
    ['one more than the class', addCount(of({ a: 30 }), 'a', 1, 30), 'more-than-class'],
    ['a class that is not known has sixty at the most', setCount(of({ a: 0 }), 'a', 61, 0), 'more-than-class'],
    ['half a pupil', setCount(of({ a: 0 }), 'a', 1.5, 30), 'not-a-number'],
    ['less than none', setCount(of({ a: 0 }), 'a', -1, 30), 'not-a-number'],
    ['no number at all', setCount(of({ a: 0 }), 'a', NaN, 30), 'not-a-number'],
    ['an option that is not there', addCount(of({ a: 0 }), 'z', 1, 30), 'not-a-number'],
    ['a name that every object answers to', setCount(of({ a: 0 }), 'constructor', 3, 30), 'not-a-number'],
  ])('refuses %s', (_, result, why) => expect(counted(result)).toBe(why))

  it('undoes the last count, tapped or typed, as often as there were counts', () => {
    let tally = newTally('cards', ['a', 'b'])
    for (const result of [addCount(tally, 'a', 1, 30)]) if (result.ok) tally = result.tally
    const typed = setCount(tally, 'b', 14, 30)
    if (typed.ok) tally = typed.tally
    expect(totalOf(tally)).toBe(15)
    tally = undo(tally)
    expect(tally.counts).toEqual({ a: 1, b: 0 })
    tally = undo(undo(undo(tally)))
    expect(tally.counts).toEqual({ a: 0, b: 0 })
  })

  it('keeps no step to undo where nothing changed', () => {
    const same = setCount(of({ a: 3 }), 'a', 3, 30)
    expect(same.ok && same.tally.before).toEqual([])
  })

  it('counts forty votes one by one', () => {
    let tally = newTally('hands', ['a', 'b', 'c'])
    for (let vote = 0; vote < 40; vote++) {
      const result = addCount(tally, ['a', 'b', 'c'][vote % 3]!, 1, 40)
      if (result.ok) tally = result.tally
    }
    expect(tally.counts).toEqual({ a: 14, b: 13, c: 13 })
  })
})

describe('what comes out', () => {
  it.each<[Record<string, number>, string[], [string, string] | undefined]>([
    [{ a: 0, b: 0 }, [], undefined],
    [{ a: 12, b: 3 }, ['a'], undefined],
    [{ a: 10, b: 10, c: 1 }, ['a', 'b'], ['a', 'b']],
    [{ a: 3, b: 14, c: 12 }, ['b'], ['b', 'c']],
    [{ a: 14, b: 11 }, ['a'], undefined],
    [{ a: 5, b: 5, c: 5 }, ['a', 'b', 'c'], ['a', 'b']],
    [{ a: 1, b: 0 }, ['a'], undefined],
  ])('%o', (counts, winners, split) => {
    expect(winnersOf(of(counts))).toEqual(winners)
    expect(splitOf(of(counts))).toEqual(split)
  })

  it.each([[{ a: 4 }, false], [{ a: 2, b: 3 }, true], [{}, false]])('%o is shown: %s', (counts, expected) => expect(canShow(of(counts as Record<string, number>))).toBe(expected))
})

describe('the norm vote', () => {
  const norm: Norm = { id: 'n', answers: ['laisse', 'protege'], harm: 'laisse', review: 'none' }
  const said = (protege: number, laisse: number) => of({ laisse, protege }, 'slips')
  it.each<[string, Tally | undefined, Tally | undefined, unknown]>([
    ['the class is better than it believes', said(24, 6), said(12, 18), { self: 80, believed: 40, reads: 'kinder' }],
    ['it knows itself', said(24, 6), said(23, 7), { self: 80, believed: 77, reads: 'same' }],
    ['it believes itself better than it is', said(16, 14), said(27, 3), { self: 53, believed: 90, reads: 'harsher' }],
    ['under half protect', said(12, 18), said(6, 24), { self: 40, believed: 20, reads: 'bad' }],
    ['half let it be', said(15, 15), said(15, 15), { self: 50, believed: 50, reads: 'bad' }],
    ['too few answered for themselves', said(3, 1), said(12, 18), undefined],
    ['too few answered for the class', said(24, 6), said(2, 2), undefined],
    ['one question was not asked', said(24, 6), undefined, undefined],
  ])('%s', (_, self, believed, expected) => expect(gapOf(norm, self, believed)).toEqual(expected && { answer: 'protege', ...(expected as object) }))
})

describe('the table for a spreadsheet', () => {
  const row = (tally: Tally, more: Partial<Row> = {}): Row => ({
    group: 'B', date: '2026-11-30', scene: 'le-groupe', plan: 'p55', kind: 'confidence', when: 'before', question: 'i1', tally, skipped: ['pairs', 'slips'],
    questionText: 'Je sais quoi dire ; même seul', answerText: (answer) => (answer === 'yes' ? 'Oui, « tout à fait »' : 'لا، أبدا'), letter: (index) => 'AB'[index]!, ...more,
  })
  const linesOf = (text: string) => text.replace(/^\ufeff/, '').trim().split('\r\n')

  it('begins with the mark that spreadsheets need to read accents and Arabic, and names its columns', () => {
    const text = csvOf([row(of({ yes: 9, no: 4 }, 'slips'))])
    expect(text.codePointAt(0)).toBe(0xfeff)
    expect(linesOf(text)[0]).toBe('format;version;group;date;scene;plan;kind;when;question;answer;method;count;total;skipped;question-text;answer-text;letter')
    expect(linesOf(text)[1]).toBe('a-voix-haute-class;1;B;2026-11-30;le-groupe;p55;confidence;before;i1;yes;slips;9;13;pairs slips;"Je sais quoi dire ; même seul";Oui, « tout à fait »;A')
    expect(linesOf(text)[2]).toContain(';no;slips;4;13;')
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('shows nothing under five answers', () => expect(linesOf(csvOf([row(of({ yes: 3, no: 1 }, 'slips'))])).slice(1).map((line) => line.split(';').slice(11, 13))).toEqual([['', '<5'], ['', '<5']]))

  it('never adds two methods together', () => {
    const lines = linesOf(csvOf([row(of({ yes: 9, no: 4 }, 'slips')), row(of({ yes: 6, no: 6 }, 'codes'))]))
    expect(lines.slice(1).map((line) => line.split(';').slice(9, 13).join())).toEqual(['yes,slips,9,13', 'no,slips,4,13', 'yes,codes,6,12', 'no,codes,6,12'])
  })

  it.each([['=1+1', "'=1+1"], ['+212', "'+212"], ['-3', "'-3"], ['@SUM(A1)', "'@SUM(A1)"], ['dit "non"', '"dit ""non"""'], ['deux\nlignes', '"deux\nlignes"']])('%s is never a formula nor a broken cell', (text, cell) => {
    expect(csvOf([row(of({ yes: 9, no: 4 }, 'slips'), { questionText: text })])).toContain(`;${cell};`)
  })
})
