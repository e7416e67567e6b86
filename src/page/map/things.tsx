// Whatever is touched in the neighbourhood answers with a line and a sound: the cat, the birds, every place. Real buttons, so keys and ears find them too.
import { useState } from 'preact/hooks'
import type { Effect, LandmarkId } from '../../story/vocabulary.ts'
import { t, type UiKey } from '../../words/words.ts'
import { useActions } from '../context.ts'
import { placedAt } from './placed.ts'
import { spots } from './spots.ts'

const alive = ['cat', 'birds'] as const
type Thing = (typeof alive)[number] | LandmarkId
const things: readonly Thing[] = [...alive, ...(Object.keys(spots) as LandmarkId[])]
/** Lines that one of them has, one after the other. */
const lines: Partial<Record<Thing, number>> = { cat: 3 }

/** What is heard there; the others give a small tap. */
const sounds: Partial<Record<Thing, Effect>> = {
  cat: 'relief', classroom: 'pencil', yard: 'bell', office: 'door', residence: 'door', 'living-room': 'door', club: 'ball', park: 'ball', 'bus-stop': 'moped', street: 'steps', market: 'steps', 'phone-shop': 'message',
}

export function Things() {
  const actions = useActions()
  const [said, say] = useState<{ thing: Thing; times: number }>()
  const touch = (thing: Thing) => {
    actions.hear(sounds[thing] ?? 'tap')
    say({ thing, times: said?.thing === thing ? said.times + 1 : 0 })
  }
  return (
    <>
      <div class="things">
        {things.map((thing) => (
          <button type="button" key={thing} class={`thing ${isPlace(thing) ? 'of-place' : thing}`} style={placedAt(thing)} aria-label={nameOf(thing)} onClick={() => touch(thing)} />
        ))}
      </div>
      <div role="status">
        {said && <p class="thing-says" style={placedAt(said.thing)} key={`${said.thing} ${said.times}`}>{t(`things.${lineOf(said.thing, said.times)}` as UiKey)}</p>}
      </div>
    </>
  )
}

function isPlace(thing: Thing): thing is LandmarkId {
  return thing in spots
}

/** Of a place, what its description says first. */
function nameOf(thing: Thing): string {
  return isPlace(thing) ? t(`places.${thing}`).split(/\s*:/)[0]! : t(`things.name-${thing}` as UiKey)
}

function lineOf(thing: Thing, times: number): string {
  const count = lines[thing]
  return count ? `${thing}-${(times % count) + 1}` : thing
}
