// How the picture of « La chaîne » spreads, round after round: the whole of its rules. Pure, and without chance.
import type { ChainClass, Talk } from './chain-model.ts'

export interface Spread {
  /** Turns passed. */
  round: number
  /** Phones that have it, in the order it came. */
  has: readonly string[]
  /** Those who don't pass it on. */
  quiet: readonly string[]
  /** Those who wrote to the person targeted. */
  wrote: readonly string[]
  /** Those who have it, were not talked to, and laugh. */
  laughing: readonly string[]
  /** What flew in the last turn. */
  sent: readonly { from: string; to: string }[]
  /** Every link it went along. */
  trail: readonly { from: string; to: string }[]
  /** Turns until the adult acts, once told; 0: has acted. */
  adultIn?: number
}

/** Where the picture is after `rounds` turns; a talk of round N comes before turn N + 1. */
export function spread(room: ChainClass, talks: readonly Talk[], rounds: number): Spread {
  let has = [room.from, ...room.already]
  const trail = room.already.map((to) => ({ from: room.from, to }))
  let sent: Spread['sent'] = []
  for (let round = 0; round < rounds; round++) {
    sent = hasActed(room, talks, round) ? [] : sendings(room, has, quietAt(room, talks, round))
    has = [...new Set([...has, ...sent.map(({ to }) => to)])]
    trail.push(...sent)
  }
  const quiet = quietAt(room, talks, rounds)
  const acted = hasActed(room, talks, rounds)
  const told = talks.find(({ act }) => act === 'tell')
  return {
    round: rounds, has, quiet, sent, trail,
    wrote: talks.filter(({ act }) => act === 'comfort').map(({ to }) => to),
    laughing: acted ? [] : has.filter((id) => !quiet.includes(id)),
    ...(told && { adultIn: Math.max(0, told.round + room.adult.after - rounds) }),
  }
}

/** The talks, had one of them not taken place. */
export function without(talks: readonly Talk[], talk: Talk): Talk[] {
  return talks.filter((one) => one !== talk)
}

/** Whoever has it and is not quiet sends it to each contact who does not have it. */
function sendings({ people }: ChainClass, has: readonly string[], quiet: readonly string[]): { from: string; to: string }[] {
  return people
    .filter(({ id }) => has.includes(id) && !quiet.includes(id))
    .flatMap(({ id, contacts }) => contacts.filter((to) => !has.includes(to)).map((to) => ({ from: id, to })))
}

function quietAt({ people }: ChainClass, talks: readonly Talk[], round: number): string[] {
  const friendOf = (to: string) => people.find(({ id }) => id === to)?.friend
  const asked = talks.filter((talk) => talk.round <= round)
    .flatMap(({ to, act }) => (act === 'stop' ? [to, friendOf(to)] : [to]))
  return [...new Set(asked.filter((id) => id !== undefined))]
}

function hasActed({ adult }: ChainClass, talks: readonly Talk[], round: number): boolean {
  return talks.some((talk) => talk.act === 'tell' && talk.round + adult.after <= round)
}
