import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/lesson/session.ts'
import { closeSession, decodeRecord, emptyRecord, keepOpen, lastRule, nextOnPath, type ClassRecord } from '../../src/progress/class-record.ts'

const tally = { method: 'slips' as const, counts: { oui: 5, non: 20 }, before: [{ oui: 5, non: 19 }] }
const session: Session = {
  token: 'abc', date: '2026-11-30', group: 'A', pupils: 30, scene: 'le-groupe', plan: 'p55', at: 3, index: 0, dropped: ['vote'], isReading: true, path: ['show'], line: 'say', hasEnded: false,
  runs: [], waiting: [], phase: 'vote', prompt: 0, ballots: [{ kind: 'norm-me', id: 'rire', when: 'during', tally }], method: 'hands', gates: [], rule: 'On demande avant.', isBlank: false,
}
const past = { date: '2026-11-23', group: 'A', scene: 'la-photo', plan: 'p30' as const, dropped: [], ballots: [], rule: 'La première.' }
const record = (part: Partial<ClassRecord> = {}): ClassRecord => ({ ...emptyRecord(), ...part })

describe('what is kept of class sessions', () => {
  it('a session under way is kept whole, and read again', () => {
    const kept = keepOpen(record({ past: [past] }), { ...session, seen: ['accueil'] })
    expect(decodeRecord(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it('once closed, its totals, its rule and what was dropped stay: neither its place nor its earlier counts', () => {
    expect(closeSession(record({ past: [past], open: session }))).toEqual(record({
      past: [past, { date: '2026-11-30', group: 'A', scene: 'le-groupe', plan: 'p55', dropped: ['vote'], rule: 'On demande avant.', ballots: [{ kind: 'norm-me', id: 'rire', when: 'during', tally: { ...tally, before: [] } }] }],
    }))
  })

  it('what was skipped is what the adult noted', () => {
    expect(closeSession(record({ open: session }), ['vote', 'ecart']).past[0]!.dropped).toEqual(['vote', 'ecart'])
  })

  it('a path goes on with the first story that the class has not had', () => {
    const path = [{ scene: 'le-groupe' }, { scene: 'la-photo' }, {}]
    expect([nextOnPath(path, [], 'A'), nextOnPath(path, [{ ...past, scene: 'le-groupe' }], 'A'), nextOnPath(path, [past, { ...past, scene: 'le-groupe' }], 'A')]).toEqual([path[0], path[1], undefined])
    expect(nextOnPath(path, [{ ...past, scene: 'le-groupe' }], 'B')).toBe(path[0])
  })

  it('nothing stays of a trial', () => expect(closeSession(record({ past: [past], open: { ...session, isTrial: true } }))).toEqual(record({ past: [past] })))

  it('closing where nothing is open changes nothing', () => expect(closeSession(record({ past: [past] }))).toEqual(record({ past: [past] })))

  it('the rule that comes back is the last one of the same class', () => {
    const all = record({ past: [past, { ...past, group: 'B', rule: 'D’une autre classe.' }, { ...past, rule: '' }] })
    expect(lastRule(all, 'A')).toBe('La première.')
    expect(lastRule(all, 'C')).toBe('')
  })

  it('a machine that has forgotten the day loses no session, and the rule is still the one that was written last', () => {
    const all = closeSession(record({ past: [past], open: { ...session, date: '2007-01-01', rule: 'La dernière.' } }))
    expect(all.past.map(({ date }) => date)).toEqual([past.date, '2007-01-01'])
    expect(decodeRecord(JSON.parse(JSON.stringify(all)))).toEqual(all)
    expect(lastRule(all, 'A')).toBe('La dernière.')
  })

  it.each([
    ['nothing', undefined], ['a word', 'x'], ['another game', { format: 'x', version: 1 }], ['a list', []],
  ])('%s is an empty record', (_, raw) => expect(decodeRecord(raw)).toEqual(emptyRecord()))

  it('an open session that cannot be read is left out; those that are over stay, each that can be read', () => {
    expect(decodeRecord({ ...emptyRecord(), open: { ...session, at: -1 }, past: [past, { ...past, date: 'hier' }] })).toEqual(record({ past: [past] }))
  })
})
