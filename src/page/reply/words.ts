// The words of a pupil's own page. Names of namespaces and keys; it holds no sentence.
import type reply from '../../../locales/fr/class/reply.json'
import { say, type Keys } from '../../words/words.ts'

export type ReplyKey = Keys<typeof reply>

export function tell(key: ReplyKey, values?: Record<string, string | number>): string {
  return say('class/reply', key, values)
}

export const sayItem = (key: string): string => say('class/votes', `items.${key}`)
