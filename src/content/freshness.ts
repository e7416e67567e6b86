// What nobody has read yet, and what was last seen more than twelve months ago. Pure; it judges nothing else.

/** One thing that is read, checked and dated: its list, its name there, who read it and when (`none`: nobody), when its source was seen. */
export interface Dated {
  of: 'scenes' | 'situations' | 'forms' | 'rights' | 'parents' | 'search' | 'class' | 'wall' | 'help' | 'facts'
  id: string
  review?: string
  date?: string
}

export type Staleness = 'unread' | 'read-long-ago' | 'old-source'

/** `today`: YYYY-MM-DD. A date without day or month counts from its last day. */
export function stalenessOf({ review, date }: Pick<Dated, 'review' | 'date'>, today: string): Staleness[] {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return [
    ...(review === 'none' ? ['unread' as const] : []),
    ...(review && review !== 'none' && isOld(lastDateIn(review), limit) ? ['read-long-ago' as const] : []),
    ...(date && isOld(date, limit) ? ['old-source' as const] : []),
  ]
}

function lastDateIn(review: string): string | undefined {
  return review.match(/\d{4}(-\d{2}(-\d{2})?)?/g)?.slice(-1)[0]
}

function isOld(date: string | undefined, limit: string): boolean {
  if (!date) return true
  const [year, month = '12', day = '31'] = date.split('-')
  return `${year!}-${month}-${day}` < limit
}
