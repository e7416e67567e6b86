// What a story leaves in the neighbourhood once it was lived to an end: a small thing beside its place. A decoration: the pin says the same in words.
import type { ComponentChildren } from 'preact'
import type { SceneId } from '../../story/script.ts'
import type { LandmarkId } from '../../story/vocabulary.ts'
import type { SceneStanding } from '../standing.ts'
import { placedAt } from './placed.ts'

/** By scene, in a box of 48 by 52 whose foot stands on the ground. Any other story leaves a flower. */
const traces: Record<SceneId, ComponentChildren> = {
  // Pi the cat, drawn in chalk on a board.
  'le-groupe': <><path fill="#3f5f58" d="M4 8h40v30H4z" /><path class="thin" d="M8 52l6-14m26 14-6-14" /><g stroke="#fff"><path class="thin" d="M14 33q-2-14 7-15l-1-7 5 4h4l5-4-1 8q8 3 6 14z" /></g></>,
  // A lamp and a plant on the sill.
  'la-photo': <><path fill="#fff0b8" d="M8 6q16-8 32 0v34H8z" /><path class="thin" d="M24 3v37M8 22h32" /><path fill="#d4665a" d="M15 40h18l-3 12H18z" /><path fill="#4f9d92" d="M24 40q-12-2-11-14 9 1 11 10 1-11 11-12 1 14-11 16z" /></>,
  // The chair of Si Brahim, with a basket.
  'sur-le-chemin': <><path fill="#b9794e" d="M8 4h5v26h22v6H8z" /><path class="thin" d="M10 36v15M33 36v15" /><path fill="#e4b57c" d="M30 18h16l-3 12H33z" /></>,
  // A tower of blocks.
  'un-ami-trop-gentil': <><path fill="#f2b84b" d="M6 36h16v16H6z" /><path fill="#4f9d92" d="M24 36h16v16H24z" /><path fill="#d4665a" d="M14 20h16v16H14z" /></>,
  // A clock, and it goes on.
  'le-chantage': <><circle cx="24" cy="34" r="18" fill="#fff8e6" /><path d="M24 23v11l8 5" /></>,
  // A ball beside a shirt that dries.
  'un-garcon-ca-pleure': <><path fill="#74adbf" d="M12 11l6-2q5 4 10 0l7 2 3 9-6 2v14H15V22l-6-2z" /><circle cx="36" cy="44" r="8" fill="#fff" /></>,
  // A board in two columns.
  'faux-compte': <><path fill="#fff8e6" d="M5 22h38v30H5z" /><path class="thin" d="M24 22v30M10 30h9m-9 8h7m12-8h9m-9 8h6" /></>,
}
const flower = <><path class="thin" d="M24 40V22" /><circle cx="24" cy="14" r="9" fill="#f2b84b" /><path fill="#d4665a" d="M15 38h18l-3 14H18z" /></>

export function Traces({ scenes }: { scenes: ReadonlyMap<LandmarkId, readonly SceneStanding[]> }) {
  return (
    <div class="traces" aria-hidden="true">
      {[...scenes].flatMap(([place, here]) => leftBy(here).map((id, index) => (
        <svg key={id} class={`${index ? 'other' : ''} ${here.length > 1 ? 'raised' : ''}`} style={placedAt(place)} viewBox="0 0 48 52">{traces[id] ?? flower}</svg>
      )))}
    </div>
  )
}

/** The stories of a place that were lived to an end. */
export function leftBy(scenes: readonly SceneStanding[]): SceneId[] {
  return scenes.filter(({ seats }) => seats.some(({ state }) => state === 'ended')).map(({ card }) => card.id)
}
