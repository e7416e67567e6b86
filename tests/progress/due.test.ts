// Recall comes back 7 and 30 days after the first ending, once each.
import { describe, expect, it } from 'vitest'
import { dueRecall } from '../../src/progress/due.ts'
import { emptySave, type ScriptProgress } from '../../src/progress/save.ts'

const ended = (finishedOn: string | undefined, ...recalledOn: string[]): ScriptProgress =>
  ({ path: [], line: '', ended: Boolean(finishedOn), runs: [], recalledOn, ...(finishedOn && { finishedOn }) })
const due = (scripts: Record<string, ScriptProgress>, today: string) => dueRecall({ ...emptySave(), scripts }, ['one', 'two'], today)

describe('recall later', () => {
  it.each<[string, Record<string, ScriptProgress>, string, ReturnType<typeof due>]>([
    ['nothing was played', {}, '2026-03-01', undefined],
    ['a scene that was not finished', { 'one/witness': ended(undefined) }, '2026-03-01', undefined],
    ['six days after', { 'one/witness': ended('2026-03-01', '2026-03-01') }, '2026-03-07', undefined],
    ['seven days after', { 'one/witness': ended('2026-03-01', '2026-03-01') }, '2026-03-08', { scene: 'one', variant: 0 }],
    ['twenty days after, not done yet', { 'one/witness': ended('2026-03-01') }, '2026-03-21', { scene: 'one', variant: 0 }],
    ['done on the eighth day', { 'one/witness': ended('2026-03-01', '2026-03-09') }, '2026-03-21', undefined],
    ['thirty days after', { 'one/witness': ended('2026-03-01', '2026-03-09') }, '2026-03-31', { scene: 'one', variant: 1 }],
    ['thirty days after, the first never done', { 'one/witness': ended('2026-03-01') }, '2026-04-20', { scene: 'one', variant: 1 }],
    ['both done', { 'one/witness': ended('2026-03-01', '2026-03-09', '2026-04-02') }, '2026-09-01', undefined],
    ['another seat finished first', { 'one/witness': ended('2026-03-20'), 'one/pressed': ended('2026-03-01') }, '2026-03-08', { scene: 'one', variant: 0 }],
    ['another seat was recalled', { 'one/witness': ended('2026-03-01'), 'one/pressed': ended('2026-03-02', '2026-03-09') }, '2026-03-10', undefined],
    ['two scenes: the one that waited longest', { 'one/witness': ended('2026-03-05'), 'two/witness': ended('2026-03-01') }, '2026-03-13', { scene: 'two', variant: 0 }],
    ['a scene that is gone', { 'gone/witness': ended('2026-03-01') }, '2026-03-31', undefined],
  ])('%s', (_, scripts, today, wanted) => expect(due(scripts, today)).toEqual(wanted))

  // Old machines forget the day; a telephone is set ahead and back again.
  it.each<[string, Record<string, ScriptProgress>, string, ReturnType<typeof due>]>([
    ['finished on a day that is still to come', { 'one/witness': ended('2026-03-20') }, '2026-03-01', undefined],
    ['back to the year of the machine', { 'one/witness': ended('2026-03-01', '2026-03-09') }, '2007-01-01', undefined],
    ['the right day again', { 'one/witness': ended('2026-03-01', '2026-03-09', '2007-01-01') }, '2026-03-31', { scene: 'one', variant: 1 }],
    ['one seat on a day still to come, the other before', { 'one/witness': ended('2099-01-01'), 'one/pressed': ended('2026-03-01') }, '2026-03-08', { scene: 'one', variant: 0 }],
    ['a scene on a day still to come keeps back no other', { 'one/witness': ended('2099-01-01'), 'two/witness': ended('2026-03-01') }, '2026-03-08', { scene: 'two', variant: 0 }],
    ['the first done on a day still to come is not asked again', { 'one/witness': ended('2026-03-01', '2099-01-01') }, '2026-03-20', undefined],
    ['the second is asked all the same', { 'one/witness': ended('2026-03-01', '2099-01-01') }, '2026-03-31', { scene: 'one', variant: 1 }],
    ['and once only', { 'one/witness': ended('2026-03-01', '2099-01-01', '2026-03-31') }, '2026-04-20', undefined],
    ['finished in the year of the machine, and never yet asked', { 'one/witness': ended('2007-01-01', '2007-01-01') }, '2026-03-01', { scene: 'one', variant: 1 }],
  ])('with a clock that was wrong: %s', (_, scripts, today, wanted) => expect(due(scripts, today)).toEqual(wanted))
})
