// How the neighbourhood comes to life with what was played: a quiet place, a place in colours under its garland, a place that shines because it comes next.
import type { LandmarkId } from '../../story/vocabulary.ts'
import type { SceneStanding } from '../standing.ts'
import { placedAt } from './placed.ts'
import { spots } from './spots.ts'

interface GlowProps {
  scenes: ReadonlyMap<LandmarkId, readonly SceneStanding[]>
  /** Addresses of the drawing in its two shapes. */
  drawing: Record<'wide' | 'tall', string>
}

export function Glow({ scenes, drawing }: GlowProps) {
  const shapes = { '--wide-art': asUrl(drawing.wide), '--tall-art': asUrl(drawing.tall) }
  return (
    <div class="glow" style={shapes} aria-hidden="true">
      {(Object.keys(spots) as LandmarkId[]).map((place) => {
        const here = scenes.get(place) ?? []
        const mood = moodOf(here)
        const isNext = here.some(({ isNext: comes }) => comes)
        return (mood !== 'quiet' || isNext) && (
          <div key={place} class={`at place-${isNext ? 'next' : mood}`} style={placedAt(place)}>
            <div class="coloured" />
            {mood === 'feast' && <svg viewBox="0 0 200 40"><path class="thin" d="M4 6q96 44 192 0" />{lanterns.map(([x, y, fill]) => <path key={x} fill={fill} d={`M${x} ${y}v4m-7 0h14l-2 12h-10z`} />)}</svg>}
          </div>
        )
      })}
    </div>
  )
}

// Whole addresses: inside a custom property a relative one would count from the style sheet.
function asUrl(address: string): string {
  return address ? `url("${new URL(address, document.baseURI).href}")` : 'none'
}

type LanternSpot = readonly [x: number, y: number, fill: string]
const lanterns: readonly LanternSpot[] = [[28, 15, '#f2b84b'], [64, 24, '#4f9d92'], [100, 27, '#d4665a'], [136, 24, '#b9aee0'], [172, 15, '#f2b84b']]

/** All played to an end: a feast; some begun: in colours; nothing yet, or nothing to play: quiet. */
export function moodOf(scenes: readonly SceneStanding[]): 'quiet' | 'woken' | 'feast' {
  if (scenes.length > 0 && scenes.every(({ state }) => state === 'ended')) return 'feast'
  return scenes.some(({ state }) => state !== 'new') ? 'woken' : 'quiet'
}
