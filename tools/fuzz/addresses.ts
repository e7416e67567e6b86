// Addresses: whatever stands after `#` and `?`, a route comes out, and it comes back from its own address.
import { askedLanguage, askedScene, meant } from '../../src/app/addresses.ts'
import { doorOf, hashOf, levelOf, readRoute } from '../../src/app/routes.ts'
import { hold, same, type Kind } from './kind.ts'
import { readMatter } from './matter.ts'
import type { Chance } from './random.ts'
import { inherited, oddText, spoilText } from './spoil.ts'

const names = ['', 'title', 'map', 'continue', 'notice', 'scene', 'debrief', 'recall', 'forks', 'remember', 'help', 'settings', 'about', 'practice', 'breathe', 'activity', 'notebook', 'wall', 'unknown']
const parts = ['scene', 'seat', 'at', 'lang', 'session', 'amp;seat', 'amp;lang']

export const addresses: Kind = {
  name: 'addresses', many: 30_000, few: 1500,
  open() {
    const { scripts } = readMatter()
    const ids = [...new Set(scripts.flatMap(({ id, scene, seat, moments, endings }) => [id, scene, seat, ...Object.keys(moments), ...Object.keys(endings)])), 'fr', 'ar', '1', 'chantage', 'rights']
    const word = (chance: Chance): string => chance.once(3) ? oddText(chance).slice(0, 300) : chance.once(6) ? chance.one(inherited) : chance.once(2) ? encodeURIComponent(chance.one(ids)) : chance.one(ids)
    return (chance) => {
      const plain = ['', chance.one(names), ...Array.from({ length: chance.below(4) }, () => word(chance))].join('/')
      const hash = asBrowser(chance.once(2) ? spoilText(chance, plain) : plain)
      const query = new URLSearchParams(chance.once(2) ? '' : asBrowser(spoilText(chance, `?${Array.from({ length: chance.below(4) }, () => `${chance.one(parts)}=${word(chance)}`).join(chance.one(['&', '&amp;', ';']))}`)))
      const route = readRoute(hash, query)
      hold(typeof route.name === 'string' && (route.name === 'unknown' || doorOf(route)), 'A route that no door opens.')
      hold([0, 1, 2].includes(levelOf(route)), 'A route at no level.')
      hold(route.name !== 'unknown' || route.asked.length <= 60, 'What is said of an unknown address is long.')
      const scene = askedScene(hash, query)
      hold(!scene || ('scene' in route && route.scene === scene.scene) || scene.noSeat, 'The scene that is asked for at once is not the one that is opened.')
      hold([undefined, 'fr', 'ar', 'unknown'].includes(askedLanguage(query)), 'A language that the game does not speak.')
      if (route.name === 'unknown') return
      // A line asked for by the query is dropped from the address once it was used.
      const { at: _, seat: _seat, ...lasting } = route as typeof route & { at?: string; seat?: string }
      const back = readRoute(hashOf(route), new URLSearchParams())
      // A name that none of ours can be, as one with a slash, leads nowhere; nor does it the second time.
      const isOurs = Object.values(lasting).every((value) => typeof value !== 'string' || (meant(value) === value && !value.includes('/')))
      hold(isOurs ? same(back, lasting) : back.name === 'unknown' || back.name === route.name, `A route does not come back from its own address, ${hashOf(route).slice(0, 80)}.`)
    }
  },
}

/** A browser hands over no half of a pair of units. */
function asBrowser(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}
