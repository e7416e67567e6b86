// A page that holds one stage, for tests and for looking. `?art=built` takes the real art, otherwise made-up people; `window.stage` does the rest.
import { craftOf } from '../../src/stage/craft.ts'
import { openStage, type OpenedStage } from '../../src/stage/open.ts'
import type { Cloth, Rig } from '../../src/stage/rig.ts'
import * as puppets from '../fixtures/stage/puppets.ts'

declare global {
  interface Window {
    stage?: OpenedStage
    rig?: Rig
    missing: string[]
    still: string[]
    someone: typeof puppets.someone
    viewOf: typeof puppets.viewOf
  }
}

const asked = new URLSearchParams(location.search)
const isReal = asked.get('art') === 'built'
const built = (path: string) => new URL(path, new URL('../../assets/built/', location.href)).href

window.missing = []
window.still = []
window.someone = puppets.someone
window.viewOf = puppets.viewOf

async function begin(): Promise<void> {
  const rig = isReal ? await fetch(built('art.json')).then((answer) => answer.json() as Promise<Rig>) : puppets.rig
  window.rig = rig
  const craft = craftOf({}, isReal ? await fetch(built('cloth.json')).then((answer) => answer.json() as Promise<Cloth>) : {})
  const host = document.getElementById('host')
  if (!host) return
  const stage = openStage({
    host,
    direction: asked.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    motion: asked.get('motion') !== 'no',
    rig,
    craft: () => craft,
    url: isReal ? built : puppets.url,
    onStill: (why) => window.still.push(why),
    onMissing: (path) => window.missing.push(path),
  }, asked.get('kind') === 'still' ? 'still' : 'moving')
  // The engine comes after a first picture.
  stage.show(puppets.viewOf([], { lineId: 'before' }))
  await stage.settled
  window.stage = stage
}

void begin()
