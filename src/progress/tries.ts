// The best tries of an activity's rounds, kept on this device. Loaded with the first activity.
import type { Save } from './save.ts'

type Try = NonNullable<Save['tries']>[string]

/** A round was gone through; `isBetter` tells whether this try is to be kept instead of a former one. */
export function keepTry(save: Save, round: string, one: Try, isBetter: (one: Try, former: Try) => boolean): Save {
  const former = save.tries?.[round]
  return former && !isBetter(one, former) ? save : { ...save, tries: { ...save.tries, [round]: one } }
}
