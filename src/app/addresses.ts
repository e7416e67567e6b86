// What an address says at once, before any table of routes has come: a language, a scene. It is in the first script, so it stays small.
import type { Language } from '../progress/settings.ts'
import type { LineId, SceneId } from '../story/script.ts'
import { seats, type Seat } from '../story/vocabulary.ts'

/**
 * What a pasted address meant: messages, documents and keyboards add invisible marks, signs and spaces around it, capitals, other dashes,
 * percents and words of their own. All our names are small letters, digits and dashes.
 */
export function meant(text: string): string {
  return decode(decode(text)).normalize('NFKC').replace(/[?&#].*/s, '').replace(/[\p{Cf}\s]/gu, '').replace(/\p{Pd}/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
}

/** `?lang=ar`: undefined when absent, `unknown` when the game does not speak it. */
export function askedLanguage(query: URLSearchParams): Language | 'unknown' | undefined {
  if (!query.has('lang') && !query.has('amp;lang')) return undefined
  const [asked] = askedIn(query, 'lang').split(/[-_]/)
  return asked === 'fr' || asked === 'ar' ? asked : 'unknown'
}

/** The scene that an address leads straight to, `?scene=ID&seat=SEAT&at=LINE` before `#/scene/ID`; `noSeat`: a seat there is not. */
export function askedScene(hash: string, query: URLSearchParams): { scene: SceneId; seat?: Seat; at?: LineId; noSeat?: string } | undefined {
  const scene = askedIn(query, 'scene')
  if (!scene) {
    const [name, id, ...more] = partsOf(hash)
    return name === 'scene' && id && !more.length ? { scene: id } : undefined
  }
  const at = askedIn(query, 'at')
  const asked = askedIn(query, 'seat')
  const seat = seats.find((one) => one === asked)
  if (asked && !seat) return { scene, noSeat: asked }
  return { scene, ...(seat && { seat }), ...(at && { at }) }
}

/** A name, and what follows it. */
export function partsOf(hash: string): string[] {
  return meant(hash).split('/').filter(Boolean)
}

/** A link copied out of a page's source has `&amp;` between its parts. */
function askedIn(query: URLSearchParams, name: string): string {
  return meant(query.get(name) ?? query.get(`amp;${name}`) ?? '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
