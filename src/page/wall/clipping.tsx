// One item of the wall newspaper: what it is, its title, its few lines, and a drawing or a photo.
import type { WallItem } from '../../content/wall.ts'
import { say, t } from '../../words/words.ts'
import { useAround } from '../context.ts'
import { useScenery } from '../scenery.ts'
import { sketches } from './sketches.ts'

export function Clipping({ of, isLead = false }: { of: WallItem; isLead?: boolean }) {
  const key = `${of.script.replace('/', '.')}.${of.ending}`
  return (
    <li class={isLead ? 'lead-item' : undefined}>
      <article class={`clipping is-${of.kind}`}>
        <p class="kind">{t(`wall.kinds.${of.kind}`)}</p>
        <Picture of={of} />
        <h2>{say('wall', `${key}.title`)}</h2>
        <p class="said">{of.kind === 'poem' ? versesOf(say('wall', `${key}.text`)) : say('wall', `${key}.text`)}</p>
      </article>
    </li>
  )
}

/** A poem is written with a bar between its verses. */
function versesOf(poem: string): string {
  return poem.split(' / ').join('\n')
}

/** Silent, but for a photo: what the others show is said beside them. */
function Picture({ of: { sketch, picture, photo } }: { of: WallItem }) {
  const { art } = useAround()
  if (photo) return <Photo {...photo} />
  if (picture) return <img class="glued" src={art.picture(picture)} alt="" loading="lazy" />
  if (!sketch) return null
  const [tint, line] = sketches[sketch]
  return <svg class="sketch" viewBox="0 0 256 256" aria-hidden="true"><path class="tint" d={tint} /><path d={line} /></svg>
}

function Photo({ place, light }: NonNullable<WallItem['photo']>) {
  const address = useScenery(place, light)
  return <span class={`snapshot light-${light}`} role="img" aria-label={t(`places.${place}`)}>{address && <img src={address} alt="" />}</span>
}
