// Where the words of an activity are kept.
import type { Activity } from '../../story/activities/activity.ts'
import { say } from '../../words/words.ts'

/** The namespace of an activity. */
export function wordsOf({ scene, id }: Pick<Activity, 'scene' | 'id'>): string {
  return `scenes/${scene}/activities/${id}`
}

/** A sentence of an activity: its people, its moves, its replies. */
export function sayHere(activity: Pick<Activity, 'scene' | 'id'>, key: string): string {
  return say(wordsOf(activity), key)
}
