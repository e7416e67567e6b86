import { describe, expect, it } from 'vitest'
import { fewestSheets, shareOut } from '../../src/page/class/share-out.ts'

const text = (height: number) => ({ height })
const heading = (height: number) => ({ height, keepsNext: true })

describe('sheets of paper', () => {
  it.each([
    ['all that fits is on one', [text(40), text(60)], [[0, 1]]],
    ['what does not fit goes on the next, whole', [text(40), text(61), text(10)], [[0], [1, 2]]],
    ['a heading goes with what it is over', [text(60), heading(20), text(30)], [[0], [1, 2]]],
    ['two headings too', [text(60), heading(10), heading(10), text(30)], [[0], [1, 2, 3]]],
    ['a heading at the very end stays', [text(20), heading(20)], [[0, 1]]],
    ['a second sitting begins a sheet', [heading(10), text(10), { ...heading(10), beginsSheet: true }, text(10)], [[0, 1], [2, 3]]],
    ['the first sheet is never empty', [{ ...heading(10), beginsSheet: true }, text(10)], [[0, 1]]],
    ['what is higher than a sheet has one of its own', [text(10), text(150), text(10)], [[0], [1], [2]]],
    ['nothing is one empty sheet', [], [[]]],
  ])('%s', (_, blocks, sheets) => expect(shareOut(blocks, 100)).toEqual(sheets))
})

it.each([
  ['as written where nothing is saved', [[[0, 1]], [[0, 1]]], 0],
  ['smaller where that saves a sheet', [[[0], [1]], [[0, 1]]], 1],
  ['as written when there is no other way', [[[0], [1]]], 0],
])('%s', (_, ways, best) => expect(fewestSheets(ways)).toBe(best))
