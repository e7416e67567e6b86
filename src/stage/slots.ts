// Where each person stands across the picture, before mirroring: x runs from the start side to the end side. Pure.
import type { CastView, View } from '../story/view.ts'
import { bringTogether, pairUp, type Pairs } from './pairs.ts'

export interface Slot {
  person: CastView
  /** World units from the centre of the picture; negative on the start side. */
  offset: number
  /** Steps back from the front row, for people who share a side. */
  row: number
  /** True when the whole company stands on one side and this person turns round to face the others. */
  isTurned: boolean
}

/** Closest two people may stand without hiding a face. */
export const closest = 138
/** Five in a narrow picture: shoulder before shoulder. */
const packed = 112
const comfortable = { narrow: 148, wide: 172 }
const edge = { narrow: 84, wide: 96 }

/** More room, where somebody's knees or arm reach into it. */
const reach = 44

/** Two who sit side by side. */
const beside = 126

function rank(person: CastView, view: View, pairs: Pairs): number {
  const isPaired = pairs.has(person.id) || [...pairs.values()].includes(person.id)
  return (isPaired ? 6 : 0) + (person.speaking ? 16 : 0) + (view.camera === person.id ? 8 : 0) + (person.does ? 4 : 0)
    + (person.id === view.lead ? 2 : 0) + (person.depth === 'far' ? 0 : 1)
}

/** Those who fit, in their order in the view. The speaker always does. */
function choose(view: View, room: number, isNarrow: boolean, pairs: Pairs): CastView[] {
  const fit = Math.floor((2 * room) / (isNarrow ? packed : closest)) + 1
  const most = Math.max(1, isNarrow ? Math.min(5, fit) : fit)
  if (view.cast.length <= most) return view.cast
  const kept = new Set([...view.cast].sort((a, b) => rank(b, view, pairs) - rank(a, view, pairs)).slice(0, most))
  return view.cast.filter((person) => kept.has(person))
}

// Knees or an open hand that point at a neighbour, or an arm that swings behind who comforts somebody else.
function isReachedInto(a: CastView, b: CastView, pairs: Pairs): boolean {
  const comforts = (one: CastView, other: CastView) => one.pose === 'comfort' && pairs.get(one.id) !== other.id
  const points = ({ pose, reaches }: CastView) => pose === 'sit' || pose === 'talk' || reaches
  return (points(a) && a.side === 'start') || (points(b) && b.side === 'end') || comforts(a, b) || comforts(b, a)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/**
 * Spreads the people of a view. The first named on a side stands nearest the centre, so that newcomers displace nobody.
 * `half` is half the visible width in world units; a narrow picture keeps the speaker and at most four others.
 */
export function spread(view: View, half: number): Slot[] {
  const isNarrow = half < 420
  const room = Math.max(closest / 2, half - (isNarrow ? edge.narrow : edge.wide))
  const pairs = pairUp(view.cast)
  const kept = bringTogether(choose(view, room, isNarrow, pairs), pairs)
  const starts = kept.filter((person) => person.side === 'start').reverse()
  const ends = kept.filter((person) => person.side === 'end')
  const row = [...starts, ...ends]
  if (row.length === 0) return []

  const middle = Math.min(350, Math.max(closest + (isNarrow ? 14 : 24), 0.9 * room - (isNarrow ? 56 : 40) * (row.length - 2)))
  const sitTogether = (a: CastView, b: CastView) => a.pose === 'sit' && b.pose === 'sit' && (pairs.get(a.id) === b.id || pairs.get(b.id) === a.id)
  const apart = (a: CastView, b: CastView) => (isNarrow ? comfortable.narrow : comfortable.wide) + (isReachedInto(a, b, pairs) ? reach : 0)
  let gaps = row.slice(1).map((person, index) => (sitTogether(row[index]!, person) ? beside : index === starts.length - 1 ? middle : apart(row[index]!, person)))
  const wanted = sum(gaps)
  if (wanted > 2 * room) {
    const give = gaps.map((gap) => Math.max(0, gap - (row.length > 4 ? packed : closest)))
    const share = Math.min(1, (wanted - 2 * room) / Math.max(1, sum(give)))
    gaps = gaps.map((gap, index) => gap - give[index]! * share)
  }
  const span = sum(gaps)
  const bothSides = starts.length > 0 && ends.length > 0
  const lean = (starts.length > 0 ? -1 : 1) * Math.min(120, room * 0.22)
  const before = sum(gaps.slice(0, Math.max(0, starts.length - 1)))
  let left = bothSides ? -before - gaps[starts.length - 1]! / 2 : lean - span / 2
  left = Math.min(Math.max(left, -room), room - span)

  return row.map((person, index) => {
    const fromCentre = person.side === 'start' ? starts.length - 1 - index : index - starts.length
    const offset = left + sum(gaps.slice(0, index))
    // Who is comforted keeps their back to the hand.
    const isComforted = row.some((each) => each.pose === 'comfort' && pairs.get(each.id) === person.id)
    return { person, offset, row: fromCentre % 2, isTurned: !bothSides && row.length > 1 && fromCentre === 0 && !isComforted }
  })
}
