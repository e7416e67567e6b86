// What somebody of the class is called: by the cast, or by the file of the activity.
import type { Chain, ChainPerson } from '../../../story/activities/chain.ts'
import { isolate, nameOf } from '../../sentences.ts'
import { sayHere } from '../sentences.ts'

export function nameIn(activity: Chain, { id, who }: Pick<ChainPerson, 'id' | 'who'>): string {
  return who ? nameOf(who) : isolate(sayHere(activity, `people.${id}.name`))
}

/** Whoever it is has one name in every class. */
export function nameById(activity: Chain, id: string): string {
  return nameIn(activity, activity.classes.flatMap(({ people }) => people).find((one) => one.id === id)!)
}
