// The route table: from an address to what is asked for, and back. Screens never name each other; they say where to go, this says what that means.
import type { ActivityId, SceneId } from '../story/script.ts'
import { seats, type Seat } from '../story/vocabulary.ts'
import type { Language } from '../progress/settings.ts'

export type Route =
  | { name: 'title' | 'map' | 'practice' | 'breathe' | 'help' | 'settings' | 'about' | 'continue' | 'debrief' | 'recall' | 'forks' }
  /** The scene itself, where it was left; at the seat that is being read when none is named. */
  | { name: 'scene'; scene: SceneId; seat?: Seat; at?: string }
  /** The sheet of a scene: what it deals with, and its seats, before it starts. */
  | { name: 'notice'; scene: SceneId }
  /** The question that comes back days after a scene. */
  | { name: 'remember'; scene: SceneId }
  /** One activity of a scene, played alone or in the middle of that scene. */
  | { name: 'activity'; scene: SceneId; activity: ActivityId }
  | { name: 'unknown'; asked: string }

const plain = ['map', 'practice', 'breathe', 'help', 'settings', 'about', 'continue', 'debrief', 'recall', 'forks'] as const

/** Reads an address; `?scene=ID&seat=SEAT&at=LINE` wins over the hash. Never throws. */
export function readRoute(hash: string, query: URLSearchParams): Route {
  const scene = askedIn(query, 'scene')
  if (scene) {
    const at = askedIn(query, 'at')
    const asked = askedIn(query, 'seat')
    const seat = seats.find((one) => one === asked)
    if (asked && !seat) return { name: 'unknown', asked: `${scene}/${asked}`.slice(0, 60) }
    return { name: 'scene', scene, ...(seat && { seat }), ...(at && { at }) }
  }
  const [first, second, ...more] = meant(hash).split('/').filter(Boolean)
  if (!first) return /[\p{L}\p{N}]/u.test(hash) ? { name: 'unknown', asked: hash.slice(0, 60) } : { name: 'title' }
  if ((first === 'scene' || first === 'notice' || first === 'remember') && second && !more.length) return { name: first, scene: second }
  if (first === 'activity' && second && more.length === 1) return { name: first, scene: second, activity: more[0]! }
  const known = plain.find((one) => one === first)
  return known && !second ? { name: known } : { name: 'unknown', asked: hash.slice(0, 60) }
}

/**
 * What a pasted address meant: messages, documents and keyboards add invisible marks, signs and spaces around it, capitals, other dashes,
 * percents and words of their own. All our names are small letters, digits and dashes.
 */
export function meant(text: string): string {
  return decode(decode(text)).normalize('NFKC').replace(/[?&#].*/s, '').replace(/[\p{Cf}\s]/gu, '').replace(/\p{Pd}/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}

/** A link copied out of a page's source has `&amp;` between its parts. */
function askedIn(query: URLSearchParams, name: string): string {
  return meant(query.get(name) ?? query.get(`amp;${name}`) ?? '')
}

export function hashOf(route: Route): string {
  if (route.name === 'title') return '/'
  if (route.name === 'scene' || route.name === 'notice' || route.name === 'remember') return `/${route.name}/${encodeURIComponent(route.scene)}`
  if (route.name === 'activity') return `/activity/${encodeURIComponent(route.scene)}/${encodeURIComponent(route.activity)}`
  if (route.name === 'unknown') return '/'
  return `/${route.name}`
}

/** `?lang=ar`: undefined when absent, `unknown` when the game does not speak it. */
export function askedLanguage(query: URLSearchParams): Language | 'unknown' | undefined {
  if (!query.has('lang') && !query.has('amp;lang')) return undefined
  const [asked] = askedIn(query, 'lang').split(/[-_]/)
  return asked === 'fr' || asked === 'ar' ? asked : 'unknown'
}

/** Opened over something else, to which Back leads. */
export function isAside(route: Route): boolean {
  return ['help', 'settings', 'about', 'breathe'].includes(route.name)
}

/** Follows a scene that has ended. */
export function isAfterScene(route: Route): boolean {
  return route.name === 'debrief' || route.name === 'recall' || route.name === 'forks'
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
