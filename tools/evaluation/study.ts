// From rows of counts to effects: what each class changed, measured twice in the same way, compared between arms. Pure.
import type { Item } from '../../src/content/classroom.ts'
import { deviationOf, effectOf, meanOf, spreadOf, type Effect, type Spread } from './effects.ts'
import type { Arm, ClassEntry, Row } from './rows.ts'

export const leastAnswers = 5

export interface Outcome {
  /** `confidence`, `recognition`, or an item. */
  name: string
  /** The first count after the sessions, or the last one, at the booster. */
  when: 'after' | 'later'
  arms: [Arm, Arm]
  effect?: Effect
}

export interface Unease { arm: Arm; classes: number; answers: number; /** Share of « gênant » and « très gênant », 0 to 1. */ share: number }

export interface Study { outcomes: Outcome[]; unease: { arms: Unease[]; effect?: Effect }; notices: string[] }

const contrasts: [Arm, Arm][] = [['sessions', 'control'], ['game', 'control'], ['game', 'sessions']]

type Asked = Pick<Item, 'id' | 'kind' | 'answers'>
type Counted = Spread & { answers: { value: number; count: number }[] }

export function studyOf(rows: readonly Row[], entries: readonly ClassEntry[], items: readonly Asked[]): Study {
  const notices = new Set<string>()
  const classes = [...new Map(entries.map((one) => [one.class, one])).values()]

  /** Dates on which a class answered an item, in order. */
  const datesOf = (name: string, item: Asked, when: Row['when']) => [...new Set(rows.filter((row) => row.class === name && row.item === item.id && row.when === when).map(({ date }) => date))].sort()

  /** Answers of a class to an item on one date, by method. */
  const spreads = ({ class: name, pupils }: ClassEntry, item: Asked, when: Row['when'], date: string | undefined): Map<string, Counted> => {
    const own = rows.filter((row) => row.class === name && row.item === item.id && row.when === when && row.date === date)
    const found = new Map<string, Counted>()
    for (const method of new Set(own.map((row) => row.method))) {
      const answers = own.filter((row) => row.method === method).flatMap(({ answer, count = 0 }) => {
        const value = valueOf(item, answer)
        if (value === undefined) notices.add(`« ${answer} » n’est pas une réponse de ${item.id} : ligne laissée de côté (classe ${name}).`)
        return value === undefined ? [] : [{ value, count }]
      })
      const spread = { ...spreadOf(answers), answers }
      if (spread.count > pupils) notices.add(`La classe ${name} a plus de réponses que d’élèves à ${item.id} : laissé de côté.`)
      else if (spread.count >= leastAnswers) found.set(method, spread)
      else notices.add(`Moins de ${leastAnswers} réponses à ${item.id} dans la classe ${name} : laissé de côté.`)
    }
    return found
  }

  const changes = (item: Asked, when: Outcome['when']) => new Map(classes.flatMap((one): [string, { change: number; before: Spread }][] => {
    const name = one.class
    const dates = datesOf(name, item, 'after')
    const before = spreads(one, item, 'before', datesOf(name, item, 'before')[0])
    const after = spreads(one, item, 'after', when === 'after' ? dates[0] : dates.slice(1).at(-1))
    if (!before.size || !after.size) return []
    const both = [...before.keys()].filter((method) => after.has(method)).sort((a, b) => after.get(b)!.count - after.get(a)!.count)
    if (!both[0]) notices.add(`La classe ${name} a compté ${item.id} de deux façons différentes avant et après : non comparable, laissé de côté.`)
    return both[0] ? [[name, { change: after.get(both[0])!.mean - before.get(both[0])!.mean, before: before.get(both[0])! }]] : []
  }))

  const measured = items.filter(({ kind }) => kind !== 'unease')
  const outcomes = (['after', 'later'] as const).flatMap((when) => {
    const byItem = new Map(measured.map((item) => [item.id, changes(item, when)]))
    const groups = [
      ...(['confidence', 'recognition'] as const).map((kind) => ({ name: kind as string, ids: measured.filter((item) => item.kind === kind).map(({ id }) => id) })),
      ...measured.map(({ id }) => ({ name: id, ids: [id] })),
    ].filter(({ ids }) => ids.some((id) => byItem.get(id)!.size))
    return groups.flatMap(({ name, ids }) => contrasts.map((pair): Outcome => {
      const sides = pair.map((arm) => classes.filter((one) => one.arm === arm && ids.every((id) => byItem.get(id)!.has(one.class))).map((one) => one.class))
      const both = sides.flat()
      // Totals don't say who answered what, so a group of items has no deviation of its own: the mean of theirs is used, which makes g smaller, never larger.
      const deviations = ids.flatMap((id) => deviationOf(both.map((one) => byItem.get(id)!.get(one)!.before)) ?? [])
      const values = sides.map((side) => side.map((one) => meanOf(ids.map((id) => byItem.get(id)!.get(one)!.change))))
      const pupils = both.reduce((total, one) => total + byItem.get(ids[0]!)!.get(one)!.before.count, 0)
      const effect = deviations.length ? effectOf(values[0]!, values[1]!, meanOf(deviations), pupils) : undefined
      return { name, when, arms: pair, ...(effect && { effect }) }
    }))
  })

  const discomfort = items.find(({ kind }) => kind === 'unease')
  const felt = discomfort ? (['sessions', 'game'] as const).map((arm) => ({ arm, classes: classes.filter((one) => one.arm === arm).flatMap((one) => {
    const spread = [...spreads(one, discomfort, 'after', datesOf(one.class, discomfort, 'after')[0])].sort(([, a], [, b]) => b.count - a.count)[0]
    return spread ? [spread[1]] : []
  }) })) : []
  const unease = felt.map(({ arm, classes: own }): Unease => {
    const answers = own.reduce((total, { count }) => total + count, 0)
    const heavy = own.flatMap((one) => one.answers).reduce((total, { value, count }) => total + (value >= 3 ? count : 0), 0)
    return { arm, classes: own.length, answers, share: answers ? heavy / answers : 0 }
  })
  const [sessionsOnly = [], game = []] = felt.map(({ classes: own }) => own)
  const deviation = deviationOf([...sessionsOnly, ...game])
  const effect = deviation ? effectOf(game.map(({ mean }) => mean), sessionsOnly.map(({ mean }) => mean), deviation, [...sessionsOnly, ...game].reduce((total, { count }) => total + count, 0)) : undefined
  return { outcomes, unease: { arms: unease, ...(effect && { effect }) }, notices: [...notices] }
}

function valueOf({ kind, answers }: Asked, answer: string): number | undefined {
  const known = answers.find(({ id }) => id === answer)
  return known && (kind === 'recognition' ? Number(known.fits) : Number(answer))
}
